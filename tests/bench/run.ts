import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measureBundles } from '../../scripts/check-sizes.ts';
import { projectRoot } from '../../scripts/list-files.ts';
import { benchConversion } from './convert.bench.ts';
import { printFacts } from './facts.bench.ts';
import { benchMatching } from './match.bench.ts';
import { benchMemory } from './memory.bench.ts';
import { benchPage } from './page.bench.ts';
import { printTable } from './table.ts';

// `npm run bench`: figures side by side with what people would use instead. They are read, not tested: the machine decides too much.
if (!existsSync(join(projectRoot, '.output/chrome-mv3/manifest.json'))) {
  console.error('There is no build to measure: run `npm run build` first.');
  process.exit(1);
}
printTable('Matching', await benchMatching());
printTable('Script conversion', await benchConversion());
printTable('In the page', await benchPage());
await printFacts();
printTable('Memory', await benchMemory());
console.log('\nBundles and assets (bytes)');
for (const { file, raw, gzip } of measureBundles())
  console.log(`  ${file.padEnd(44)} ${String(raw).padStart(9)}  gzip ${String(gzip).padStart(8)}`);
