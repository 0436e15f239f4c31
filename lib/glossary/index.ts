import { createBoundaryJudge } from '../brain/boundary.ts';
import type { Mention } from '../brain/facts/context.ts';
import { type Found, type FoundEntry, findNames, type NameLayer, type NameTable } from '../brain/match.ts';
import { openTrie } from '../brain/trie.ts';
import { GLOSSARY_HEADS } from '../limits.ts';
import type { CardContent, EntryKind, Region, Script, TermMatch } from '../model.ts';
import {
  type CardData,
  type Extras,
  HEADER_BYTES,
  type Head,
  KINDS,
  MAGIC,
  SECTIONS,
  type SectionName,
  VERSION,
} from './asset.ts';
import { createCardMaker } from './card.ts';
import type { ExtraEntries } from './extra.ts';

export interface CardOptions {
  /** Of the page, or as the reader has it converted. */
  script: Script;
  region: Region;
  /** BCP 47 tag of the language for the definition: `en`, `zh-CN`, `zh-TW`, `zh-HK`; what is not Chinese gets the English one. */
  definitionLang: string;
}

/** An entry as the facts know it. */
export interface GlossaryEntry extends Head {
  id: string;
  kind: EntryKind;
  topic: string;
}

export interface Glossary {
  /**
   * Entries that stand in the text: leftmost-longest, in order, not overlapping; offsets are UTF-16 code units of `text`.
   *
   * @param options.region decides between entries of one name (金管局); the mainland if left out.
   */
  match(text: string, options?: { region?: Region }): TermMatch[];
  /**
   * Entries that stand inside a match, by names shorter than it: the longest at each place, in order, none inside another but some overlapping, without the
   * match's own entry; offsets are those of `text`. The match's edges part words, whatever stands around it.
   */
  nested(text: string, match: TermMatch, options?: { region?: Region }): TermMatch[];
  /**
   * The match with what the fact rules need of its entry: of one of the reader's own that is also a built-in one, the latter. Throws for a match of another
   * glossary.
   */
  mention(match: TermMatch): Mention;
  /** Null if there is no such entry. */
  entry(id: string): GlossaryEntry | null;
  card(id: string, options: CardOptions): CardContent | null;
  /** All ids of built-in entries, sorted. */
  ids(): readonly string[];
}

/** The entries of the package alone. */
export interface BuiltInGlossary extends Glossary {
  /** The same with further entries before them. */
  withExtra(extra: ExtraEntries): Glossary;
}

/** Characters of a nested name at least. */
const LEAST_NESTED = 2;

/**
 * Opens a compiled glossary. The arrays are views of `bytes`, and text is parsed only when it is asked for, so this costs next to nothing; `bytes` must not
 * change afterwards. Throws if they are not a glossary of this version.
 */
export function loadGlossary(bytes: Uint8Array): BuiltInGlossary {
  const section = openSections(bytes);
  const { entries, roots } = section;
  const decoder = new TextDecoder();
  const parse = <T>(data: Uint8Array): T => JSON.parse(decoder.decode(data)) as T;
  const trie = openTrie({
    units: section.words('units'),
    codes: section.words('codes'),
    base: section.integers('base'),
    check: section.words('check'),
    roots,
  });
  let extras: Extras | undefined;
  const readExtras = () => (extras ??= parse<Extras>(section.bytes('extras')));
  const names: NameTable = {
    firstName: section.longs('firstName'),
    entryOf: section.words('entryOf'),
    flags: section.bytes('flags'),
    regionOf: section.bytes('regionOf'),
    exactText: (name) => readExtras().exact[name]!,
    guards: (entry) => readExtras().guards[entry]!,
  };
  const kinds = section.bytes('kinds');
  const topics = section.bytes('topics');
  const headStarts = section.longs('headStarts');
  const cardStarts = section.longs('cardStarts');
  const boundary = createBoundaryJudge();

  let idList: string[] | undefined;
  const ids = () => (idList ??= entries === 0 ? [] : decoder.decode(section.bytes('ids')).split('\n'));

  function indexOf(id: string): number {
    const all = ids();
    let [low, high] = [0, all.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (all[middle] === id) return middle;
      if (all[middle]! < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  const heads = new Map<number, Head>();
  function readHead(index: number): Head {
    let head = heads.get(index);
    if (!head) {
      head = parse<Head>(section.bytes('heads').subarray(headStarts[index], headStarts[index + 1]));
      if (heads.size >= GLOSSARY_HEADS) heads.clear();
      heads.set(index, head);
    }
    return head;
  }

  function entry(id: string): GlossaryEntry | null {
    const index = indexOf(id);
    if (index < 0) return null;
    const topic = decoder.decode(section.bytes('topicNames')).split('\n')[topics[index]!]!;
    return { id, kind: KINDS[kinds[index]!]!, topic, ...readHead(index) };
  }

  function open(extra: ExtraEntries | null): Glossary {
    const isHidden = extra && ((index: number) => extra.hides(ids()[index]!));
    const layers: NameLayer[] = [...(extra ? [extra.layer] : []), { trie, names, isHidden }];
    const builtIn = layers.length - 1;
    const idOf = ({ layer, entry: index }: FoundEntry) => (layer === builtIn ? ids()[index]! : extra!.idOf(index));
    const toMatch = (found: Found): TermMatch => {
      const { start, end, layer, entry: index, others } = found;
      const match: TermMatch = { start, end, id: idOf(found), kind: layer === builtIn ? KINDS[kinds[index]!]! : 'own' };
      if (others) match.others = others.map(idOf);
      return match;
    };
    /** Where an entry is looked for; null if there is none of this id. */
    const place = (id: string): FoundEntry | null => {
      const own = extra ? extra.indexOf(id) : -1;
      if (own >= 0) return { layer: 0, entry: own };
      const index = indexOf(id);
      return index < 0 ? null : { layer: builtIn, entry: index };
    };

    function nested(text: string, { start, end, id }: TermMatch, { region }: { region?: Region } = {}): TermMatch[] {
      boundary.reset();
      const inside = text.slice(start, end);
      const restriction = { longest: end - start - 1, except: place(id) };
      const search = (from: number) =>
        findNames(inside, layers, boundary.judge, region ?? 'CN', { ...restriction, from });
      const names: Found[] = [];
      for (const first of search(0)) {
        names.push(first);
        // Names may overlap: 数字人民币钱包 and 钱包余额. None reaches over one that ends with the match.
        for (let from = first.start + 1; from < first.end && first.end < inside.length; ) {
          const [next] = search(from);
          if (!next || next.start >= first.end) break;
          if (next.end > first.end) names.push(next);
          from = next.start + 1;
        }
      }
      names.sort((one, other) => one.start - other.start || other.end - one.end);
      return names
        .filter(
          (name, i) =>
            name.end - name.start >= LEAST_NESTED && !names.slice(0, i).some(({ end: last }) => name.end <= last),
        )
        .map((name) => toMatch({ ...name, start: name.start + start, end: name.end + start }));
    }

    const ownName = (id: string): string | null => {
      const own = extra ? extra.indexOf(id) : -1;
      return own < 0 ? null : extra!.names(own).name;
    };
    const cards = createCardMaker({
      entry,
      nested,
      data: (id) =>
        parse<CardData>(section.bytes('cards').subarray(cardStarts[indexOf(id)], cardStarts[indexOf(id) + 1])),
      traditional: () => decoder.decode(section.bytes('traditional')),
      ownName,
    });

    return {
      match(text, { region } = {}) {
        boundary.reset();
        return findNames(text, layers, boundary.judge, region ?? 'CN').map(toMatch);
      },
      nested,
      mention({ start, end, id, kind, others = [] }) {
        const known = [id, ...others].find((one) => indexOf(one) >= 0);
        if (known !== undefined) {
          const index = indexOf(known);
          const { english: _, aliases = [], ...rest } = readHead(index);
          return { start, end, id: known, kind: KINDS[kinds[index]!]!, aliases, ...rest };
        }
        const found = place(id);
        if (!found) throw new Error(`The glossary has no entry "${id}".`);
        return { start, end, id, kind, ...extra!.names(found.entry) };
      },
      entry,
      card(id, options) {
        const found = place(id);
        if (!found) return null;
        if (found.layer === builtIn) return cards.make(id, options);
        const { name } = extra!.names(found.entry);
        return extra!.card(found.entry, cards.labels(cards.parts(id, name, 'own', options), options));
      },
      ids,
    };
  }

  return { ...open(null), withExtra: open };
}

/** Views of the file's sections. */
function openSections(source: Uint8Array) {
  // Views need an aligned start; a file read by Node may lie anywhere in a pool.
  const bytes = source.byteOffset % 4 === 0 ? source : source.slice();
  if (bytes.byteLength < HEADER_BYTES) throw new Error('The glossary file is cut short.');
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_BYTES / 4);
  if (header[0] !== MAGIC || header[1] !== VERSION) {
    throw new Error('The file is not a glossary of this version; build the assets again.');
  }
  const at = (name: SectionName): [offset: number, length: number] => {
    const index = 4 + 2 * SECTIONS.indexOf(name);
    return [bytes.byteOffset + header[index]!, header[index + 1]!];
  };
  const last = at(SECTIONS[SECTIONS.length - 1]!);
  if (last[0] + last[1] > bytes.byteOffset + bytes.byteLength) throw new Error('The glossary file is cut short.');
  const view =
    <T>(make: (offset: number, length: number) => T, size: number) =>
    (name: SectionName) => {
      const [offset, length] = at(name);
      return make(offset, length / size);
    };
  const { buffer } = bytes;
  return {
    entries: header[2]!,
    roots: header[3]!,
    bytes: view((offset, length) => new Uint8Array(buffer, offset, length), 1),
    words: view((offset, length) => new Uint16Array(buffer, offset, length), 2),
    longs: view((offset, length) => new Uint32Array(buffer, offset, length), 4),
    integers: view((offset, length) => new Int32Array(buffer, offset, length), 4),
  };
}
