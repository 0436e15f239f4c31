import { browser } from 'wxt/browser';
import { OWN_TEXTS } from '../limits.ts';
import type { Own, OwnEntry } from '../own/own.ts';
import { compileNames, listMatched, type OwnNames } from '../own/own-names.ts';
import { fromBase64, packNames, toBase64, unpackNames } from '../own/pack-names.ts';
import { checksumOf, readNewestChecksum } from './own-slots.ts';
import { loadFold, readOwn } from './own-store.ts';

// What a worker that has just started needs of a reader's lists, kept beside them: the names, compiled, and the entries themselves in small parts, of which a page
// takes a few. All of it is made from the lists by whoever finds it missing, damaged, or made from other ones, so nothing is lost with it.

const NAMES = 'own.names';
const textsKey = (part: number) => `own.texts.${part}`;
/** Parts at most, for as many entries as the matcher can count. */
const MOST_PARTS = 0x10000 / OWN_TEXTS;

interface Kept {
  /** What it was made from and by: see `markOf`. */
  of: string;
  /** `packNames` as base64, and the checksum of its bytes. */
  data: string;
  checksum: string;
  /** Checksums of the parts: an entry is in the part that its id gives. */
  parts: string[];
}

/** A reader's lists, ready for matching. */
export interface CompiledOwn {
  names: OwnNames;
  /** Reads entries, after which `entryById` knows them, in so far as they are there. */
  readEntries(ids: readonly string[]): Promise<void>;
  entryById(id: string): OwnEntry | undefined;
}

let loading: { checksum: string; compiled: Promise<CompiledOwn | null> } | null = null;

/** The lists as they are stored now; null if there never were any. Rejects if they cannot be read. */
export async function loadCompiled(): Promise<CompiledOwn | null> {
  const checksum = await readNewestChecksum();
  if (checksum === null) return null;
  if (loading?.checksum !== checksum) {
    const compiled = readCompiled(checksum);
    loading = { checksum, compiled };
    compiled.catch(() => {
      if (loading?.compiled === compiled) loading = null;
    });
  }
  return loading.compiled;
}

/** Another version of Liandu may fold characters or pack names in other ways. */
function markOf(checksum: string): string {
  return `${browser.runtime.getManifest().version} ${checksum}`;
}

async function readCompiled(checksum: string): Promise<CompiledOwn | null> {
  const kept = (await browser.storage.local.get(NAMES))[NAMES];
  const before = isKept(kept) ? kept : null;
  if (before?.of === markOf(checksum)) {
    const names = await openKept(before).catch(() => null);
    if (names) return createReader(names, before.parts);
  }
  const stored = await readOwn();
  if (!stored) return null;
  const names = compileNames(stored.own, await loadFold());
  void keep(names, stored.own, markOf(stored.checksum), before?.parts ?? []).catch(() => {});
  return createFull(names, stored.own);
}

async function openKept({ data, checksum }: Kept): Promise<OwnNames | null> {
  const bytes = fromBase64(data);
  return (await checksumOf(bytes)) === checksum ? unpackNames(bytes) : null;
}

/** With all entries at hand. */
function createFull(names: OwnNames, own: Own): CompiledOwn {
  const entries = new Map(listMatched(own).map((entry) => [entry.id, entry]));
  return { names, readEntries: () => Promise.resolve(), entryById: (id) => entries.get(id) };
}

function createReader(names: OwnNames, parts: readonly string[]): CompiledOwn {
  const entries = new Map<string, OwnEntry>();
  const seen = new Set<number>();
  const take = (read: readonly OwnEntry[]) => {
    for (const entry of read) entries.set(entry.id, entry);
  };
  return {
    names,
    entryById: (id) => entries.get(id),
    async readEntries(ids) {
      const wanted = new Set(ids.filter((id) => id.startsWith('own:')).map((id) => partOf(id, parts.length)));
      const unread = [...wanted].filter((part) => !seen.has(part));
      if (unread.length === 0) return;
      const stored = await browser.storage.local.get(unread.map(textsKey));
      for (const part of unread) {
        const text = stored[textsKey(part)];
        if (typeof text !== 'string' || (await checksumOf(text)) !== parts[part]) return readAll();
        take(JSON.parse(text) as OwnEntry[]);
        seen.add(part);
      }
    },
  };

  /** A part is damaged, or the lists have changed meanwhile. Without the names the next start makes everything anew. */
  async function readAll(): Promise<void> {
    await browser.storage.local.remove(NAMES);
    const stored = await readOwn();
    if (stored) take(listMatched(stored.own));
    parts.forEach((_, part) => {
      seen.add(part);
    });
  }
}

/** @param before the parts as they are stored: after a small change nearly all of them stay. What is not true of them is found out when they are read. */
async function keep(names: OwnNames, own: Own, of: string, before: readonly string[]): Promise<void> {
  const texts = listParts(listMatched(own)).map((entries) => JSON.stringify(entries));
  const parts = await Promise.all(texts.map(checksumOf));
  const bytes = packNames(names);
  const kept: Kept = { of, data: toBase64(bytes), checksum: await checksumOf(bytes), parts };
  const changed = texts.flatMap((text, part) => (parts[part] === before[part] ? [] : [[textsKey(part), text]]));
  await browser.storage.local.set({ ...Object.fromEntries(changed), [NAMES]: kept });
  if (parts.length === before.length) return;
  const surplus = Array.from({ length: MOST_PARTS - parts.length }, (_, index) => textsKey(parts.length + index));
  await browser.storage.local.remove(surplus);
}

/** Doubled where they get too large: with another number of parts, every entry is in another one. */
function listParts(entries: readonly OwnEntry[]): OwnEntry[][] {
  let count = 1;
  while (count < MOST_PARTS && count * OWN_TEXTS < entries.length) count *= 2;
  const parts: OwnEntry[][] = Array.from({ length: count }, () => []);
  for (const entry of entries) parts[partOf(entry.id, count)]!.push(entry);
  return parts;
}

function partOf(id: string, count: number): number {
  let hash = 0;
  for (let at = 0; at < id.length; at++) hash = (Math.imul(hash, 31) + id.charCodeAt(at)) >>> 0;
  return hash % count;
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { of, data, checksum, parts } = value as Record<string, unknown>;
  return [of, data, checksum].every((text) => typeof text === 'string') && Array.isArray(parts) && parts.length > 0;
}
