import { exportCsv } from '../export/csv.ts';
import { exportJson } from '../export/json.ts';
import { exportMarkdown } from '../export/markdown.ts';
import { type ExportInput, fileName } from '../export/rows.ts';

export type ExportFormat = 'markdown' | 'json' | 'csv';

const FORMATS = {
  markdown: { ending: 'md', type: 'text/markdown', write: exportMarkdown },
  json: { ending: 'json', type: 'application/json', write: exportJson },
  csv: { ending: 'csv', type: 'text/csv', write: exportCsv },
};

/** Hands the reader a file with these facts: by an anchor, which needs no permission. */
export function downloadFacts(input: ExportInput, format: ExportFormat): void {
  const { ending, type, write } = FORMATS[format];
  const url = URL.createObjectURL(new Blob([write(input)], { type: `${type};charset=utf-8` }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = fileName(input, ending);
  anchor.click();
  // The browser reads the blob after the click; a minute is enough on any machine.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Copies a text. A side panel that has lost the focus to the page may not use the clipboard directly; there the old way works. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.readOnly = true;
    const focused = document.activeElement;
    document.body.append(area);
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
    if (!copied) throw new Error('The clipboard is not to be had.');
  }
}
