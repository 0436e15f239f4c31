import { type ExportInput, listMeta, listRows } from './rows.ts';

/** All facts as Markdown: the article, then a heading for each kind, and one item a fact with its sentence, rule and link. */
export function exportMarkdown(input: ExportInput): string {
  const { t } = input.words;
  const [title, ...meta] = listMeta(input);
  const lines = [`# ${inert(title![1])}`, ''];
  for (const [label, value] of meta)
    lines.push(`- ${inert(label)}: ${value === input.article.url ? `<${bare(value)}>` : inert(value)}`);
  lines.push('', `*${inert(t('export.madeBy'))}*`);
  let kind = '';
  for (const row of listRows(input)) {
    if (row.kind !== kind) {
      kind = row.kind;
      lines.push('', `## ${inert(kind)}`, '');
    }
    const details = row.details.map(([label, value]) => `${inert(label)}: ${inert(value)}`).join('; ');
    lines.push(`- **${inert(row.main)}**${details ? ` — ${details}` : ''}`);
    lines.push(`  > ${inert(row.quote)}`);
    const inferred = row.inferred ? ` · ${inert(row.inferred)}` : '';
    const label = row.link.verified ? t('field.link') : `${t('field.link')} (${t('export.noFragment')})`;
    lines.push(
      '',
      `  ${inert(t('panel.rule', { rule: row.rule }))}${inferred} · [${inert(label)}](<${bare(row.link.url)}>)`,
      '',
    );
  }
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

/** Text that Markdown shows as it is, on one line: no links, images, emphasis, headings or HTML out of an article. */
function inert(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~$&]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s|$)/, (_whole, space: string, mark: string) => `${space}\\${mark}`);
}

/** An address inside of angle brackets. */
function bare(url: string): string {
  return url.replace(/[<>\s]/g, encodeURIComponent);
}
