import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';

/** Bytes in which a page must declare its encoding. */
const PRESCAN_BYTES = 4096;

/** Reads a saved page. Throws if the file cannot be read. */
export function loadHtml(path: string): Document {
  return parsePage(decodeHtml(readFileSync(path)));
}

/** Parses a page as far as linkedom does; text without any tag becomes a page with that text. */
export function parsePage(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!DOCTYPE html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}

/**
 * The text of a page by its byte order mark, else UTF-8 if the bytes are that, else by the charset that it declares, else GB18030.
 * Saved pages are often transcoded to UTF-8 and still declare what they were.
 */
export function decodeHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const declared = declaredCharset(bytes);
    // A page that declares UTF-8 and breaks it somewhere is UTF-8 with an accident.
    return new TextDecoder(declared ?? 'gb18030').decode(bytes);
  }
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const label = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
