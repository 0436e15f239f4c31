import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHAINS, type Config } from '../../lib/brain/script/configs.ts';
import { loadConversion } from '../../lib/brain/script/convert.ts';
import { generatedDir } from '../../scripts/build-assets.ts';
import { createOracle } from '../../scripts/compare-conversion.ts';
import { loadTongwen } from '../../scripts/compare-tongwen.ts';

/** Text in this direction; null where a converter does not know it. */
export type Convert = (text: string, config: Config) => string | null;

export const CONVERTERS = {
  liandu: 'Liandu',
  plain: 'Liandu, plain mode',
  opencc: 'opencc-js',
  simplecc: 'simplecc-wasm',
  tongwen: 'tongwen-core (New Tongwentang)',
  chineseConv: 'chinese-conv',
} as const;
export type Who = keyof typeof CONVERTERS;

/** Loads a converter for all directions, or for one where it can be had alone. */
export async function loadConverter(who: Who, only?: Config): Promise<Convert> {
  if (who === 'liandu' || who === 'plain') {
    const { convert } = loadConversion(readFileSync(join(generatedDir, 'conversion.bin')));
    return (text, config) => convert(text, config, { plain: who === 'plain' });
  }
  if (who === 'opencc') {
    const made = new Map<Config, (text: string) => string>();
    for (const config of only ? [only] : (Object.keys(CHAINS) as Config[])) made.set(config, createOracle(config));
    return (text, config) => made.get(config)!(text);
  }
  if (who === 'simplecc') {
    const { simplecc } = await import('simplecc-wasm');
    const known = new Set<Config>(['s2t', 't2s', 's2tw', 's2hk', 's2twp', 'hk2s']);
    return (text, config) => (known.has(config) ? simplecc(text, config as 's2t') : null);
  }
  const isForward = (config: Config) => config.startsWith('s2');
  const isBackward = (config: Config) => /2sp?$/.test(config);
  if (who === 'tongwen') {
    const convert = await loadTongwen();
    return (text, config) => (isForward(config) || isBackward(config) ? convert(text, isForward(config)) : null);
  }
  const { sify, tify } = await import('chinese-conv');
  return (text, config) => (isForward(config) ? tify(text) : isBackward(config) ? sify(text) : null);
}
