// The plain data that every layer shares. All of it is JSON: it crosses the wire as it stands.
//
// Offsets are UTF-16 code units. "Article offsets" count into Snapshot.text, the one string that all spans of one article refer to;
// it is the article as the page wrote it, before any script conversion.

/** A half-open range of article offsets. */
export interface Span {
  start: number;
  end: number;
}

/** Simplified or traditional characters, as ISO 15924 names them. */
export type Script = 'Hans' | 'Hant';

/** Whose words and forms: mainland China, Taiwan, Hong Kong. */
export type Region = 'CN' | 'TW' | 'HK';

/** A forms setting that a reader can choose for the page, the card and the panel. `original` leaves the page alone. */
export type ScriptChoice = 'original' | 'CN' | 'TW' | 'HK';

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'cell';

/** One paragraph-like piece of the article. Blocks are in order, do not overlap, and are joined by one `\n` each in Snapshot.text. */
export interface Block extends Span {
  kind: BlockKind;
}

export interface ArticleMeta {
  title: string;
  /** ISO 8601, at the precision that the page gives: `2020`, `2020-05`, `2020-05-29`, `2020-05-29T18:36:37+08:00`. */
  published: string | null;
  /** The outlet credited (来源), not the site that carries the page, unless it is the page's own. */
  source: string | null;
  author: string | null;
}

/** What the page half reads from a page: the article and nothing else of it. */
export interface Snapshot {
  text: string;
  blocks: Block[];
  meta: ArticleMeta;
  /** `lang` of the document, lower case, or null. */
  lang: string | null;
  /** Which way found the body; shown for checking only. */
  method: 'readability' | 'density' | 'forced';
}

export type EntryKind = 'term' | 'document' | 'body' | 'programme' | 'own';

/** One occurrence of a glossary entry in the article. Matches do not overlap and are in order. */
export interface TermMatch extends Span {
  /** Entry id, such as `e-cny`; `own:…` for one of the reader's own. */
  id: string;
  kind: EntryKind;
  /** Further entries that are called so, the likelier first: their cards follow that of `id`. Left out where there are none. */
  others?: string[];
}

/** One reason why the article was, or was not, recognized. `code` has a text in the locale catalogues; the points add up to the score's logit. */
export interface Reason {
  code: string;
  points: number;
  /** Short evidence as it stands in the article, such as the terms counted. */
  detail: string;
}

export interface Detection {
  match: boolean;
  /** 0..1; a match is 0.5 or more. */
  score: number;
  reasons: Reason[];
}

/** Every fact can be checked: where it was read (`start`, `end`), the whole sentence (`quote`), and the rule that read it. */
interface FactBase extends Span {
  /** The sentence, exactly as in the article; contains `text.slice(start, end)`. */
  quote: string;
  /** Article offset at which `quote` begins. */
  quoteStart: number;
  /** kebab-case name of the rule that read it. */
  rule: string;
  /** What a value was inferred from, when it does not stand in the sentence itself: `published` = the date of publication, `earlier` = an earlier mention, `register` = the glossary. */
  inferredFrom?: 'published' | 'earlier' | 'register';
}

export interface DocumentFact extends FactBase {
  kind: 'document';
  /** Without brackets, with its own parenthesis. */
  title: string;
  /** Short forms used in the same article. */
  aliases: string[];
  type: 'law' | 'regulation' | 'policy' | 'plan' | 'standard' | 'report' | 'other';
  issuers: string[];
  /** When issued: ISO at the precision that the article supports; quarters as `2019-Q3`. */
  date: string | null;
  /** 文号, such as 银发〔2026〕42号. */
  number: string | null;
  status: 'draft' | 'in-force' | 'repealed' | null;
  /** 试行 or 暂行; 修订 or 修正; null for a plain first edition or where the article does not say. */
  edition: 'trial' | 'amended' | null;
  /** In force from this day on; ISO. */
  effective: string | null;
  /** Last day for comments on a draft; ISO. */
  commentUntil: string | null;
  level: PlaceLevel | null;
  /** Which of the fields above do not stand in the article but in the glossary's register. */
  fromRegister: RegisterField[];
  /** Fields in which the article says otherwise than the register, with what the register says. */
  disagreements: { field: RegisterField; register: string }[];
}

export type RegisterField = 'issuers' | 'date' | 'number' | 'effective' | 'status';

/** Whose document or place it is. */
export type PlaceLevel =
  | 'international'
  | 'foreign'
  | 'national'
  | 'provincial'
  | 'municipal'
  | 'district'
  | 'hongkong'
  | 'macao'
  | 'taiwan';

export interface AmountFact extends FactBase {
  kind: 'amount';
  /** As written, hedges such as 约 left out. */
  text: string;
  /** In currency units; the lower end of a range. */
  value: number;
  upTo: number | null;
  /** The hedge as written: 约, 超过, 不低于 … */
  hedge: string | null;
  /** ISO 4217. */
  currency: string;
  /** What it is for, in the article's words; may be empty. */
  what: string;
}

export interface FigureFact extends FactBase {
  kind: 'figure';
  text: string;
  value: number;
  upTo: number | null;
  hedge: string | null;
  /** `%`, `rank`, `倍`, or the measure word as written; empty if there is none. */
  unit: string;
  what: string;
  /** Of several figures that one sentence lists for the same quantity: what they measure (区块链人才占比). Equal in all of them. */
  series: string | null;
  /** Whose figure of the series this is (北京). */
  subject: string | null;
  /** Change over time, as the article says it. */
  change: Change | null;
}

/** 同比增长5%, 从3%升至8%, 下降两个百分点. */
export interface Change {
  direction: 'up' | 'down';
  /** Against what, as written: 同比, 环比, 较上年末 …; null if not said. */
  basis: string | null;
  /** The value before, where the article gives it. */
  from: number | null;
}

export interface EventFact extends FactBase {
  kind: 'event';
  /** ISO at the precision that the text supports, resolved. */
  date: string;
  /** Last day or period of a span, such as `2022` for 2020—2022年; null if it is one date. */
  until: string | null;
  /** The date as written. */
  dateText: string;
  what: string;
}

export type OrganizationType =
  | 'government'
  | 'regulator'
  | 'party'
  | 'legislature'
  | 'court'
  | 'company'
  | 'bank'
  | 'university'
  | 'association'
  | 'media'
  | 'international'
  | 'project';

export interface OrganizationFact extends FactBase {
  kind: 'organization';
  /** The fullest form that the article uses. */
  name: string;
  aliases: string[];
  type: OrganizationType;
}

export interface PersonFact extends FactBase {
  kind: 'person';
  name: string;
  /** As the article gives it. */
  role: string | null;
}

export interface TargetFact extends FactBase {
  kind: 'target';
  /** ISO. */
  deadline: string;
  what: string;
}

/** Who must, may or shall not do what, or gets what support: one rule out of a document or a decision. */
export interface MeasureFact extends FactBase {
  kind: 'measure';
  force: 'must' | 'must-not' | 'may' | 'encouraged' | 'support';
  /** Who has to, may or gets it, in the article's words; null if not said. */
  who: string | null;
  /** In the article's words. */
  what: string;
  /** Title of the document that it stands in, if the sentence or the one before names one. */
  document: string | null;
  /** For `support`: who gives; null if not said. */
  giver: string | null;
  /** For `support`: the share, as written (10%), and of what (研发费用). */
  rate: string | null;
  rateBase: string | null;
  /** For `support`: the most, as written (500万元). */
  cap: string | null;
}

/** A named place, once, with the level of its government. */
export interface PlaceFact extends FactBase {
  kind: 'place';
  name: string;
  level: PlaceLevel;
  /** The larger place named with it (四川省 for 成都市), if any. */
  within: string | null;
}

/** Uses of the technology that are named together: 跨境支付、供应链金融、电子票据. */
export interface ScenarioFact extends FactBase {
  kind: 'scenario';
  names: string[];
}

export type Fact =
  | DocumentFact
  | AmountFact
  | FigureFact
  | EventFact
  | OrganizationFact
  | PersonFact
  | TargetFact
  | MeasureFact
  | PlaceFact
  | ScenarioFact;
export type FactKind = Fact['kind'];

/** What the card shows of an entry, in one interface language and the article's script. Built by the brain; the card only lays it out. */
export interface CardContent {
  id: string;
  kind: EntryKind;
  /** The term in the script and wording of the page. */
  headword: string;
  /** The same in the other forms, where they differ: `lang` is a BCP 47 tag (zh-Hans, zh-Hant-TW, zh-Hant-HK). */
  otherForms: { lang: string; text: string }[];
  /** Language tag of `headword`. */
  lang: string;
  /** Word-joined, with tone marks. */
  pinyin: string;
  zhuyin: string;
  english: string;
  /** In the reader's language. */
  definition: string;
  definitionLang: string;
  /** Topic id such as `digital-currency`; has a text in the catalogues. */
  topic: string;
  /** What a document, body or programme is more closely: keys of card texts such as `type.law`, with the date that stands for `{date}` in them. Left out for terms. */
  facets?: { key: string; date?: string }[];
  /** Where a body or programme is. */
  place?: string;
  /** Of a document; `id` null where an issuer has no card. */
  issuers?: { id: string | null; label: string }[];
  number?: string;
  /** When issued; ISO, as precise as is certain. */
  date?: string;
  /** Other cards: what came after this document or body, and what was before it. */
  replacedBy?: { id: string; label: string }[];
  replaces?: { id: string; label: string }[];
  successors?: { id: string; label: string }[];
  predecessors?: { id: string; label: string }[];
  /** The most usual ones. */
  otherNames: string[];
  /** Entries whose names are parts of this one's, in order; their own cards can be opened from here. */
  contains: { id: string; label: string }[];
  /** Further entries whose own cards can be opened from here; none that is linked elsewhere on the card. */
  related: { id: string; label: string }[];
  /** Title, number and year of the document or standard behind the definition. */
  source: string;
}
