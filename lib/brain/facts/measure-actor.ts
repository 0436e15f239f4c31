import type { Span } from '../../model.ts';

/** What somebody who acts is called; the last characters of the words for one. */
const ACTOR_END =
  '机构|企业|公司|银行|单位|个人|组织|平台|部门|机关|者|人|商|方|会员|成员|地区|各地|地方|政府|委|局|厅|院|主体|商户|高校|院校|券商|员工|用户|网站|协会|商会|学会|联盟|事务所|交易所|研究所|所|社|中心|团队|股东|高管|客户|基金|当局|运营商|园区|法院|检察院|省|市|县|区|国|州|央行|金融业|银行业|行业|社会资本|资本|社会力量|各方|实验室|基地|载体|人才|专家|学校|医院|项目|设施';
const IS_ACTOR = new RegExp(`(?:${ACTOR_END})(?:\\([^()]{1,20}\\))?$`);
/** Words that open a clause without being its subject. */
const OPENERS =
  /^(?:同时|此外|另外|并且|而且|并|且|其中|因此|对此|第[\d一二三四五六七八九十百]{1,5}条(?:之[一二三四五六七八九十])?|依法|或|还|也|亦|则|明确要求|明确规定|明确|要求|规定|指出|强调|重申|提出|称|通知|宣布|禁止|即|凡|首先|其次|最后|一是|二是|三是|四是|五是|[(（]?[一二三四五六七八九十\d]{1,2}[)）、.]|[“"「\s:])+/;
const ADVERBS =
  /(?:均|都|也|还|亦|一律|依法|严格|原则上|必要时|切实|及时|并|且|则|仍|就|才|方|统一|同时|今后|一般|只|再|首先|继续|应|皆|自行|主动|每[年季月日]度?|\s)+$/;
/** Where the subject ends and its condition or predicate begins. */
const PREDICATE =
  /(?:开展|从事|提供|发行|经营|办理|进行|申请|设立|利用|使用|参与|接受|未经|未获|未|拟|如|若|在|对|向|通过|以|将|与|为(?=[^\s]{2})|经|于|凡|因|按|依|持有|发现|收到|违反|销售|购买|发起|开立)/;
const ADVERBIAL =
  /^(?:未经|未|经|在|从|自|对|就|按|根据|依|为|如|若|以|通过|因|由于|除|于|属于|当|自|向|与|将|把|至|到|截至|确需|确有|不)/;
/** A speaker makes it no rule. */
const SPEAKER = /^(?:我们?|你们?|您|他们?|她们?|它|咱|大家|谁|技术|市场|价格|笔者|人们|人类|社会)$|^(?:我们|他们|大家)/;

/** Who a clause is about. `start` is where the name begins in `text`. */
export interface Actor extends Span {
  /** Whether the words are those of somebody speaking for himself. */
  speaker: boolean;
}

/** Characters of conjunctions and verbs of telling that open the words from `from` to `to`. */
export function openerLength(text: string, from: number, to: number): number {
  return OPENERS.exec(text.slice(from, to))?.[0].length ?? 0;
}

/** The subject in the words between the beginning of a clause and its modal verb; null if they name nobody who acts. */
export function readActor(text: string, from: number, to: number): Actor | null {
  let start = from + openerLength(text, from, to);
  let end = to - (ADVERBS.exec(text.slice(start, to))?.[0].length ?? 0);
  if (end <= start) return null;
  const words = text.slice(start, end);
  if (SPEAKER.test(words)) return { start, end, speaker: true };
  if (ADVERBIAL.test(words) && !/^(?:未?经)[^,]{2,12}的/.test(words)) return null;
  const cut = PREDICATE.exec(words.slice(2));
  if (cut && !IS_ACTOR.test(words)) end = start + 2 + cut.index;
  // 有关部门要求商户: what is told stands after the verb of telling.
  const told = /^[^,。;]{0,30}(?:要求|规定|明确|强调|指出|提醒|责令|提出)/.exec(text.slice(start, end));
  if (told) start += told[0].length;
  start += /^(?:各有关|曾)/.exec(text.slice(start, end))?.[0].startsWith('曾') ? 1 : 0;
  const name = text.slice(start, end);
  return name.length >= 2 && name.length <= 36 && IS_ACTOR.test(name) && !/[认表]为|表示/.test(name)
    ? { start, end, speaker: false }
    : null;
}

/** 鼓励企业牵头…, 严禁金融机构为…: the body right after the verb; null if the clause goes on with a verb of its own. */
export function readActorAfter(text: string, from: number, to: number): Span | null {
  const words = text.slice(from, Math.min(to, from + 40));
  const found = AFTER.exec(words);
  return found ? { start: from, end: from + found[0].length } : null;
}

const NOUN =
  '企业|机构|公司|银行|单位|个人|组织|平台|部门|地区|地方|高校|院校|院所|业者|商户|券商|主体|协会|学会|联盟|园区|社会资本|社会力量|资本|人才|团队|开发者|投资者|提供者|经营者|运营者|发行人|持牌人|从业者|参与者|消费者|运营商|服务商|交易所|基金|各方|各地|各类主体|省市|区县|各区|员工|人员|任何人|居民|市民|院|所|中心';
const AFTER = new RegExp(
  `^(?![^,。;、]?(?:为|在|对|向|以|开展|建设|利用|发展|探索|开发|使用))[^,。;:为在对向以将把]{0,20}?(?:${NOUN})(?:(?:、|和|与|及|以及|或)[^,。;:、为在对向以]{0,10}?(?:${NOUN}))*(?:等(?!级|待))?(?!服务|化|家|级|端|间|标准|合作|业|类|金融|卡|账户|机构|部门|系统)`,
);
