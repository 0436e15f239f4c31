import sample from '../assets/sample/article.json' with { type: 'json' };

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The sample article as a page of a news site, with what stands around articles there. */
export function samplePage(): string {
  const blocks = sample.blocks
    .map(([kind, text]) => (kind === 'h' ? `<h2>${escapeHtml(text!)}</h2>` : `<p>${escapeHtml(text!)}</p>`))
    .join('\n');
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escapeHtml(sample.title)}_示例新闻网</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<style>
body{margin:0;font:17px/1.9 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#222;background:#fff}
nav{background:#14324a}nav a{display:inline-block;padding:0 14px;line-height:42px;color:#fff;text-decoration:none;font-size:15px}
main{max-width:760px;margin:0 auto;padding:24px}h1{font-size:28px;line-height:1.4}h2{font-size:20px}
.info{color:#777;font-size:14px}aside,footer{max-width:760px;margin:0 auto;padding:12px 24px;color:#666;font-size:14px;border-top:1px solid #eee}
@media (prefers-color-scheme:dark){body{background:#181a1b;color:#ddd}aside,footer{border-color:#333;color:#aaa}}
</style>
</head>
<body>
<nav><a href="#">首页</a><a href="#">要闻</a><a href="#">财经</a><a href="#">科技</a><a href="#">评论</a></nav>
<main>
<article>
<h1>${escapeHtml(sample.title)}</h1>
<p class="info">发布时间：${sample.published} 来源：${escapeHtml(sample.source)} 作者：${escapeHtml(sample.author)}</p>
${blocks}
</article>
</main>
<aside><h3>相关阅读</h3><ul><li><a href="#">本周财经日历</a></li><li><a href="#">读者来信选登</a></li></ul></aside>
<footer>关于我们 | 联系方式 | 版权声明</footer>
</body>
</html>
`;
}
