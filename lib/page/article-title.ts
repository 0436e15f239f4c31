import { standsAround } from './elements.ts';

/** Shortest headline. */
const TITLE_CHARACTERS = 4;

/** Letters and digits only, so that quotes and spaces do not tell two forms of a headline apart. */
export function bareTitle(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** A `<title>` without the names of section and site after it: 标题_区块链_某网 → 标题. */
export function stripSite(text: string): string {
  let title = text.replace(/\s+/g, ' ').trim();
  const parts = title.split(/\s*(?:_+|::|»|--|——(?=[^——]{2,10}$)|\s[-–—|｜·]\s)\s*/).filter((part) => part !== '');
  const first = parts[0];
  if (first && first.length >= TITLE_CHARACTERS && parts.length > 1)
    title = first.length >= 8 || first.length >= parts[1]!.length ? first : parts[1]!;
  for (;;) {
    const tail = /^(.{8,}?)\s*[-–—|｜]\s*([^-–—|｜，。！？：；、“”]{2,12})$/.exec(title);
    if (!tail) return title;
    title = tail[1]!;
  }
}

/**
 * The headline: the heading of the page that the document's title begins with; else the title that the page gives to sharing, or its own without the site.
 * Empty if the page has none.
 */
export function findTitle(page: Document, shared: string | null, textOf: (node: Text) => string): string {
  const whole = page.title.replace(/\s+/g, ' ').trim();
  const own = stripSite(whole);
  const sharedTitle = shared ? stripSite(shared) : '';
  const bareOwn = bareTitle(own);
  const stated = [bareTitle(whole), bareTitle(sharedTitle)].filter((text) => text.length >= TITLE_CHARACTERS);
  const headings: string[] = [];
  for (const tag of ['h1', 'h2']) {
    const found = page.getElementsByTagName(tag);
    for (let i = 0; i < Math.min(found.length, 8); i++) {
      const heading = found[i]!;
      const text = readText(page, heading, textOf);
      if (text.length > 120) continue;
      const bare = bareTitle(text);
      if (bare.length < TITLE_CHARACTERS) continue;
      if (stated.some((title) => title.startsWith(bare)) || (bareOwn.length >= 8 && bare.includes(bareOwn)))
        return text;
      if (tag === 'h1' && !standsAround(heading)) headings.push(text);
    }
  }
  // A lone h1 that the document's title does not know is a headline only if that title says nothing of its own.
  if (sharedTitle) return sharedTitle;
  if (headings.length === 1 && (own.length < 8 || headings[0]!.length >= 12)) return headings[0]!;
  return own;
}

/** Longest heading that is worth reading to its end. */
const HEADING_CHARACTERS = 400;

function readText(page: Document, element: Element, textOf: (node: Text) => string): string {
  let text = '';
  const SHOW_TEXT = 4;
  const walker = page.createTreeWalker(element, SHOW_TEXT);
  for (let node = walker.nextNode(); node && text.length < HEADING_CHARACTERS; node = walker.nextNode())
    text += textOf(node as Text);
  return text.replace(/\s+/g, ' ').trim();
}
