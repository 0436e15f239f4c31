// When an article was published, as Chinese pages say it.

const DATE =
  /(?<![\d.])((?:19|20)\d{2})\s*[-/.年]\s*(1[0-2]|0?[1-9])\s*[-/.月]\s*(3[01]|[12]\d|0?[1-9])(?!\d)\s*[日号號]?(?:[\sT]*(?:(上午|下午|晚上|凌晨|早上|中午)\s*)?([01]?\d|2[0-3])\s*[:：时時]\s*([0-5]\d)(?:\s*[:：分]\s*([0-5]\d))?)?/;

const HAN_DATE = /[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}(?=日)/g;

/** 二〇二六年二月十一日 in Arabic digits. */
function writeDigits(line: string): string {
  return line.replace(HAN_DATE, (date) =>
    date
      .replace(/(.)?十(.)?/g, (_, tens: string | undefined, ones: string | undefined) => {
        const isTens = tens !== undefined && '一二三'.includes(tens);
        const isOnes = ones !== undefined && '一二三四五六七八九'.includes(ones);
        return `${isTens ? tens : `${tens ?? ''}一`}${isOnes ? ones : `〇${ones ?? ''}`}`;
      })
      .replace(/[〇零○一二三四五六七八九]/g, (digit) =>
        String('〇一二三四五六七八九'.indexOf(digit.replace(/[零○]/, '〇'))),
      ),
  );
}

/** Names under which pages state the date of publication, in the order of trust. */
const META_NAMES =
  'article:published_time og:published_time bytedance:published_time datepublished publishdate publish_date publish-date pubdate publish_time publishtime pub_date og:release_date weibo:article:create_at article:create_at dc.date.issued dc.date parsely-pub-date sailthru.date releasedate date'.split(
    ' ',
  );

/** Zone of all Chinese places; `Z` and bare times are brought to it so that the day is the readers' day. */
const CHINA_MINUTES = 8 * 60;

/**
 * ISO 8601 at the precision that the text gives, or null. A time without a zone, or in UTC, is stated as +08:00 when the page is Chinese.
 * Understands ISO, `2020-05-29 18:36:37`, `2020/5/29`, `2020年5月29日 18:36`, bare years and months.
 */
export function parseDate(text: string, chinese: boolean): string | null {
  const trimmed = text.trim();
  const iso = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})$/i.exec(trimmed);
  if (iso) {
    const zone = iso[3]!.toUpperCase();
    const isUtc = zone === 'Z' || /^[+-]00:?00$/.test(zone);
    if (isUtc && chinese) return shiftToChina(`${iso[1]}T${iso[2]}`);
    return `${iso[1]}T${iso[2]}${zone === 'Z' ? 'Z' : zone.replace(/^(...)(\d\d)$/, '$1:$2')}`;
  }
  const compact = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(trimmed);
  if (compact) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  const coarse = /^((?:19|20)\d{2})(?:\s*[-/.年]\s*(1[0-2]|0?[1-9])\s*月?)?年?$/.exec(trimmed);
  if (coarse) return coarse[2] ? `${coarse[1]}-${two(coarse[2])}` : coarse[1]!;
  const match = DATE.exec(trimmed);
  if (!match) return null;
  const [, year, month, day, part, hour, minute, second] = match;
  const date = `${year}-${two(month!)}-${two(day!)}`;
  if (!hour || !minute) return date;
  const afternoon = (part === '下午' || part === '晚上') && Number(hour) < 12;
  const time = `${two(String(Number(hour) + (afternoon ? 12 : 0)))}:${minute}${second ? `:${second}` : ''}`;
  return `${date}T${time}${chinese ? '+08:00' : ''}`;
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}

function shiftToChina(local: string): string | null {
  const time = Date.parse(`${local}Z`);
  if (Number.isNaN(time)) return null;
  const shifted = new Date(time + CHINA_MINUTES * 60_000).toISOString();
  return `${shifted.slice(0, local.length)}+08:00`;
}

export interface DateSources {
  /** Lower-case meta names and their contents. */
  metas: ReadonlyMap<string, string>;
  /** From JSON-LD. */
  structured: string | null;
  /** `datetime` of the first time element beside the article. */
  timeElement: string | null;
  /** Short lines beside the title, in the order of trust. */
  lines: readonly string[];
  /** First words of the body, for datelines such as 新华社北京5月29日电. */
  lead: string;
  chinese: boolean;
}

/** The date of publication at the best precision that the page gives, or null. */
export function findPublished(sources: DateSources): string | null {
  const { chinese } = sources;
  const stated: string[] = [];
  for (const name of META_NAMES) {
    const content = sources.metas.get(name);
    const date = content ? parseDate(content, chinese) : null;
    if (date) stated.push(date);
  }
  for (const text of [sources.structured, sources.timeElement]) {
    const date = text ? parseDate(text, chinese) : null;
    if (date) stated.push(date);
  }
  for (const line of sources.lines) {
    const written = DATE.exec(writeDigits(line));
    const date = written ? parseDate(written[0], chinese) : null;
    if (date) stated.push(date);
  }
  const first = stated[0];
  if (first === undefined) return refine(null, sources.lead);
  // A later statement of the same day may know the hour that the first one leaves out.
  const finer = stated.find((date) => date.length > first.length && date.startsWith(first));
  return refine(finer ?? first, sources.lead);
}

/** Completes a bare year, or a missing date, from the dateline that opens the text. */
function refine(date: string | null, lead: string): string | null {
  if (date !== null && date.length > 4) return date;
  const dateline =
    /^[^，。！？]{0,24}?(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})日[^，。！？\d]{0,8}(?:电|電|讯|訊|消息|报道|報道|報導)(?=[\s，,:：(（)）】—-]|$)/.exec(
      lead,
    );
  const year = date ?? dateline?.[1];
  if (!dateline || !year || (dateline[1] && dateline[1] !== year)) return date;
  return `${year}-${two(dateline[2]!)}-${two(dateline[3]!)}`;
}
