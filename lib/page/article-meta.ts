import type { ArticleMeta } from '../model.ts';
import { cleanAuthor, cleanSource, findOutletInText, findReporterInText, readCredits } from './credits.ts';
import { isSkipped } from './elements.ts';
import { findPublished } from './published.ts';

/** What stands around the body on the page, as lines of text. */
export interface ArticleSurroundings {
  title: string;
  /** Short lines between or near title and body, nearest first. */
  near: string[];
  /** What elements beside the title hold that are named as the outlet's. */
  outlets: string[];
  /** Short lines at the end of the body and after it. */
  after: string[];
  /** The blocks of the body. */
  body: readonly string[];
  /** Whether bare times are Chinese times. */
  chinese: boolean;
}

/** Lower-case names (or properties) and contents of the page's meta elements; the first of a name wins. */
export function readMetas(page: Document): Map<string, string> {
  const metas = new Map<string, string>();
  const elements = page.getElementsByTagName('meta');
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i]!;
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  return metas;
}

/** Date, outlet and author of an article; null where the page does not say. */
export function readMeta(page: Document, metas: ReadonlyMap<string, string>, around: ArticleSurroundings): ArticleMeta {
  const structured = readStructured(page);
  const credits = readCredits([...around.near, ...around.after]);
  const published = findPublished({
    metas,
    structured: structured.published,
    timeElement: findTime(page),
    lines: around.near,
    lead: (around.body[0] ?? '').slice(0, 80),
    chinese: around.chinese,
  });
  const statedSource =
    metas.get('source') ?? metas.get('article:source') ?? metas.get('og:article:source') ?? metas.get('contentsource');
  const account = page.querySelector(ACCOUNT)?.textContent;
  const marked = [...around.outlets, statedSource, account].map((text) => (text ? cleanSource(text.trim()) : null));
  const source = credits.source ?? marked.find((name) => name) ?? findOutletInText(around.body);
  const author =
    credits.author ??
    findByline(page) ??
    structured.author ??
    findReporterInText(around.body[0] ?? '') ??
    credits.editor ??
    statedAuthor(page, metas);
  return { title: around.title, published, source, author };
}

/** The account that publishes a page of WeChat. */
const ACCOUNT = '#js_name, .profile_nickname, .rich_media_meta_nickname, .rich_media_meta_list a';

function findTime(page: Document): string | null {
  const times = page.getElementsByTagName('time');
  let first: string | null = null;
  for (let i = 0; i < Math.min(times.length, 20); i++) {
    const time = times[i]!;
    const text = time.getAttribute('datetime') ?? time.textContent ?? '';
    if (!/\d{4}/.test(text)) continue;
    if (
      /publish/i.test(time.className) ||
      time.getAttribute('itemprop') === 'datePublished' ||
      time.hasAttribute('pubdate')
    )
      return text;
    first ??= text;
  }
  return first;
}

/** An author that the page marks as such. */
function findByline(page: Document): string | null {
  for (const element of page.querySelectorAll('[rel~="author"], [itemprop="author"]')) {
    if (isSkipped(element)) continue;
    const name = cleanAuthor(element.textContent?.replace(/\s+/g, ' ').trim() ?? '');
    if (name) return name;
  }
  return null;
}

/** The author of the meta elements, unless it is a number or the site itself. */
function statedAuthor(page: Document, metas: ReadonlyMap<string, string>): string | null {
  const author = metas.get('article:author') ?? metas.get('author') ?? metas.get('og:article:author');
  if (!author || /^\d+$|https?:|@/.test(author) || author === metas.get('og:site_name')) return null;
  return page.title.includes(author) ? null : cleanAuthor(author);
}

interface Structured {
  published: string | null;
  author: string | null;
}

/** Reads the article of the page's JSON-LD; whatever is malformed counts as absent. */
function readStructured(page: Document): Structured {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = findArticle(JSON.parse(script.textContent ?? ''), 0);
      if (found) return found;
    } catch {}
  }
  return { published: null, author: null };
}

function findArticle(value: unknown, depth: number): Structured | null {
  if (typeof value !== 'object' || value === null || depth > 4) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const record = value as Record<string, unknown>;
  const published = record.datePublished ?? record.pubDate;
  if (typeof published === 'string') return { published, author: nameOf(record.author) };
  return findArticle(record['@graph'], depth + 1);
}

function nameOf(author: unknown): string | null {
  const one = Array.isArray(author) ? author[0] : author;
  const name =
    typeof one === 'string' ? one : typeof one === 'object' && one !== null ? (one as { name?: unknown }).name : null;
  return typeof name === 'string' ? cleanAuthor(name) : null;
}
