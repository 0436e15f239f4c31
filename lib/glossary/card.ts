import { CARD_OTHER_NAMES } from '../limits.ts';
import type { CardContent, EntryKind, Region, Script, TermMatch } from '../model.ts';
import { type CardData, listTexts } from './asset.ts';
import type { CardOptions, GlossaryEntry } from './index.ts';
import { applyPatches } from './patches.ts';
import { makeRegister } from './register.ts';

/** Where the card's contents come from. */
export interface CardSource {
  entry(id: string): GlossaryEntry | null;
  nested(text: string, match: TermMatch, options: { region: Region }): TermMatch[];
  /** Only for ids that `entry` knows. */
  data(id: string): CardData;
  /** Simplified and traditional character in turn. */
  traditional(): string;
  /** The term of one of the reader's own entries; null for any other id. */
  ownName(id: string): string | null;
}

export interface CardMaker {
  /** Null if there is no built-in entry of this id. */
  make(id: string, options: CardOptions): CardContent | null;
  /** Entries whose names are parts of a name, in order. */
  parts(id: string, name: string, kind: EntryKind, options: CardOptions): Set<string>;
  /** Entries as they are named on a card. */
  labels(ids: Iterable<string>, options: CardOptions): CardContent['contains'];
}

type Form = 'CN' | 'TW' | 'HK';
const LANG = { CN: 'zh-Hans', TW: 'zh-Hant-TW', HK: 'zh-Hant-HK' } as const;

/** The texts of one entry in one form. */
interface FormTexts {
  name: string;
  zh: string;
  source: string;
  aliases: string[];
  issuers: string[];
  number: string;
  place: string;
}

export function createCardMaker(source: CardSource): CardMaker {
  let table: Map<string, string> | undefined;

  function toTraditional(text: string): string {
    if (!table) {
      table = new Map();
      const pairs = source.traditional();
      for (let i = 0; i + 1 < pairs.length; i += 2) table.set(pairs[i]!, pairs[i + 1]!);
    }
    let out = '';
    for (let i = 0; i < text.length; i++) out += table.get(text[i]!) ?? text[i];
    return out;
  }

  function textsIn(form: Form, entry: GlossaryEntry, data: CardData): FormTexts {
    const plain = listTexts(entry, data.zh, data.source);
    const texts =
      form === 'CN'
        ? plain
        : applyPatches(toTraditional(plain.join('\n')), (form === 'TW' ? data.tw : data.hk) ?? []).split('\n');
    const [name, zh, from, ...others] = texts;
    const aliases = others.splice(0, entry.aliases?.length ?? 0);
    const issuers = others.splice(0, entry.issuers?.length ?? 0);
    return { name: name!, zh: zh!, source: from!, aliases, issuers, number: others[0]!, place: others[1]! };
  }

  function label(id: string, form: Form): { id: string; label: string } | null {
    const own = source.ownName(id);
    if (own !== null) return { id, label: own };
    const entry = source.entry(id);
    return entry && { id, label: form === 'CN' ? entry.name : textsIn(form, entry, source.data(id)).name };
  }

  function labels(ids: Iterable<string>, { script, region }: CardOptions): CardContent['contains'] {
    const form = formOf(script, region);
    return [...ids].flatMap((other) => label(other, form) ?? []);
  }

  function parts(id: string, name: string, kind: EntryKind, { region }: CardOptions): Set<string> {
    const whole = { start: 0, end: name.length, id, kind };
    return new Set(source.nested(name, whole, { region }).map((match) => match.id));
  }

  function make(id: string, options: CardOptions): CardContent | null {
    const { script, region, definitionLang } = options;
    const entry = source.entry(id);
    if (!entry) return null;
    const data = source.data(id);
    const form = formOf(script, region);
    const texts = { CN: textsIn('CN', entry, data), TW: textsIn('TW', entry, data), HK: textsIn('HK', entry, data) };
    const [pinyin, zhuyin] = readingIn(form, data);
    const regional = form === 'TW' ? data.twAliases : form === 'HK' ? data.hkAliases : [];
    const definitionForm = formOfLanguage(definitionLang);
    const headword = texts[form].name;
    const contained = parts(id, entry.name, entry.kind, options);
    const register = makeRegister(entry, data, texts[form], (ids) => labels(ids, options));
    const linked = new Set([...contained, ...(data.issuers ?? []), ...Object.values(data.ties ?? {}).flat()]);
    return {
      id,
      kind: entry.kind,
      headword,
      otherForms: listOtherForms(form, texts),
      lang: LANG[form],
      pinyin,
      zhuyin,
      english: entry.english,
      definition: definitionForm ? texts[definitionForm].zh : data.en,
      definitionLang: definitionForm ? LANG[definitionForm] : 'en',
      topic: entry.topic,
      otherNames: listDistinct(
        [...(regional ?? []), ...texts[form].aliases, ...(data.englishAliases ?? [])],
        [headword, entry.english, texts[form].number],
      ).slice(0, CARD_OTHER_NAMES),
      contains: labels(contained, options),
      related: labels(
        (data.related ?? []).filter((other) => !linked.has(other)),
        options,
      ),
      ...register,
      source: texts[definitionForm ?? form].source,
    };
  }

  return { make, parts, labels };
}

function formOf(script: Script, region: Region): Form {
  if (script === 'Hans') return 'CN';
  return region === 'HK' ? 'HK' : 'TW';
}

/** The form of Chinese that a language tag means; null if it is not Chinese. */
function formOfLanguage(language: string): Form | null {
  const tag = language.replaceAll('_', '-').toLowerCase();
  if (!/^zh(-|$)/.test(tag)) return null;
  if (/-(hk|mo)\b/.test(tag)) return 'HK';
  return /-(tw|hant)\b/.test(tag) ? 'TW' : 'CN';
}

function readingIn(form: Form, data: CardData): [pinyin: string, zhuyin: string] {
  const own = form === 'TW' ? data.twReading : form === 'HK' ? data.hkReading : undefined;
  return own ?? [data.pinyin, data.zhuyin];
}

/** The headword in the other forms, each that differs once: Hong Kong's is left out where it is Taiwan's. */
function listOtherForms(form: Form, texts: Record<Form, FormTexts>): { lang: string; text: string }[] {
  const seen = new Set([texts[form].name]);
  const others: { lang: string; text: string }[] = [];
  for (const other of ['CN', 'TW', 'HK'] as const) {
    const text = texts[other].name;
    if (seen.has(text)) continue;
    seen.add(text);
    others.push({ lang: LANG[other], text });
  }
  return others;
}

/** Each once, without those in `known`; letter case does not count. */
function listDistinct(names: readonly string[], known: readonly string[]): string[] {
  const seen = new Set(known.map((name) => name.toLowerCase()));
  return names.filter((name) => {
    const key = name.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
