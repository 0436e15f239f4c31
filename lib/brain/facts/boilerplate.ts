import type { FactContext } from './context.ts';

const BYLINE =
  /(记者|作者|编辑|责编|编译|撰文|通讯员|实习生|校对|审校|摄影|文|图|翻译|译者|出品|来源|整理)[:：/|丨 ]*$/;
const FOOTER =
  /投稿|详情访问|版权归|版权所有|免责声明|未经授权|转载请|责任编辑|扫码|扫一扫|微信公众号[:：]|商务合作|联系我们|联系邮箱|本文来自|首发于|特约|本报讯/;

/** Whether an offset lies in a byline or footer: what the page says of itself, not what the article says. */
export function isLeftOut(c: FactContext, offset: number): boolean {
  const lineStart = c.folded.lastIndexOf('\n', offset - 1) + 1;
  const before = c.folded.slice(Math.max(lineStart, offset - 8), offset);
  if (BYLINE.test(before) && /[:：/|丨]/.test(before)) return true;
  let lineEnd = c.folded.indexOf('\n', offset);
  if (lineEnd < 0) lineEnd = c.folded.length;
  return lineEnd - lineStart <= 80 && FOOTER.test(c.folded.slice(lineStart, lineEnd));
}
