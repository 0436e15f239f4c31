import { exportOwn } from '../../lib/own/export.ts';
import type { Own } from '../../lib/own/own.ts';

export const EXAMPLE_FORMATS = ['csv', 'tsv', 'json', 'text'] as const;
export type ExampleFormat = (typeof EXAMPLE_FORMATS)[number];

const EXAMPLE: Own = {
  lists: [
    {
      id: 'example',
      name: 'Example',
      on: true,
      entries: [
        {
          id: 'own:example1',
          term: '链上身份',
          otherNames: ['鏈上身分', 'on-chain ID'],
          reading: 'liànshàng shēnfèn',
          english: 'on-chain identity',
          definition: 'An identity whose proofs are kept on a blockchain.',
        },
        {
          id: 'own:example2',
          term: '沙盒出箱',
          otherNames: [],
          reading: 'shāhé chūxiāng',
          english: 'graduation from the sandbox',
          definition: 'A tested service leaves the regulator’s sandbox and may be offered to everybody.',
        },
        {
          id: 'own:example3',
          term: '數位皮夾',
          otherNames: ['数字钱包'],
          reading: '',
          english: 'digital wallet',
          definition: '',
        },
      ],
    },
  ],
  hidden: [],
  keptWords: ['峯'],
};

/** A small file of a format, as Liandu writes it and reads it back. */
export function exampleFile(format: ExampleFormat): string {
  if (format !== 'text') return exportOwn(EXAMPLE, format, format === 'json' ? null : 'example');
  return EXAMPLE.lists
    .flatMap(({ entries }) => entries)
    .map(({ term, english }) => `${term}\t${english}\n`)
    .join('');
}
