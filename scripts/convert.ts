import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHAINS, type Config, isConfig } from '../lib/brain/script/configs.ts';
import { type Conversion, loadConversion } from '../lib/brain/script/convert.ts';
import { generatedDir } from './build-assets.ts';

// npm run --silent convert -- CONFIG [FILE…]: converts files, or standard input, to standard output.

const USAGE = `usage: convert CONFIG [--plain] [--explain] [FILE…]
  CONFIG     ${Object.keys(CHAINS).join(' ')}
  --plain    OpenCC's own lists and way of choosing words
  --explain  what is changed, as JSON lines: source offsets (UTF-16), source, target, reason`;

interface Options {
  config: Config;
  plain: boolean;
  explain: boolean;
  files: string[];
}

/** Throws a sentence for the user where the arguments make no sense. */
function readArguments(args: readonly string[]): Options {
  const flags = args.filter((arg) => arg.startsWith('--'));
  const [config, ...files] = args.filter((arg) => !arg.startsWith('--'));
  const unknown = flags.find((flag) => flag !== '--plain' && flag !== '--explain');
  if (unknown) throw new Error(`unknown option ${unknown}`);
  if (config === undefined) throw new Error('which configuration? Try --help');
  if (!isConfig(config))
    throw new Error(`unknown configuration ${config}; there are ${Object.keys(CHAINS).join(', ')}`);
  return { config, plain: flags.includes('--plain'), explain: flags.includes('--explain'), files };
}

function readText(file: string | number): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: 'no such file',
      EACCES: 'permission denied',
      EISDIR: 'is a folder',
    };
    throw new Error(`cannot read ${file === 0 ? 'standard input' : file}: ${reasons[code ?? ''] ?? message}`);
  }
}

/** The built asset, or a fresh one where there is none or the lists have changed since. */
async function load(): Promise<Conversion> {
  const path = join(generatedDir, 'conversion.bin');
  const lists = fileURLToPath(new URL('../assets/conversion/', import.meta.url));
  const changed = Math.max(...readdirSync(lists).map((name) => statSync(join(lists, name)).mtimeMs));
  if (existsSync(path) && statSync(path).mtimeMs >= changed) {
    try {
      return loadConversion(readFileSync(path));
    } catch {
      // Left over from another version of the layout.
    }
  }
  const { buildConversion } = await import('./build/conversion.ts');
  const bytes = buildConversion();
  mkdirSync(generatedDir, { recursive: true });
  writeFileSync(path, bytes);
  return loadConversion(bytes);
}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const { config, plain, explain, files } = readArguments(args);
  // All are read before anything is written, so that a bad file leaves no half output.
  const texts = files.length > 0 ? files.map(readText) : [readText(0)];
  const { convert, convertPieces } = await load();
  for (const [i, text] of texts.entries()) {
    if (!explain) {
      process.stdout.write(convert(text, config, { plain }));
      continue;
    }
    for (const piece of convertPieces(text, config, { plain })) {
      const source = text.slice(piece.sourceStart, piece.sourceEnd);
      const file = files.length > 1 ? { file: files[i] } : {};
      process.stdout.write(`${JSON.stringify({ ...file, ...piece, source })}\n`);
    }
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`convert: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
