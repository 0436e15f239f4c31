import type { FactContext } from './context.ts';
import type { Lexeme } from './lexemes.ts';
import { speaksAt } from './person-names.ts';
import type { Sighting } from './person-words.ts';

/** 复姓 that are hardly ever the beginning of another word. */
const DOUBLE =
  /(?<![\u4e00-\u9fff])(?:欧阳|司马|诸葛|上官|司徒|夏侯|尉迟|公孙|令狐|皇甫|慕容|宇文|端木|轩辕|澹台|淳于|申屠|长孙|呼延|拓跋|闾丘)[\u4e00-\u9fff]{1,2}/g;
const TITLE =
  /^(?:教授|律师|博士|院士|先生|女士|研究员|主任|处长|局长|行长|院长|会长|校长|所长|书记|委员|法官|总裁|董事长)$/;

/** 诸葛文博教授, 端木子涵表示: a double surname at the beginning of a clause or list item, though its characters are words elsewhere. */
export function readDoubleSurnames(c: FactContext, lexemes: readonly Lexeme[]): Sighting[] {
  const found: Sighting[] = [];
  const titles = new Map(lexemes.filter(({ kind }) => kind === 'title').map((lexeme) => [lexeme.start, lexeme]));
  for (const match of c.folded.matchAll(DOUBLE)) {
    for (const end of [match.index + match[0].length, match.index + 3]) {
      const title = titles.get(end);
      const role =
        title && TITLE.test(c.folded.slice(title.start, title.end)) ? c.text.slice(title.start, title.end) : null;
      if (!role && !speaksAt(c, end)) continue;
      found.push({ start: match.index, end, role, rule: role ? 'name-and-title' : 'name-and-saying' });
      break;
    }
  }
  return found;
}
