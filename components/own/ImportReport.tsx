import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ImportPlan, ImportRow } from '../../lib/own/import.ts';
import type { OwnWords } from './types.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

/** Heights of a line and of the head in CSS pixels, and where a line becomes two. own.css has the same. */
const LINE_HEIGHT = 40;
const TWO_LINES_HEIGHT = 60;
const HEAD_HEIGHT = 36;
const NARROW = '(max-width: 620px)';
const OUTCOMES = ['added', 'merged', 'skipped'] as const;

/** What every line of an import would do, and why; any number of lines. */
export function ImportReport({ t, lang, plan }: OwnWords & { plan: ImportPlan }) {
  const [only, show] = useState<ImportRow['outcome'] | null>(null);
  const lines = useMemo(() => (only ? plan.rows.filter(({ outcome }) => outcome === only) : plan.rows), [plan, only]);
  const isNarrow = useMedia(NARROW);
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, height } = useVirtualRows(
    scroller,
    lines.length,
    isNarrow ? TWO_LINES_HEIGHT : LINE_HEIGHT,
    HEAD_HEIGHT,
  );
  const choice = (outcome: ImportRow['outcome'] | null, label: string, count: number) => (
    <button
      key={label}
      type="button"
      class={`tally ${outcome ?? 'all'}`}
      aria-pressed={only === outcome}
      disabled={count === 0}
      onClick={() => {
        show(outcome);
        scroller.current?.scrollTo(0, 0);
      }}
    >
      <b>{count.toLocaleString(lang)}</b> <span>{label}</span>
    </button>
  );
  return (
    <>
      <fieldset class="tallies">
        <legend class="visually-hidden">{t('own.import.show')}</legend>
        {choice(null, t('own.import.all'), plan.rows.length)}
        {OUTCOMES.map((outcome) => choice(outcome, t(`own.import.${outcome}`), plan[outcome]))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      <section class="scroller" ref={scroller} tabIndex={0} aria-label={t('own.import.report')}>
        <table class="report" aria-rowcount={lines.length + 1} style={{ height: `${height}px` }}>
          <thead>
            <tr aria-rowindex={1} class="line">
              <th scope="col" class="number">
                {t('own.import.line')}
              </th>
              <th scope="col">{t('own.field.term')}</th>
              <th scope="col">{t('own.import.outcome')}</th>
              <th scope="col">{t('own.import.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ index, start }) => {
              const row = lines[index];
              if (!row) return null;
              return (
                <tr key={index} class="line" aria-rowindex={index + 2} style={{ transform: `translateY(${start}px)` }}>
                  <td class="number">{row.line}</td>
                  <td class="term" lang="zh">
                    {row.term || '—'}
                  </td>
                  <td>
                    <span class={`outcome ${row.outcome}`}>{t(`own.import.${row.outcome}`)}</span>
                  </td>
                  <td class="reason" title={row.reason ? t(`own.reason.${row.reason}`) : undefined}>
                    {row.reason ? t(`own.reason.${row.reason}`) : ''}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** Whether a media query holds, now and whenever that changes. */
function useMedia(query: string): boolean {
  const [media] = useState(() => matchMedia(query));
  const [holds, setHolds] = useState(media.matches);
  useEffect(() => {
    const listen = () => setHolds(media.matches);
    media.addEventListener('change', listen);
    return () => media.removeEventListener('change', listen);
  }, [media]);
  return holds;
}
