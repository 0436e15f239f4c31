/** How long the browser may take to begin with a download, in ms. */
const GRACE = 60_000;

/** Offers a text as a file to keep. */
export function downloadText(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), GRACE);
}

export const FILE_TYPES = {
  csv: 'text/csv;charset=utf-8',
  tsv: 'text/tab-separated-values;charset=utf-8',
  json: 'application/json',
  text: 'text/plain;charset=utf-8',
} as const;

/** A name without what file systems do not take. */
export function fileName(title: string, extension: string): string {
  return `${title.replace(/[\\/:*?"<>|]|\p{Cc}/gu, ' ').trim() || 'liandu'}.${extension}`;
}

/** The reader's own day, for file names. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
}
