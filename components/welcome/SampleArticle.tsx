import sample from '../../assets/sample/article.json';

/** The sample article, as a page of news would hold it, so that everything works on it. */
export function SampleArticle() {
  return (
    <article lang="zh-Hans">
      <h1>{sample.title}</h1>
      <p class="byline">
        发布时间：{sample.published} 来源：{sample.source} 作者：{sample.author}
      </p>
      {sample.blocks.map(([kind, text]) => (kind === 'h' ? <h2 key={text}>{text}</h2> : <p key={text}>{text}</p>))}
    </article>
  );
}
