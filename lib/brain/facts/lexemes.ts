import type { OrganizationType } from '../../model.ts';
import type { FactContext, Mention } from './context.ts';
import { DISTRICTS } from './divisions.ts';
import { KNOWN_ORGANIZATIONS } from './known-organizations.ts';
import { goesOn, officeGoesOn } from './lexeme-edges.ts';
import { COMMON_NOUNS, GOVERNMENT_STEMS, NOT_NAMES, STOP_WORDS, TITLES, UNITS, type UnitClass } from './lexicon.ts';
import { createNameTable, splitNames } from './name-table.ts';
import { CITIES, COUNTRIES, FOREIGN_CITIES, PROVINCES } from './place-names.ts';
import { joinTowns } from './towns.ts';

/** A well-known body of the table: all its names share one of these. */
export interface KnownBody {
  names: string[];
  type: OrganizationType;
}

export type LexemeClass =
  | 'organization' // a known body
  | 'office' // a government stem and its unit: 财政厅, 金融服务委员会
  | 'unit' // what a body's name ends in: 委员会, 公司
  | 'title' // a person's office: 行长, 首席执行官
  | 'country'
  | 'place' // a place in a country
  | 'stem'
  | 'noun'
  | 'stop' // ends a name
  | 'and' // 和, 与, 及
  | 'latin'
  | 'digit'
  | 'han' // one Han character that no table knows
  | 'mark'; // punctuation, white space, anything else

export interface Lexeme {
  start: number;
  end: number;
  kind: LexemeClass;
  body?: KnownBody;
  unit?: UnitClass;
}

type Entry = Pick<Lexeme, 'kind' | 'body' | 'unit'>;

const OFFICE_ENDS = splitNames(
  '部 局 厅 司 署 委 办 院 处 科 省 总局 总署 管理局 监管局 委员会 办公室 管理委员会 监管委员会 管理部 监理署 监督院 研究所 管理厅 保护局 执法网络',
);

const DISTRICT_NAMES = DISTRICTS.trim()
  .split('\n')
  .flatMap((row) => splitNames(row.split(':')[1]!))
  .map((name) => [name.replace(/=$/, '').replace(/(?<!区)$/, '区')] as const);
const KNOWN_BODIES = readKnownBodies();
const TABLE = createNameTable<Entry>(readEntries());
const OFFICES = createNameTable<Entry>(readOffices());

// Vietnamese letters (ệ, ữ) stand in a block of their own.
const LATIN_WORD = /[A-Za-zÀ-ɏḀ-ỿ][A-Za-z0-9À-ɏḀ-ỿ]*(?:[.&'’_-][A-Za-z0-9À-ɏḀ-ỿ]+)*/y;
const LATIN_LINK = / (?:(?:of|the|and|for|de|du|da|do|del|la|le|van|von|bin|al|&) )*(?=[A-ZÀ-ÞĀ-ɏḀ-ỿ])/y;

const cache = new WeakMap<FactContext, Lexeme[]>();

/** Cuts the folded article into words as far as the tables and the glossary know them, in order and without gaps. Article offsets. Kept for the context. */
export function readLexemes(c: FactContext): Lexeme[] {
  let lexemes = cache.get(c);
  if (!lexemes) {
    lexemes = cutLexemes(c.folded, c.mentions);
    cache.set(c, lexemes);
  }
  return lexemes;
}

function cutLexemes(text: string, mentions: readonly Mention[]): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  let nextMention = 0;
  while (at < text.length) {
    while (nextMention < mentions.length && mentions[nextMention]!.start < at) nextMention++;
    const mention = mentions[nextMention]?.start === at ? mentions[nextMention]! : null;
    let lexeme = readLexeme(text, at);
    if (mention && isMoreTelling(text, mention, lexeme)) lexeme = readMention(mention);
    lexemes.push(lexeme);
    at = lexeme.end;
  }
  return joinTowns(text, markLooseOffices(text, lexemes));
}

/** 部 or 局 after a common noun closes the name of a ministry (创业发展部), where it does not begin another word. */
function markLooseOffices(text: string, lexemes: Lexeme[]): Lexeme[] {
  lexemes.forEach((lexeme, i) => {
    if (lexeme.kind !== 'han' || !/[部局厅署]/.test(text[lexeme.start]!)) return;
    const before = lexemes[i - 1]?.kind;
    const last = lexemes[i - 1];
    // 市场部, 技术部: parts of a firm.
    const part = text[lexeme.start] === '部' && last && FIRM_PART.test(text.slice(last.start, last.end));
    if ((before === 'noun' || before === 'stem') && !part && !officeGoesOn(text, lexeme.end)) {
      lexeme.kind = 'office';
      lexeme.unit = 'organ';
    }
  });
  return lexemes;
}

const FIRM_PART = /^(?:市场|业务|产品|运营|研发|设计|销售|品牌|编辑|公关|客服|风控|合规|人力资源|项目|事业|采购)$/;

/** The longer reading wins; of two equal ones that of a body. */
function isMoreTelling(text: string, mention: Mention, lexeme: Lexeme): boolean {
  // A document's title is made of words that name its issuers, and an office (央行行长) of a body and a title.
  if (mention.kind === 'document' || isOffice(mention)) return false;
  if (isBody(mention) && goesOn(text, mention.start, mention.end, { kind: 'organization' })) return false;
  if (mention.end !== lexeme.end) return mention.end > lexeme.end;
  return isBody(mention) ? true : lexeme.kind === 'han' || lexeme.kind === 'latin';
}

/** The glossary explains offices (央行行长): who holds one is a person, and the body is named before it. */
function isOffice({ kind, name }: Mention): boolean {
  return kind === 'body' ? /(?:长|书记|主席|总统|总理|特首|行政长官|总裁|发言人)$/.test(name) : OFFICE_TERM.test(name);
}

const OFFICE_TERM =
  /(?:[行司局部署厅院会省市县区州科处财]长|理事长|秘书长|书记|主席|总统|总理|特首|行政长官|总裁|发言人|主任|专员)$/;

/** A programme that somebody runs (a platform, a chain) is a body; a pilot, a plan or a fair is none. */
function isBody(mention: Mention): boolean {
  if (mention.kind === 'body') return true;
  return (
    mention.kind === 'programme' &&
    mention.orgType !== undefined &&
    !/(试点|试验区?|示范区?|专项|行动|工程|战略|路线图|蓝图|计划|博览会)$/.test(mention.name)
  );
}

function readMention(mention: Mention): Lexeme {
  const { start, end } = mention;
  if (!isBody(mention)) return { start, end, kind: 'noun' };
  const body: KnownBody = {
    names: [mention.name, ...mention.aliases],
    type: (mention.orgType ?? 'project') as OrganizationType,
  };
  return { start, end, kind: 'organization', body };
}

/** The known body that goes by this folded name, if any. */
export function findKnownBody(name: string): KnownBody | undefined {
  return TABLE.get(name)?.body ?? KNOWN_BODIES.latin.get(latinKey(name));
}

function readLexeme(text: string, at: number): Lexeme {
  const code = text.charCodeAt(at);
  const latin = isLatinLetter(code);
  const office = latin ? null : OFFICES.matchAt(text, at);
  const known = TABLE.matchAt(text, at);
  if (office && office.end > (known?.end ?? 0) && !officeGoesOn(text, office.end)) {
    return { start: at, end: office.end, ...office.value };
  }
  if (latin) return readLatin(text, at, known);
  if (known && isPlaceBeforeWord(text, known.end, known.value))
    return { start: at, end: known.end - 1, ...known.value };
  if (known && !goesOn(text, at, known.end, known.value)) return { start: at, end: known.end, ...known.value };
  if (isDigit(code)) {
    let end = at + 1;
    while (
      end < text.length &&
      (isDigit(text.charCodeAt(end)) || (/[.,]/.test(text[end]!) && isDigit(text.charCodeAt(end + 1))))
    )
      end++;
    return { start: at, end, kind: 'digit' };
  }
  return { start: at, end: at + 1, kind: isHan(code) ? 'han' : 'mark' };
}

/** One known name, or the run of capitalized words up to the next known name or title (Coinbase | CEO | Brian Armstrong). */
function readLatin(text: string, at: number, known: { end: number; value: Entry } | null): Lexeme {
  // CEOJoshua: pages lose the space between title and name.
  const glued = /^(?:CEO|CTO|CFO|COO|CIO|CMO|CSO|CPO)(?=[A-Z][a-z])/.exec(text.slice(at, at + 5));
  if (glued) return { start: at, end: at + 3, kind: 'title' };
  const ends = latinWordEnds(text, at);
  // A mixed name of the table, such as BOSS直聘 or FISCO BCOS, may be longer than the first Latin word.
  if (known && known.end >= ends[0]! && known.value.kind !== 'title')
    return { start: at, end: known.end, ...known.value };
  for (let i = ends.length - 1; i >= 0; i--) {
    const body = KNOWN_BODIES.latin.get(latinKey(text.slice(at, ends[i])));
    if (body) return { start: at, end: ends[i]!, kind: 'organization', body };
  }
  if (known && known.end >= ends[0]!) return { start: at, end: known.end, ...known.value };
  let end = ends[0]!;
  for (const wordEnd of ends.slice(1)) {
    const word = text.slice(text.lastIndexOf(' ', wordEnd - 1) + 1, wordEnd);
    if (KNOWN_BODIES.latin.has(latinKey(word)) || TABLE.get(word)) break;
    end = wordEnd;
  }
  return { start: at, end, kind: 'latin' };
}

function latinWordEnds(text: string, at: number): number[] {
  const ends: number[] = [];
  let from = at;
  while (ends.length < 6) {
    LATIN_WORD.lastIndex = from;
    const word = LATIN_WORD.exec(text);
    if (!word) break;
    // Coindesk9月27日: the digits belong to the date.
    const dated = /[年月日号]/.test(text[LATIN_WORD.lastIndex] ?? '') ? (/\d+$/.exec(word[0])?.[0].length ?? 0) : 0;
    ends.push(LATIN_WORD.lastIndex - dated);
    LATIN_LINK.lastIndex = LATIN_WORD.lastIndex - dated;
    if (!LATIN_LINK.test(text)) break;
    from = LATIN_LINK.lastIndex;
  }
  return ends;
}

/** 四川省委 is 四川 + 省委, not 四川省 + 委; 首尔区块链 is 首尔 + 区块链. */
function isPlaceBeforeWord(text: string, end: number, entry: Entry): boolean {
  return entry.kind === 'place' && /^(?:[省市区县州]委(?![员托任派])|区块链)/.test(text.slice(end - 1, end + 2));
}

function* readEntries(): Generator<readonly [string, Entry]> {
  for (const body of KNOWN_BODIES.all) for (const name of body.names) yield [name, { kind: 'organization', body }];
  for (const [unit, rows] of Object.entries(UNITS))
    for (const name of splitNames(rows)) yield [name, { kind: 'unit', unit: unit as UnitClass }];
  for (const name of splitNames(TITLES)) yield [name, { kind: 'title' }];
  for (const name of splitNames(COUNTRIES)) yield [name, { kind: 'country' }];
  for (const name of splitNames(PROVINCES))
    for (const tail of ['', '省', '市', '自治区', '特别行政区', '特区']) yield [name + tail, { kind: 'place' }];
  for (const name of splitNames(`${CITIES} ${FOREIGN_CITIES}`))
    for (const tail of [
      '',
      '市',
      '区',
      '县',
      '州',
      '新区',
      '高新区',
      '经开区',
      '自治州',
      '工业园区',
      '高新技术产业开发区',
      '经济技术开发区',
      '综合保税区',
    ])
      yield [name + tail, { kind: 'place' }];
  // Districts only with the word for it: many of the bare names are words.
  for (const [name] of DISTRICT_NAMES) yield [name, { kind: 'place' }];
  for (const name of splitNames(GOVERNMENT_STEMS)) yield [name, { kind: 'stem' }];
  for (const name of splitNames(COMMON_NOUNS)) yield [name, { kind: 'noun' }];
  for (const name of splitNames(`${NOT_NAMES} ${STOP_WORDS}`)) yield [name, { kind: 'stop' }];
  for (const name of ['和', '与', '及', '暨', '同']) yield [name, { kind: 'and' }];
}

function* readOffices(): Generator<readonly [string, Entry]> {
  for (const stem of splitNames(GOVERNMENT_STEMS))
    for (const end of OFFICE_ENDS) yield [stem + end, { kind: 'office', unit: 'organ' }];
}

function readKnownBodies(): { all: KnownBody[]; latin: Map<string, KnownBody> } {
  const all: KnownBody[] = [];
  const latin = new Map<string, KnownBody>();
  for (const [type, rows] of Object.entries(KNOWN_ORGANIZATIONS)) {
    for (const item of splitNames(rows)) {
      const body: KnownBody = {
        names: item.split('=').map((name) => name.replace(/~/g, ' ')),
        type: type as OrganizationType,
      };
      all.push(body);
      for (const name of body.names)
        if (/^[\x20-\x7e]+$/.test(name) && !latin.has(latinKey(name))) latin.set(latinKey(name), body);
    }
  }
  return { all, latin };
}

/** Short acronyms are told apart by case (ICE, ice); longer names are not (coindesk, CoinDesk). */
function latinKey(name: string): string {
  const bare = name.replace(/\s+/g, '');
  return bare.length <= 4 ? bare : bare.toLowerCase();
}

function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

function isLatinLetter(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x1e00 && code <= 0x1eff)
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
