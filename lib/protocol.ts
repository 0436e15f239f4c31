// Every message, one type per direction, one sentence each; types and run-time checks come from the same schemas. What goes to a page is in page-request.ts.
// Content scripts may submit text and ask for terms, cards and conversions; writes come only from extension pages, which do them through storage.

import * as v from 'valibot';
import type { Mention } from './brain/facts/context.ts';
import type { Converted, Piece } from './brain/script/pieces.ts';
import { ARTICLE_CHARACTERS, CARDS_PER_REQUEST, CONVERTED_CHARACTERS_PER_REQUEST } from './limits.ts';
import type { CardContent, Detection, Region, Script, ScriptChoice, Snapshot, TermMatch } from './model.ts';
import type { Settings, UiLang } from './settings.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const shortText = v.pipe(v.string(), v.maxLength(2_000));
const nullableText = v.nullable(v.pipe(v.string(), v.maxLength(2_000)));

const SnapshotSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(ARTICLE_CHARACTERS)),
  blocks: v.array(
    v.object({ start: offset, end: offset, kind: v.picklist(['title', 'heading', 'paragraph', 'item', 'cell']) }),
  ),
  meta: v.object({
    title: v.pipe(v.string(), v.maxLength(2_000)),
    published: nullableText,
    source: nullableText,
    author: nullableText,
  }),
  lang: nullableText,
  method: v.picklist(['readability', 'density', 'forced']),
});

/** Content script → background. */
export const ContentRequestSchema = v.variant('type', [
  /** The gate let this page through: please inject the reader. */
  v.object({ type: v.literal('readPage') }),
  /** Here is the article: is it ours, and which terms does it hold? */
  v.object({ type: v.literal('analyzeArticle'), snapshot: SnapshotSchema, forced: v.boolean() }),
  /** Cards of these entries, in the article's script. */
  v.object({
    type: v.literal('getCards'),
    ids: v.pipe(v.array(v.string()), v.maxLength(CARDS_PER_REQUEST)),
    script: v.picklist(['Hans', 'Hant']),
    region: v.picklist(['CN', 'TW', 'HK']),
  }),
  /** What do these blocks of text become under the chosen forms? */
  v.object({
    type: v.literal('convertTexts'),
    texts: v.pipe(
      v.array(v.string()),
      v.check((texts) => texts.reduce((n, t) => n + t.length, 0) <= CONVERTED_CHARACTERS_PER_REQUEST),
    ),
    choice: v.picklist(['CN', 'TW', 'HK']),
  }),
  /** What changes in this text under the chosen forms, and why? */
  v.object({
    type: v.literal('explainText'),
    text: v.pipe(v.string(), v.maxLength(CONVERTED_CHARACTERS_PER_REQUEST)),
    choice: v.picklist(['CN', 'TW', 'HK']),
  }),
  /** The reader pressed the card's button: open the side panel for this tab. */
  v.object({ type: v.literal('openPanel') }),
  /** The article, its paint or its script changed: an open panel should ask again. */
  v.object({ type: v.literal('pageChanged') }),
  /** The page is kept in other forms now, or has a new frame: please bring its frames into them. From frames too. */
  v.object({ type: v.literal('formsChanged'), again: v.boolean() }),
  /** In which forms is the page of this frame kept? From frames only. */
  v.object({ type: v.literal('frameForms') }),
  /** So many characters of about so many of a long page are converted: heard by the panel, answered by nobody. */
  v.object({ type: v.literal('convertProgress'), done: offset, total: offset }),
  /** The key that explains converted words is held: please inject the script that does. From frames too. */
  v.object({ type: v.literal('pointWords') }),
  /** The texts of the explanation. From frames too. */
  v.object({ type: v.literal('getWordTexts') }),
  /** The reader wants to see this converted word in the panel. */
  v.object({
    type: v.literal('openWord'),
    word: v.object({
      source: shortText,
      target: shortText,
      reason: v.picklist(['character', 'phrase', 'regional', 'own']),
      sentence: shortText,
    }),
  }),
]);
export type ContentRequest = v.InferOutput<typeof ContentRequestSchema>;

/** Extension page (panel, options) → background. */
export const PanelRequestSchema = v.variant('type', [
  /** "Annotate anyway": inject the reader into this tab and read the page whatever detection says. */
  v.object({ type: v.literal('forceReading'), tabId: offset }),
]);
export type PanelRequest = v.InferOutput<typeof PanelRequestSchema>;

/** The interface texts that the card needs, in the reader's language. */
export type CardTexts = Record<string, string>;

/** What the page half needs of the reader's choices. */
export interface PageSettings extends Pick<Settings, 'script' | 'openCards' | 'occurrences' | 'annotate'> {
  uiLang: UiLang;
  /** The reader always wants to see this site in the forms of `script`, whatever a page is about; else these are for articles only. */
  convertAlways: boolean;
  /** The site is switched off by the reader. */
  siteOff: boolean;
  /** Whether the card may open the panel: Firefox refuses that after a message from a page. */
  canOpenPanel: boolean;
}

export interface AnalyzeReply {
  detection: Detection;
  script: Script;
  region: Region;
  matches: TermMatch[];
  /** Cards of every distinct entry matched, by id. */
  cards: Record<string, CardContent>;
  /** What the fact rules need of the matches, by entry id. */
  mentions: Record<string, Omit<Mention, 'start' | 'end'>>;
  settings: PageSettings;
  texts: CardTexts;
}

export interface CardsReply {
  cards: Record<string, CardContent>;
  settings: PageSettings;
  texts: CardTexts;
}

export interface ReadPageReply {
  /** `injected`, or why not. */
  outcome: 'injected' | 'site-off' | 'off' | 'no-access';
}

export interface ConvertReply {
  /** Each text as it is converted; null where nothing changes. The texts themselves and not their pieces: a tenth of the size. */
  converted: (Converted | null)[];
}

export interface ExplainReply {
  pieces: Piece[];
}

export interface FrameFormsReply {
  choice: ScriptChoice;
}

/** A converted word of a page: what stood there, what stands there now, why, and the sentence as the page wrote it. */
export type ConvertedWord = Extract<ContentRequest, { type: 'openWord' }>['word'];

/** The interface texts of the explanation, without their prefix. */
export interface WordTextsReply {
  texts: Record<string, string>;
  uiLang: UiLang;
  /** Whether the explanation may open the panel. */
  canOpenPanel: boolean;
}

export type PageStatus =
  | 'active'
  | 'working'
  | 'not-chinese'
  | 'not-topic'
  | 'empty'
  | 'site-off'
  | 'off'
  | 'no-access'
  | 'forbidden'
  | 'pdf'
  | 'failed';

export interface PageState {
  status: PageStatus;
  /** For `failed`: what happened, in a sentence for the reader; for `active`: nothing. */
  detail?: string;
  detection?: Detection;
}

/** The article as the panel gets it from the page. */
export interface ArticleReply {
  url: string;
  snapshot: Snapshot;
  truncated: boolean;
  detection: Detection;
  script: Script;
  region: Region;
  matches: TermMatch[];
  cards: Record<string, CardContent>;
  mentions: AnalyzeReply['mentions'];
}

export interface RevealReply {
  found: boolean;
}

export { SnapshotSchema };
