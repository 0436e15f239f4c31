import { readFileSync } from 'node:fs';

// Every interface text exists in every language, with the same placeholders, and none is empty.
const LOCALES = ['en', 'zh_CN', 'zh_TW'];
const catalogues = new Map(
  LOCALES.map((name) => [
    name,
    JSON.parse(readFileSync(new URL(`../assets/locales/${name}.json`, import.meta.url), 'utf8')) as Record<
      string,
      string
    >,
  ]),
);
const english = catalogues.get('en')!;
const problems: string[] = [];
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');
for (const [name, texts] of catalogues) {
  for (const key of Object.keys(english))
    if (!texts[key]?.trim()) problems.push(`assets/locales/${name}.json lacks "${key}": translate "${english[key]}".`);
  for (const [key, text] of Object.entries(texts)) {
    if (!(key in english))
      problems.push(`assets/locales/${name}.json has "${key}", which en.json has not: remove it or add it there.`);
    else if (placeholders(text) !== placeholders(english[key]!))
      problems.push(`assets/locales/${name}.json "${key}" has other placeholders than en.json.`);
  }
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`locales: ${Object.keys(english).length} texts in ${LOCALES.length} languages`);
