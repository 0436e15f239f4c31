import { periodOf, showDate } from '../../lib/export/show-date.ts';
import type { EventFact } from '../../lib/model.ts';
import type { UiLang } from '../../lib/settings.ts';

export interface TimelineProps {
  /** In order of date. */
  events: EventFact[];
  /** ISO date of publication: drawn as a line, so that what lies ahead is seen. */
  published: string | null;
  lang: UiLang;
  label: string;
  /** What the dashed line stands for, such as "Published: Nov 2, 2026". */
  publishedLabel: string;
  onReveal(event: EventFact): void;
}

const WIDTH = 320;
const PAD = 10;
const LANE = 11;

interface Mark {
  event: EventFact;
  x1: number;
  x2: number;
  lane: number;
}

/** Events drawn to scale: a dot where the day or month is known, a bar over the period where it is not or where the event is a span. */
export function Timeline({ events, published, lang, label, publishedLabel, onReveal }: TimelineProps) {
  const periods = events.flatMap((event) => {
    const from = periodOf(event.date);
    const to = event.until ? periodOf(event.until) : from;
    return from && to ? [{ event, start: from.start, end: Math.max(from.end, to.end) }] : [];
  });
  if (periods.length < 2) return null;
  const first = new Date(Math.min(...periods.map((p) => p.start))).getUTCFullYear();
  const last = new Date(Math.max(...periods.map((p) => p.end - 1))).getUTCFullYear() + 1;
  const origin = Date.UTC(first, 0);
  const scale = (WIDTH - 2 * PAD) / (Date.UTC(last, 0) - origin);
  const x = (time: number) => PAD + (time - origin) * scale;
  const marks = layOut(periods.map(({ event, start, end }) => ({ event, x1: x(start), x2: x(end) })));
  const lanes = Math.max(...marks.map((mark) => mark.lane)) + 1;
  const axis = lanes * LANE + 8;
  const step = Math.ceil((last - first) / 8);
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (year) => (year - first) % step === 0,
  );
  const at = published ? periodOf(published) : null;
  const now = at && at.start >= origin && at.start <= Date.UTC(last, 0) ? x(at.start) : null;
  return (
    <figure class="timeline">
      <svg viewBox={`0 0 ${WIDTH} ${axis + 18}`} role="img" aria-label={label}>
        {years.map((year) => (
          <g key={year} class="year">
            <line x1={x(Date.UTC(year, 0))} x2={x(Date.UTC(year, 0))} y1={2} y2={axis} />
            {year < last && (
              <text x={x(Date.UTC(year, 0)) + 3} y={axis + 13}>
                {year}
              </text>
            )}
          </g>
        ))}
        {last - first <= 2 &&
          months(first, last).map((time) => (
            <line key={time} class="month" x1={x(time)} x2={x(time)} y1={axis - 3} y2={axis} />
          ))}
        <line class="axis" x1={PAD} x2={WIDTH - PAD} y1={axis} y2={axis} />
        {now !== null && (
          <g class="now">
            <title>{publishedLabel}</title>
            <line x1={now} x2={now} y1={0} y2={axis + 4} />
          </g>
        )}
        {marks.map(({ event, x1, x2, lane }) => {
          const y = axis - 8 - lane * LANE;
          const ahead = now !== null && x1 > now + 1;
          return (
            // The list below the drawing is the way for the keyboard and for screen readers; the drawing is the same for the pointer.
            // biome-ignore lint/a11y/noStaticElementInteractions: see above
            <g
              key={`${event.start}-${event.date}`}
              class={ahead ? 'mark ahead' : 'mark'}
              onClick={() => onReveal(event)}
            >
              <title>{`${showDate(event.date, lang)} — ${event.what}`}</title>
              {x2 - x1 > 12 ? (
                <rect x={x1 + 1} y={y - 3} width={x2 - x1 - 2} height={6} rx={3} />
              ) : (
                <circle cx={(x1 + x2) / 2} cy={y} r={4} />
              )}
            </g>
          );
        })}
      </svg>
      {now !== null && <figcaption>{publishedLabel}</figcaption>}
    </figure>
  );
}

/** Firsts of all months from a year to before another, in ms UTC. */
function months(first: number, last: number): number[] {
  return Array.from({ length: 12 * (last - first) }, (_, i) => Date.UTC(first, i));
}

/** Puts each mark on the lowest lane on which it does not touch another. */
function layOut(marks: Omit<Mark, 'lane'>[]): Mark[] {
  const ends: number[] = [];
  return [...marks]
    .sort((a, b) => a.x1 - b.x1)
    .map((mark) => {
      const left = Math.min(mark.x1, (mark.x1 + mark.x2) / 2 - 4);
      const right = Math.max(mark.x2, (mark.x1 + mark.x2) / 2 + 4);
      let lane = ends.findIndex((end) => end <= left);
      if (lane < 0) lane = ends.length;
      ends[lane] = right + 1;
      return { ...mark, lane };
    });
}
