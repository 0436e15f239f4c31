import type { DocumentFact, Span } from '../../model.ts';
import type { FactContext, Mention } from './context.ts';
import { firstFrom } from './order.ts';
import { COUNTRIES } from './place-names.ts';

const FOREIGN = new RegExp(
  COUNTRIES.trim()
    .split(/\s+/)
    .filter((name) => !/^(中国|中华|欧洲|亚洲|非洲|国际|世界|全球|亚太|北美|北欧|东盟|拉美|中非|百慕)/.test(name))
    .join('|'),
);

/** What the article leaves out and the glossary knows. */
export function fillFromRegister(c: FactContext, fact: DocumentFact, mention: Span): void {
  const entry = findEntry(c.mentions, mention);
  if (!entry) return;
  if (isForeign(c, fact, entry)) return;
  if (entry.docType) fact.type = entry.docType as DocumentFact['type'];
  const before = JSON.stringify([fact.issuers, fact.date, fact.number]);
  if (fact.issuers.length === 0 && entry.issuers) fact.issuers = inArticleScript(c, entry.issuers);
  fact.date ??= entry.date ?? null;
  fact.number ??= entry.number ?? null;
  if (JSON.stringify([fact.issuers, fact.date, fact.number]) !== before) fact.inferredFrom = 'register';
}

/** The register is in simplified characters: of a traditional page's issuers only those stay that the page itself writes, or that look the same. */
function inArticleScript(c: FactContext, issuers: readonly string[]): string[] {
  if (c.script !== 'Hant') return [...issuers];
  return issuers.flatMap((issuer) => {
    const at = c.folded.indexOf(issuer);
    return at < 0 ? [] : [c.text.slice(at, at + issuer.length)];
  });
}

/** 《刑法》 in an article on Vietnam is not China's: the sentence names another country and the register a Chinese body. */
function isForeign(c: FactContext, fact: DocumentFact, entry: Mention): boolean {
  const chinese = /^(全国|中国|国务院|最高人民|国家|中共|中央|公安部|工业和信息化部|财政部)/.test(
    entry.issuers?.[0] ?? '',
  );
  if (!chinese || /中国|我国|中华/.test(c.folded.slice(Math.max(0, fact.start - 40), fact.end))) return false;
  return FOREIGN.test(c.folded.slice(Math.max(0, fact.start - 300), fact.start)) || FOREIGN.test(c.folded.slice(0, 60));
}

/** The document of the register that a title is the name of, if any. */
export function findEntry(mentions: readonly Mention[], span: Span): Mention | undefined {
  for (let i = firstFrom(mentions, span.start - 1); i < mentions.length && mentions[i]!.start <= span.end; i++) {
    const mention = mentions[i]!;
    const inside = mention.end <= span.end + 1 && (mention.end - mention.start) * 2 > span.end - span.start;
    if (mention.kind === 'document' && inside) return mention;
  }
  return undefined;
}
