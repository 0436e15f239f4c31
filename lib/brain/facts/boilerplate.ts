import type { FactContext } from './context.ts';

const BYLINE =
  /(记者|作者|编辑|责编|编译|撰文|通讯员|实习生|校对|审校|摄影|文|图|翻译|译者|出品|来源|整理)[:：/|丨 ]*$/;
const FOOTER =
  /投稿|详情访问|版权归|版权所有|免责声明|未经授权|转载请|责任编辑|扫码|扫一扫|微信公众号[:：]|商务合作|联系我们|联系邮箱|本文来自|首发于|特约|本报讯/;

/** A footer is a line of at most so many characters; a longer one is text. */
const LINE = 80;

/** Whether an offset lies in a byline or footer: what the page says of itself, not what the article says. */
export function isLeftOut(c: FactContext, offset: number): boolean {
  const before = c.folded
    .slice(Math.max(0, offset - LINE), offset)
    .split('\n')
    .at(-1)!;
  const lead = before.slice(-8);
  if (BYLINE.test(lead) && /[:：/|丨]/.test(lead)) return true;
  const after = c.folded.slice(offset, offset + LINE).split('\n')[0]!;
  return before.length + after.length <= LINE && FOOTER.test(before + after);
}
