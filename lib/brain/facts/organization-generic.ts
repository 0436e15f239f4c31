import type { FactContext } from './context.ts';
import type { OrganizationSpan } from './organization-span.ts';

// Names that, where they stand, mean a kind or the page's author and no body.

/** 其他央行, 亦有央行: some of them, whichever. */
const SOME_BEFORE =
  /(?:其[他它余]|该国|他国|别国|各国|两国|多国|一些|有些|多家|多国|部分|不少|许多|众多|主要|大型|各大?|亦有|也有|(?<!没)有|大多数|每家|任何|全球)的?$/;
/** Whose central bank is meant without saying so. */
const AT_HOME =
  /人民银行|人行|中国央行|我国|国内|人民币|内地|中国内地|大陆|DC\/?EP|新台币|台湾|台北|金管会|行政院|杨金龙|彭淮南|国务院/;
const NAMED_AT_HOME = /人民银行|(?<![商银])人行(?!道)|中国央行|国务院/;
const OTHER_BANK =
  /(?:欧洲|英国|美国|日本|韩国|瑞典|俄罗斯|加拿大|印度|泰国|德国|法国|瑞士|土耳其|澳洲)央行|美联储|(?<!美)联储局|联准会|欧洲中央银行|英格兰银行|日本银行/;
/** 西班牙主要的保守党: what kind of party it is. */
const KIND_OF_PARTY = /^(?:保守党|自由党|社会党|绿党|左翼党|右翼党|工党|民族党|执政党)$/;

/** Whether a mention that a table knows stands for a kind only. */
export function isGeneric(c: FactContext, { start, end }: OrganizationSpan, home: boolean): boolean {
  const name = c.folded.slice(start, end);
  const before = c.folded.slice(Math.max(0, start - 5), start);
  if (name === '央行') return SOME_BEFORE.test(before) || (!home && OTHER_BANK.test(c.folded));
  // The banks of the euro together, beside the one that leads them.
  if (name === '欧元体系') return /欧洲(?:中央银|央)行[和与及]$/.test(c.folded.slice(Math.max(0, start - 8), start));
  return KIND_OF_PARTY.test(name) && /(?:主要|最大|中间偏[左右]|一个|两个|各|中[左右]翼?)的?$/.test(before);
}

/** Whether a bare 央行 can be the one at home. */
export function hasHomeBank(c: FactContext): boolean {
  // A Hong Kong paper that speaks of 聯儲局 has none at home but the one it names in full.
  return (/聯儲局/.test(c.text) ? NAMED_AT_HOME : AT_HOME).test(c.folded);
}

/** 作者为某某创办人: who wrote the page, in a sentence of its own. */
const ABOUT_AUTHOR =
  /(?:^|[\n。!?])[(【[*\s]*(?:本文)?(?:作者|撰文者|笔者)(?:[\u4e00-\u9fff]{2,4})?(?:为|是|系|现为|现任|曾任|:)[^\n。!?]*$/;

export function isAboutAuthor(c: FactContext, { start }: OrganizationSpan): boolean {
  const from = Math.max(0, start - 120);
  return ABOUT_AUTHOR.test((from === 0 ? '\n' : '') + c.folded.slice(from, start));
}
