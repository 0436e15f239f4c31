import { isHan } from '../brain/boundary.ts';
import type { Fold } from '../brain/fold.ts';

/** Characters that count as one inside a name: brackets and quotes of either script or width, dots between parts of a name, dashes. */
const SAME: readonly [string, string][] = [
  ['"', '“”„‟「」『』‘’"\''],
  ['<', '《〈«‹<'],
  ['>', '》〉»›>'],
  ['(', '（〔［【〖[('],
  [')', '）〕］】〗])'],
  ['·', '·•・‧∙⋅●'],
  ['-', '‐‑‒–—―−-'],
  [' ', '\u00a0\u2002\u2003\u2009\u202f\u3000 '],
  ['\u200b', '\u200b\u200c\u200d\u2060\ufeff\u00ad'],
];

/**
 * What each UTF-16 code unit counts as when names are looked for: folded to simplified characters and half width, lower case, kinds of brackets and quotes
 * as one.
 */
export function createUnitNormalizer(fold: Fold): (unit: number) => number {
  const table = new Uint16Array(0x10000);
  const chunk = new Uint16Array(0x1000);
  for (let start = 0; start < 0x10000; start += chunk.length) {
    for (let at = 0; at < chunk.length; at++) chunk[at] = start + at;
    const folded = fold(String.fromCharCode(...chunk));
    for (let at = 0; at < folded.length; at++) {
      const unit = folded.charCodeAt(at);
      table[start + at] = unit;
      // Beyond the Latin blocks nothing that names are made of has case; a letter whose lower case is longer than one unit (İ) stays itself.
      const lower = unit < 0x250 ? folded[at]!.toLowerCase() : '';
      if (lower.length === 1) table[start + at] = lower.charCodeAt(0);
    }
  }
  for (const [one, others] of SAME) {
    for (let i = 0; i < others.length; i++) table[others.charCodeAt(i)] = one.charCodeAt(0);
  }
  return (unit) => table[unit]!;
}

/**
 * The patterns by which a name is found. Spaces that a text may have or leave out are taken out (the matcher steps over them); a name with quotes or middle
 * dots is also found without; an abbreviation also in the plural.
 */
export function listPatterns(name: string, normalizeUnit: (unit: number) => number): string[] {
  let normal = '';
  let isHanOnly = true;
  for (let i = 0; i < name.length; i++) {
    const unit = normalizeUnit(name.charCodeAt(i));
    normal += String.fromCharCode(unit);
    isHanOnly &&= isHan(unit);
  }
  // Most names are, and a reader's list of 20,000 is compiled while a page waits.
  if (isHanOnly && normal !== '') return [normal];
  normal = normal.trim().replace(/\s+/g, ' ').replaceAll('\u200b', '');
  // A name that is quoted as a whole is found without its quotes, which are then no part of the find.
  const pattern = removeOptionalSpaces(normal.replace(/^"([^"]+)"$/, '$1'));
  const variants = new Set([pattern, removeOptionalSpaces(pattern.replace(/[·"]/g, ''))]);
  if (/^[A-Za-z0-9/&+-]*[A-Z]{2}$/.test(name)) variants.add(`${pattern}s`);
  return [...variants].filter(Boolean);
}

/** A space counts only between two letters or two digits: elsewhere writers put one or not as they like (Web3 技术, Web 3.0, DC / EP). */
function removeOptionalSpaces(text: string): string {
  return text.replace(/ /g, (space, at: number) =>
    needsSpace(text.charCodeAt(at - 1), text.charCodeAt(at + 1)) ? space : '',
  );
}

function needsSpace(before: number, after: number): boolean {
  return (isLetter(before) && isLetter(after)) || (isDigit(before) && isDigit(after));
}

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
