// Scores the analyzer on the annotated articles of tests/articles: `node --import tsx scripts/score-articles.ts [--misses]`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  AmountFact,
  DocumentFact,
  EventFact,
  Fact,
  FactKind,
  FigureFact,
  OrganizationFact,
  PersonFact,
  TargetFact,
} from '../lib/model.ts';
import { analyzePage, loadBrain, type PageReport } from './analyze.ts';
import { loadHtml } from './load-html.ts';

const META = ['title', 'published', 'source', 'author'] as const;
type MetaKey = (typeof META)[number];
const KINDS = ['documents', 'issuers', 'amounts', 'figures', 'events', 'targets', 'organizations', 'people'] as const;
type Kind = (typeof KINDS)[number];

/** What a person has annotated of one article, from its gold.json. */
interface Gold {
  article: Record<MetaKey, string | null>;
  documents: (Pick<DocumentFact, 'title' | 'issuers' | 'date'> & { aliases?: string[] })[];
  amounts: Pick<AmountFact, 'text' | 'value' | 'currency'>[];
  figures: Pick<FigureFact, 'text' | 'value' | 'unit'>[];
  events: Pick<EventFact, 'date' | 'what'>[];
  organizations: (Pick<OrganizationFact, 'name'> & { aliases?: string[] })[];
  people: Pick<PersonFact, 'name'>[];
  targets: Pick<TargetFact, 'deadline' | 'what'>[];
  terms: string[];
}

/** One page of the set: what was annotated and what was read. */
export interface ScoredPage {
  slug: string;
  gold: Gold;
  report: PageReport;
}

/** Counts of one kind. `missed` and `extra` name page and item, for a person to read. */
export interface Tally {
  right: number;
  missed: string[];
  extra: string[];
}

export interface Scores {
  kinds: Record<Kind, Tally>;
  /** Where the annotation gives a value: pages on which the same was read. */
  meta: Record<MetaKey | 'documentDate', Tally>;
  detection: Tally;
  terms: Tally;
  evidence: Tally;
}

const folder = fileURLToPath(new URL('../tests/articles/', import.meta.url));

export const precision = ({ right, extra }: Tally): number => right / (right + extra.length || 1);
export const recall = ({ right, missed }: Tally): number => right / (right + missed.length || 1);
export const f1 = ({ right, missed, extra }: Tally): number =>
  (2 * right) / (2 * right + missed.length + extra.length || 1);

/** Full and half width, brackets, spaces and kinds of dash are no differences between names. */
function normalize(text: string): string {
  const bare = text.normalize('NFKC').replace(/[\s《》〈〉「」『』“”"'‘’·•・()]/gu, '');
  return bare.replace(/[—–－]/gu, '-').toLowerCase();
}

function bigrams(text: string): Set<string> {
  const letters = normalize(text).replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)));
}

/** Whether at least two fifths of the character pairs of `wanted` stand in `text`. */
function covers(text: string, wanted: string): boolean {
  const [pairs, read] = [bigrams(wanted), bigrams(text)];
  return pairs.size > 0 && [...pairs].filter((pair) => read.has(pair)).length / pairs.size >= 0.4;
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
const isSameName = (a: string, b: string): boolean => normalize(a) === normalize(b);
const sharesName = (a: string[], b: string[]): boolean => a.some((name) => b.some((other) => isSameName(name, other)));

const hasOtherNames = (item: unknown): boolean => ((item as { aliases?: string[] }).aliases ?? []).length > 0;

const newTally = (): Tally => ({ right: 0, missed: [], extra: [] });

/**
 * Pairs annotated items with read ones, each at most once, in order. A further reading of an item that has other names is neither right
 * nor wrong: it is the same thing under another of them.
 */
function pairUp<G, P>(
  tally: Tally,
  slug: string,
  gold: readonly G[],
  read: readonly P[],
  rules: { same: (gold: G, read: P) => boolean; label: (item: G | P) => string },
): [G, P][] {
  const left = [...read];
  const pairs: [G, P][] = [];
  for (const item of gold) {
    const index = left.findIndex((candidate) => rules.same(item, candidate));
    if (index < 0) tally.missed.push(`${slug}: ${rules.label(item)}`);
    else pairs.push([item, left.splice(index, 1)[0]!]);
  }
  tally.right += pairs.length;
  const named = pairs.map(([item]) => item).filter(hasOtherNames);
  for (const item of left)
    if (!named.some((other) => rules.same(other, item))) tally.extra.push(`${slug}: ${rules.label(item)}`);
  return pairs;
}

function ofKind<K extends FactKind>(report: PageReport, kind: K): Extract<Fact, { kind: K }>[] {
  const facts = (report.facts ?? []) as Fact[];
  return facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
}

function note(tally: Tally, isRight: boolean, label: string): void {
  if (isRight) tally.right++;
  else tally.missed.push(label);
}

function scoreDocuments(scores: Scores, { slug, gold, report }: ScoredPage): void {
  const pairs = pairUp(scores.kinds.documents, slug, gold.documents, ofKind(report, 'document'), {
    same: (a, b) => [a.title, ...(a.aliases ?? [])].some((title) => isSameName(title, b.title)),
    label: ({ title }) => title,
  });
  for (const [wanted, got] of pairs) {
    if (wanted.date) {
      const label = `${slug}: ${wanted.title} ${wanted.date}, read ${got.date}`;
      note(scores.meta.documentDate, wanted.date === got.date, label);
    }
    if (wanted.issuers.length === 0) continue;
    pairUp(scores.kinds.issuers, slug, wanted.issuers, got.issuers, {
      same: isSameName,
      label: (name) => `${name} (${wanted.title})`,
    });
  }
}

function scoreFacts(scores: Scores, page: ScoredPage): void {
  const { slug, gold, report } = page;
  const { kinds } = scores;
  scoreDocuments(scores, page);
  pairUp(kinds.amounts, slug, gold.amounts, ofKind(report, 'amount'), {
    same: (a, b) => isNear(a.value, b.value) && a.currency === b.currency,
    label: ({ text, value, currency }) => `${text} = ${value} ${currency}`,
  });
  pairUp(kinds.figures, slug, gold.figures, ofKind(report, 'figure'), {
    same: (a, b) => isNear(a.value, b.value) && isSameName(a.unit, b.unit),
    label: ({ text, value, unit }) => `${text} = ${value} ${unit}`,
  });
  pairUp(kinds.events, slug, gold.events, ofKind(report, 'event'), {
    same: (a, b) => a.date === b.date && covers(b.what + b.quote, a.what),
    label: ({ date, what }) => `${date} ${what}`,
  });
  pairUp(kinds.targets, slug, gold.targets, ofKind(report, 'target'), {
    same: (a, b) => a.deadline === b.deadline && covers(b.what + b.quote, a.what),
    label: ({ deadline, what }) => `${deadline} ${what}`,
  });
  pairUp(kinds.organizations, slug, gold.organizations, ofKind(report, 'organization'), {
    same: (a, b) => sharesName([a.name, ...(a.aliases ?? [])], [b.name, ...b.aliases]),
    label: ({ name }) => name,
  });
  pairUp(kinds.people, slug, gold.people, ofKind(report, 'person'), {
    same: (a, b) => isSameName(a.name, b.name),
    label: ({ name }) => name,
  });
}

/** Scores pages that were read already. */
export function score(pages: readonly ScoredPage[]): Scores {
  const tallies = <K extends string>(names: readonly K[]): Record<K, Tally> =>
    Object.fromEntries(names.map((name) => [name, newTally()])) as Record<K, Tally>;
  const scores: Scores = {
    kinds: tallies(KINDS),
    meta: tallies([...META, 'documentDate'] as const),
    detection: newTally(),
    terms: newTally(),
    evidence: newTally(),
  };
  for (const page of pages) {
    const { slug, gold, report } = page;
    note(scores.detection, report.detection.match, `${slug}: ${report.detection.reasons.join('; ')}`);
    for (const key of META) {
      const [wanted, got] = [gold.article[key], report.article?.[key] ?? ''];
      if (wanted === null) continue;
      const isRight = key === 'published' ? got.startsWith(wanted) : isSameName(wanted, got);
      note(scores.meta[key], isRight, `${slug}: ${wanted}, read ${got}`);
    }
    scoreFacts(scores, page);
    const found = new Set((report.terms ?? []).map(({ text }) => normalize(text)));
    for (const term of new Set(gold.terms.map(normalize))) note(scores.terms, found.has(term), `${slug}: ${term}`);
    const text = report.text ?? '';
    for (const fact of (report.facts ?? []) as Fact[]) {
      const { start, end, quote, quoteStart } = fact;
      const isExact = quoteStart <= start && start < end && end <= quoteStart + quote.length;
      const isQuoted = text.slice(quoteStart, quoteStart + quote.length) === quote;
      note(scores.evidence, isExact && isQuoted, `${slug}: ${fact.kind} ${start}-${end}`);
    }
  }
  return scores;
}

/** Reads every folder of tests/articles that has a gold.json. */
export async function readPages(): Promise<ScoredPage[]> {
  const brain = await loadBrain();
  const slugs = readdirSync(folder).filter((slug) => existsSync(join(folder, slug, 'gold.json')));
  return slugs.sort().map((slug) => {
    const path = join(folder, slug, 'page.html');
    const gold = JSON.parse(readFileSync(join(folder, slug, 'gold.json'), 'utf8')) as Gold;
    return { slug, gold, report: analyzePage(path, loadHtml(path), brain) };
  });
}

function print(scores: Scores, withMisses: boolean): void {
  for (const [name, tally] of Object.entries(scores.kinds)) {
    const rates = [precision(tally), recall(tally), f1(tally)].map((rate) => rate.toFixed(3));
    console.log(
      `${name.padEnd(16)} P ${rates[0]}  R ${rates[1]}  F1 ${rates[2]}  (${tally.right} right, ${tally.extra.length} extra, ${tally.missed.length} missed)`,
    );
  }
  const { detection, terms, evidence } = scores;
  const shares = { detection, ...scores.meta, 'term recall': terms, 'exact evidence': evidence };
  for (const [name, tally] of Object.entries(shares))
    console.log(`${name.padEnd(16)} ${tally.right}/${tally.right + tally.missed.length}`);
  if (!withMisses) return;
  for (const [name, { missed, extra }] of Object.entries({ ...scores.kinds, ...shares })) {
    if (missed.length + extra.length > 0) console.log(`\n${name}`);
    for (const item of missed) console.log(`  - ${item}`);
    for (const item of extra) console.log(`  + ${item}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  print(score(await readPages()), process.argv.includes('--misses'));
