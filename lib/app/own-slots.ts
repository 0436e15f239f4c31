import { browser } from 'wxt/browser';

// Two generations of one text in the browser's storage. A change goes into the slot of the older one, so that whatever happens meanwhile the newer one is whole.
// A slot is a small head, which tells its generation, and the text. What does not fit its checksum is put aside under a key of its own before anything is written.

const SLOTS = ['own.a', 'own.b'] as const;
type Slot = (typeof SLOTS)[number];
const textKey = (slot: Slot) => `${slot}.text`;
const DAMAGED = 'own.damaged';

interface Head {
  /** Counts up with every change. */
  generation: number;
  /** SHA-256 of the text. */
  checksum: string;
}

/** A text that could not be used, as it was found. */
export interface DamagedText {
  text: string;
  /** Which text was used instead: the one before it, a later one, so that nothing is lost, or none. */
  usedInstead: 'previous' | 'later' | 'none';
  /** ISO time. */
  found: string;
}

/** The current text and where it lies. */
export interface Stored {
  slot: Slot;
  head: Head;
  text: string;
}

/** Whether a change of the storage is one of this text. */
export function changesSlots(changes: Record<string, unknown>): boolean {
  return SLOTS.some((slot) => slot in changes);
}

/** What stands for the current text: two are the same if this is. Cheap, as only the heads are read. */
export async function readMark(): Promise<string> {
  const heads = await browser.storage.local.get([...SLOTS]);
  return SLOTS.map((slot) => (isHead(heads[slot]) ? `${heads[slot].generation} ${heads[slot].checksum}` : '')).join(
    ' ',
  );
}

/** The newest text that is whole; null if nothing was ever stored. Writes nothing, unless there is damage to put aside. */
export async function readSlots(): Promise<Stored | null> {
  const { current, damaged } = await inspect();
  return damaged.length === 0 ? current : locked((stored) => Promise.resolve(stored));
}

/** The same without a look at the older slot: half the work, for where nothing is written. */
export async function readNewest(): Promise<Stored | null> {
  const found = await readSlot((await findNewest()).slot);
  return found?.head && (await isWhole(found)) ? { ...found, head: found.head } : readSlots();
}

/** Checksum of the newest text, by its head alone; null where there is no head. */
export async function readNewestChecksum(): Promise<string | null> {
  return (await findNewest()).head?.checksum ?? null;
}

async function findNewest(): Promise<{ slot: Slot; head: Head | null }> {
  const heads = await browser.storage.local.get([...SLOTS]);
  const [a, b] = SLOTS.map((slot) => ({ slot, head: isHead(heads[slot]) ? heads[slot] : null }));
  return (b!.head?.generation ?? 0) > (a!.head?.generation ?? 0) ? b! : a!;
}

/** Stores the next generation; resolves when it was read back. Only inside `locked`, with what that gave. */
export async function writeSlots(text: string, before: Stored | null): Promise<void> {
  const slot: Slot = before?.slot === 'own.a' ? 'own.b' : 'own.a';
  const head: Head = { generation: (before?.head.generation ?? 0) + 1, checksum: await checksumOf(text) };
  await browser.storage.local.set({ [slot]: head, [textKey(slot)]: text });
  const back = await readSlot(slot);
  if (back?.head?.checksum !== head.checksum || back.text !== text)
    throw new Error('What was written could not be read back.');
}

/** Runs one change at a time, over all pages of the extension. */
export function locked<T>(change: (stored: Stored | null) => Promise<T>): Promise<T> {
  return navigator.locks.request('own', async () => change(await putDamageAside())) as Promise<T>;
}

/** What was put aside and not yet thrown away. */
export async function readDamaged(): Promise<DamagedText[]> {
  const kept = (await browser.storage.local.get(DAMAGED))[DAMAGED];
  return Array.isArray(kept) ? (kept as DamagedText[]) : [];
}

export async function discardDamaged(): Promise<void> {
  await browser.storage.local.remove(DAMAGED);
}

interface Found {
  slot: Slot;
  head: Head | null;
  text: string;
}

/** Both slots. A damaged one has lost its head, its text or their agreement. */
async function inspect(): Promise<{ current: Stored | null; damaged: Found[] }> {
  const found = (await Promise.all(SLOTS.map(readSlot))).filter((one) => one !== null);
  const whole: Stored[] = [];
  const damaged: Found[] = [];
  for (const one of found) {
    const { slot, head, text } = one;
    if (head && (await isWhole(one))) whole.push({ slot, head, text });
    else damaged.push(one);
  }
  whole.sort((a, b) => b.head.generation - a.head.generation);
  return { current: whole[0] ?? null, damaged };
}

/** Only inside the lock. First kept, then taken away: stopped between the two, the same happens again and is kept once. */
async function putDamageAside(): Promise<Stored | null> {
  const { current, damaged } = await inspect();
  for (const { slot, head, text } of damaged) {
    const kept = await readDamaged();
    const isLater = current !== null && head !== null && head.generation < current.head.generation;
    const usedInstead = !current ? 'none' : isLater ? 'later' : 'previous';
    if (!kept.some((one) => one.text === text)) {
      const found = new Date().toISOString();
      await browser.storage.local.set({ [DAMAGED]: [...kept, { text, usedInstead, found }] });
    }
    await browser.storage.local.remove([slot, textKey(slot)]);
  }
  return current;
}

async function isWhole(found: Found): Promise<boolean> {
  return found.head !== null && found.head.checksum === (await checksumOf(found.text));
}

async function readSlot(slot: Slot): Promise<Found | null> {
  const stored = await browser.storage.local.get([slot, textKey(slot)]);
  const [head, text] = [stored[slot], stored[textKey(slot)]];
  if (head === undefined && text === undefined) return null;
  const isText = typeof text === 'string';
  return { slot, head: isHead(head) && isText ? head : null, text: isText ? text : (JSON.stringify(text) ?? '') };
}

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false;
  const { generation, checksum } = value as Record<string, unknown>;
  return Number.isSafeInteger(generation) && (generation as number) > 0 && typeof checksum === 'string';
}

/** SHA-256, as hexadecimal digits. */
export async function checksumOf(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
