import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Rows of one of the lists in assets/conversion, without comments. Throws where a row has not this many columns, naming the line. */
export function readList(name: string, columns: number): string[][] {
  const path = fileURLToPath(new URL(`../../assets/conversion/${name}`, import.meta.url));
  const rows: string[][] = [];
  for (const [i, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const row = line.split('\t');
    if (row.length !== columns || row.some((cell) => cell === '')) {
      throw new Error(`assets/conversion/${name}, line ${i + 1}: ${columns} columns expected.`);
    }
    rows.push(row);
  }
  return rows;
}

/** A word of terms.tsv: mainland (simplified), Taiwan, Hong Kong, and where it may be read backward. */
export interface Term {
  mainland: string;
  tw: string;
  hk: string;
  back: 'tw' | 'hk' | 'both' | '-';
}

export function readTerms(): Term[] {
  return readList('terms.tsv', 4).map(([mainland, tw, hk, back]) => {
    if (!['tw', 'hk', 'both', '-'].includes(back!))
      throw new Error(`terms.tsv: ${mainland} has ${back} in its last column.`);
    return { mainland: mainland!, tw: tw!, hk: hk!, back: back as Term['back'] };
  });
}
