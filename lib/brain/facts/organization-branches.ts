import type { FactContext } from './context.ts';
import type { Lexeme } from './lexemes.ts';
import type { OrganizationSpan } from './organization-span.ts';
import { typeOf } from './organization-type.ts';
import { isPlace, textOf } from './organization-words.ts';

// Branches and centers that are called after the body they are of: its name goes on to the last word for such a part.

/** A branch is no further from its parent than this many characters. */
const REACH = 22;
/** What a body of any kind has branches by. */
const PART =
  /^(?:分会|分中心|分委会|专委会|专业委员会|工作委员会|培训中心|培训基地|(?:反?欺诈|反?诈骗?|评测|测评|认证|仲裁|调解|推广|鉴定|教育|交流|研究|创新|孵化|实训|检测|监测|存证|溯源|应用|人才|考试|认定)(?:中心|基地)|分院|工作站)(?!支行|银行)/;
/** What a university has besides. */
const OF_UNIVERSITY =
  /^(?:[\u4e00-\u9fff]{0,2}(?:学院|研究院|研究所|研究中心|实验室|智库)|中心|倡议(?=$|[\s,。;:、()“”]|的|与|和|在|由|负责|主任|总监))(?!校)/;
const PARENT = /^(?:association|government|regulator|university|company|project)$/;
const ENDS_PARENT = /[会院学所局部心行台]$|公司$|联盟$|集团$|委$|(?:分校|MIT)$/;
/** 众议院银行与金融中介委员会: two fields. */
const COMMITTEE = /^[\u4e00-\u9fff]{2,6}[、和与及][\u4e00-\u9fff]{2,6}?(?:小组)?委员会(?![委员主])/;
/** Verbs elsewhere, fields in such names. */
const FIELD =
  /^(?:反诈骗|反诈|反欺诈|研究|创新|推广|交流|培训|应用|监管|管理|监督|发展|合作|评估|评价|测评|认证|登记|仲裁|调解|教育|政策|战略|事务|治理|革命|战争|中心|领导|规划|支持|促进|公共|国际|关系|和平|计划|保护|检测|监测|存证|登记|溯源|转化|转移|要素|新兴|可信|先进|未来)$/;

/** 某协会反欺诈中心某某分中心, 某大学科学与国际事务中心: names that grow to the right of a parent. */
export function readBranches(
  c: FactContext,
  lexemes: readonly Lexeme[],
  spans: readonly OrganizationSpan[],
): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  let at = 0;
  for (const span of spans) {
    while (at < lexemes.length && lexemes[at]!.start < span.end) at++;
    const parent = c.folded.slice(span.start, span.end);
    const committee = span.type === 'legislature' ? COMMITTEE.exec(c.folded.slice(span.end, span.end + 20)) : null;
    if (committee && !/[的了是在于将由向对]/.test(committee[0])) {
      found.push({ ...span, end: span.end + committee[0].length, body: null, rule: 'branch-of-body', given: [] });
      continue;
    }
    if (!PARENT.test(span.type) || !ENDS_PARENT.test(parent) || lexemes[at]?.start !== span.end) continue;
    const end = findBranchEnd(c, lexemes, at, span.type === 'university');
    if (!end) continue;
    const name = c.folded.slice(span.start, end);
    const type = span.type === 'university' ? 'university' : typeOf(name.slice(-3), name);
    const inherited = span.type === 'association' && type === 'government' ? 'association' : type;
    found.push({ ...span, end, type: inherited, body: null, rule: 'branch-of-body', given: [] });
  }
  return found;
}

/** The end of the last part that the words from `at` on lead to; 0 if to none. */
function findBranchEnd(c: FactContext, lexemes: readonly Lexeme[], at: number, university: boolean): number {
  const from = lexemes[at]!.start;
  let end = 0;
  let joint = 0;
  for (let i = at; i < lexemes.length; i++) {
    const lexeme = lexemes[i]!;
    if (lexeme.start - from > REACH) break;
    const rest = c.folded.slice(lexeme.start, lexeme.start + 8);
    const part = PART.exec(rest) ?? (university && lexeme.start > from + 1 ? OF_UNIVERSITY.exec(rest) : null);
    if (part) {
      // 、 between fields needs the last joint after it: 战争、革命与和平研究所.
      if (joint === 2) break;
      end = lexeme.start + part[0].length;
      while (lexemes[i + 1] && lexemes[i + 1]!.start < end) i++;
      // 培训中心将…: only another branch may follow.
      if (!/^[\u4e00-\u9fff]/.test(c.folded.slice(end, end + 1))) break;
      university = false;
      joint = 0;
      continue;
    }
    const text = textOf(c, lexeme);
    if (lexeme.kind === 'and' || text === '、') {
      if (!university || lexeme.start === from) break;
      joint = text === '、' ? 2 : 1;
    } else if (
      !(/^(?:noun|stem|han|place|unit|office|country)$/.test(lexeme.kind) || FIELD.test(text)) ||
      /^[的了在于是将已由]$/.test(text)
    )
      break;
  }
  return end;
}

/** Parts that a run of words leads to where no table knows the parent: 中国区块链监管沙盒某地分会. */
const OF_COUNTRY = /^(?:分会|分中心|产业园|产业园区|产业联盟|创新中心)/;

/** 中国 and the words of a field, a place, and the word for a branch or a park. */
export function readNationalBranches(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  for (let i = 0; i < lexemes.length; i++) {
    const opening = lexemes[i]!;
    if (!/^(?:中国|全国|国家|西部|中部|东部|华东|华南|华北|粤港澳大湾区|长三角)$/.test(textOf(c, opening))) continue;
    let placed = /^(?:place|noun)$/.test(opening.kind);
    for (let j = i + 1; j < lexemes.length && lexemes[j]!.start - opening.end <= 20; j++) {
      const lexeme = lexemes[j]!;
      const part = OF_COUNTRY.exec(c.folded.slice(lexeme.start, lexeme.start + 5));
      if (part) {
        const end = lexeme.start + part[0].length;
        if (placed && lexeme.start - opening.end >= 3 && END_OF_PARK.test(c.folded.slice(end, end + 4))) {
          const association = /会$|盟$/.test(part[0]);
          found.push({
            start: opening.start,
            end,
            type: association ? 'association' : 'project',
            body: null,
            rule: 'national-branch',
            given: [],
          });
        }
        break;
      }
      if (isPlace(lexeme)) placed = true;
      else if (!/^(?:noun|stem|han|unit)$/.test(lexeme.kind) && !FIELD.test(textOf(c, lexeme))) break;
    }
  }
  return found;
}

const END_OF_PARK =
  /^(?:$|[\s,。;:、()“”]|暨|与|和|及|在|于|将|已|正|是|由|的|等|成立|揭牌|开园|落|启|挂|运营|入驻|共|设[在于立]|位于|承办|主办|负责|表示|宣布|发布|获)/;

/** 数字货币计划 (Digital Currency Initiative): the foreign name in parentheses tells that the run before is a name. */
const CAPITALIZED_PLAN =
  /(?:计划|倡议|项目|行动)(?= ?\([A-Z][A-Za-z]+(?: ?[A-Za-z]+){0,6} ?(?:Initiative|Project|Program|Programme|Plan)\))/g;

export function readTranslatedPlans(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  const ends = new Set([...c.folded.matchAll(CAPITALIZED_PLAN)].map(({ index, 0: { length } }) => index + length));
  if (ends.size === 0) return [];
  return lexemes.flatMap((last, i) => {
    if (!ends.has(last.end)) return [];
    let first = i;
    while (
      first > 0 &&
      last.end - lexemes[first - 1]!.start <= 14 &&
      /^(?:noun|stem|han)$/.test(lexemes[first - 1]!.kind)
    )
      first--;
    const { start } = lexemes[first]!;
    return last.end - start < 4
      ? []
      : [{ start, end: last.end, type: 'project' as const, body: null, rule: 'translated-plan', given: [] }];
  });
}

/** 某国政府的加密货币征税工作组: a task force, with its task, of the state named before it. */
const TASK_FORCE =
  /^(?:工作组|工作小组|特别小组|特别工作组|专责小组|专案组|特别委员会|咨询委员会|专家委员会|促进委员会)(?![长成])/;
const TASK = /^(?:征税|促进|推进|应对|调查|监测|整治|打击|工作|对策|协调|研究|审议|改革|发展|监管|管理|规划|创新)$/;

export function readTaskForces(
  c: FactContext,
  lexemes: readonly Lexeme[],
  spans: readonly OrganizationSpan[],
): OrganizationSpan[] {
  const owners = new Set(
    spans.filter(({ type }) => /^(?:government|regulator|legislature)$/.test(type)).map(({ end }) => end),
  );
  return lexemes.flatMap((of, i) => {
    if (textOf(c, of) !== '的' || !owners.has(of.start)) return [];
    for (let j = i + 1; j < lexemes.length && lexemes[j]!.start - of.end <= 12; j++) {
      const lexeme = lexemes[j]!;
      const unit = TASK_FORCE.exec(c.folded.slice(lexeme.start, lexeme.start + 7));
      if (unit) {
        const [start, end] = [of.end, lexeme.start + unit[0].length];
        const named = lexeme.start - start >= 4;
        return named ? [{ start, end, type: 'government' as const, body: null, rule: 'task-force', given: [] }] : [];
      }
      if (!/^(?:noun|stem|han)$/.test(lexeme.kind) && !TASK.test(textOf(c, lexeme))) return [];
    }
    return [];
  });
}
