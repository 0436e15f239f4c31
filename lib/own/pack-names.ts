import type { OwnNames } from './own-names.ts';

// The compiled names as one ASCII text: the browser's storage keeps nothing but JSON, and reads ASCII ten times as fast as Chinese. The arrays lie one after the other,
// those of larger numbers first, so that each is a view of the decoded bytes; then the rest as JSON.

const SECTIONS = [
  ['base', Int32Array],
  ['firstName', Uint32Array],
  ['check', Uint16Array],
  ['units', Uint16Array],
  ['codes', Uint16Array],
  ['entryOf', Uint16Array],
  ['listOf', Uint16Array],
  ['flags', Uint8Array],
] as const;

type ArrayName = (typeof SECTIONS)[number][0];
type Rest = Omit<OwnNames, ArrayName>;

export function packNames(names: OwnNames): Uint8Array<ArrayBuffer> {
  const { roots, ids, terms, listNames, hidden, keptWords } = names;
  const rest: Rest = { roots, ids, terms, listNames, hidden, keptWords };
  const json = new TextEncoder().encode(JSON.stringify(rest));
  const header = Uint32Array.from(SECTIONS, ([name]) => names[name].length);
  const parts = [header, ...SECTIONS.map(([name]) => names[name]), json];
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/** @param bytes what `packNames` gave, at the start of a buffer of its own. */
export function unpackNames(bytes: Uint8Array<ArrayBuffer>): OwnNames {
  const lengths = new Uint32Array(bytes.buffer, 0, SECTIONS.length);
  let at = lengths.byteLength;
  const arrays = SECTIONS.map(([name, Numbers], section) => {
    const numbers = new Numbers(bytes.buffer, at, lengths[section]);
    at += numbers.byteLength;
    return [name, numbers];
  });
  const rest = JSON.parse(new TextDecoder().decode(bytes.subarray(at))) as Rest;
  return { ...(Object.fromEntries(arrays) as Pick<OwnNames, ArrayName>), ...rest };
}

/** Bytes that `String.fromCharCode` is given at a time: engines accept some 65,000. */
const CHUNK = 8192;

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** Throws for what is no base64. */
export function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
