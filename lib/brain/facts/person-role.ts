import type { FactContext } from './context.ts';
import type { Lexeme } from './lexemes.ts';
import { firstFrom } from './order.ts';
import { findOrganizationSpans } from './organization-spans.ts';
import { textOf } from './organization-words.ts';

const LONGEST_ROLE = 48;

/** Words that a role may begin with although they end a name of a body. */
const OPENERS = /^(时任|原|前|现任|原任|前任|新任|兼|暨|新|副)$/;

/**
 * The role that stands right before a name: bodies and titles, several of them joined by 、 (省委常委、市委书记). Null if no title is there.
 *
 * @param at index of the name's first lexeme.
 */
export function readRoleBefore(c: FactContext, lexemes: readonly Lexeme[], at: number): string | null {
  let last = at - 1;
  while (last >= 0 && /^[ “"为是:]$/.test(textOf(c, lexemes[last]!))) last--;
  if (last < 0 || lexemes[last]!.kind !== 'title') return null;
  const end = lexemes[last]!.end;
  let first = last;
  for (let i = last - 1; i >= 0 && end - lexemes[i]!.start <= LONGEST_ROLE; i--) {
    const lexeme = lexemes[i]!;
    const text = textOf(c, lexeme);
    if (text === '、' || text === '兼' || text === '暨') {
      // A list goes on only over roles.
      const before = lexemes[i - 1];
      if (
        !before ||
        /^(先生|女士|博士|教授)$/.test(textOf(c, before)) ||
        !(before.kind === 'title' || endsLikeRole(textOf(c, before)))
      )
        break;
      continue;
    }
    if (text === '的') {
      if (!['organization', 'unit', 'office', 'latin'].includes(lexemes[i - 1]?.kind ?? '')) break;
      continue;
    }
    if (OPENERS.test(text)) {
      first = i;
      continue;
    }
    if (lexeme.kind === 'mark' && !/[·()]/.test(text)) break;
    if (lexeme.kind === 'mark' && text !== '·') break;
    if (lexeme.kind === 'stop' || lexeme.kind === 'and') break;
    first = i;
  }
  // 星图某研究院研究员: the role takes in the whole name of the body that it is an office of.
  const from = lexemes[first]!.start;
  const bodies = findOrganizationSpans(c);
  const body = bodies[firstFrom(bodies, from) - 1];
  const role = c.text.slice(body && body.end > from && body.end < end ? body.start : from, end).trim();
  return /^(先生|女士|记者|作者|投资者)$/.test(role) ? null : role;
}

function endsLikeRole(text: string): boolean {
  return /(长|员|者|家|人|官|师|授|士|事|理|监|裁|记|席|任|委)$/.test(text);
}
