import type { Fact } from '../model.ts';
import type { Words } from '../panel-view.ts';
import type { ArticleReply } from '../protocol.ts';
import { describeFact } from './describe.ts';
import { showDate } from './show-date.ts';

/** A link to the sentence of a fact; not verified, it is the plain address of the page. */
export interface FactLink {
  url: string;
  verified: boolean;
}

/** What an export is made of. */
export interface ExportInput {
  article: ArticleReply;
  /** In the order of `orderFacts`, without those that the reader has hidden. */
  facts: readonly Fact[];
  words: Words;
  linkOf(fact: Fact): FactLink;
}

/** One fact of an export, in the reader's language and forms. */
export interface ExportRow {
  fact: Fact;
  kind: string;
  main: string;
  details: [label: string, value: string][];
  quote: string;
  /** The rule's name as the code has it. */
  rule: string;
  /** What a value was inferred from; empty if it stands in the sentence. */
  inferred: string;
  link: FactLink;
}

export function listRows({ facts, words, linkOf }: ExportInput): ExportRow[] {
  const { t, show } = words;
  return facts.map((fact) => ({
    fact,
    kind: t(`kind.${fact.kind}`),
    ...describeFact(fact, words),
    quote: show(fact.quote),
    rule: fact.rule,
    inferred: fact.inferredFrom ? t(`inferred.${fact.inferredFrom}`) : '',
    link: linkOf(fact),
  }));
}

/** Title, source, author, date and address of the article, as far as the page gives them. */
export function listMeta({ article, words }: Pick<ExportInput, 'article' | 'words'>): [label: string, value: string][] {
  const { t, show, lang } = words;
  const { title, source, author, published } = article.snapshot.meta;
  const rows: [string, string | null][] = [
    [t('export.title'), show(title)],
    [t('panel.source'), source && show(source)],
    [t('panel.author'), author && show(author)],
    [t('panel.published'), published && showDate(published, lang)],
    [t('export.address'), article.url],
  ];
  return rows.flatMap(([label, value]) => (value ? [[label, value] as [string, string]] : []));
}

/** Fields whose strings are no text of the article. */
export const NOT_TEXT: ReadonlySet<string> = new Set(
  (
    'kind rule inferredFrom date until deadline effective commentUntil type status edition level fromRegister field ' +
    'currency force direction'
  ).split(' '),
);

/** The name of a file with these facts: the article's title, without what file systems refuse, and the ending. */
export function fileName({ article, words }: Pick<ExportInput, 'article' | 'words'>, ending: string): string {
  const title = words
    .show(article.snapshot.meta.title)
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[.\s]+/, '')
    .slice(0, 60)
    .trim();
  return `${title || 'liandu'}.${ending}`;
}
