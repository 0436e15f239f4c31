import { DEFINITION_CHARACTERS, DEFINITION_WORDS } from '../limits.ts';
import { checkReadings } from './check-readings.ts';
import { listWrittenNames } from './names.ts';
import type { TopicEntry } from './schema.ts';
import type { Language, Problem } from './validate.ts';

/** Han characters or words that a definition has to add to its term. */
const LEAST_ADDED_CHARACTERS = 6;
const LEAST_ADDED_WORDS = 4;

/** Takes a problem of the entry at hand. */
export type Report = (field: string, message: string, fix: string) => void;

/** What can be checked of one entry alone. */
export function findContentProblems(entry: TopicEntry, language: Language): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (field, message, fix) =>
    problems.push({ file: entry.file, entry: entry.id, field, message, fix });
  checkScripts(entry, language, report);
  checkChineseDefinition(entry, report);
  checkEnglishDefinition(entry, report);
  checkReadings(entry, language, report);
  checkKind(entry, report);
  return problems;
}

function checkScripts(entry: TopicEntry, { characters, fold }: Language, report: Report): void {
  const simplified: [string, string][] = [
    ['term', entry.term],
    ...(entry.aliases ?? []).map((text): [string, string] => ['aliases', text]),
    ['zh', entry.zh],
    ['source', entry.source],
    ...(entry.document?.issuers ?? []).map((text): [string, string] => ['document.issuers', text]),
    ['document.number', entry.document?.number ?? ''],
    ['body.place', entry.body?.place ?? ''],
  ];
  for (const [field, text] of simplified) {
    const wrong = [...text].filter((char) => characters.traditionalOnly.has(char));
    if (wrong.length > 0) {
      const fix =
        field === 'aliases'
          ? `write it in simplified characters, or move it to twAliases or hkAliases`
          : `write it in simplified characters: ${wrong.map((char) => char + fold(char)).join(' ')}`;
      report(field, `"${shorten(text)}" has traditional characters (${wrong.join('')})`, fix);
    }
  }
  for (const { text, field } of listWrittenNames(entry)) {
    if (!/^(tw|hk)/.test(field)) continue;
    const wrong = [...text].filter((char) => characters.simplifiedOnly.has(char));
    if (wrong.length > 0) {
      report(field, `"${text}" has simplified characters (${wrong.join('')})`, 'write it in traditional characters');
      continue;
    }
    const left = [...fold(text)].filter((char) => characters.traditionalOnly.has(char));
    if (left.length > 0) {
      report(
        field,
        `"${text}" does not convert back to simplified (${left.join('')} stays)`,
        'use the standard traditional character',
      );
    }
  }
}

function checkChineseDefinition(entry: TopicEntry, report: Report): void {
  const { zh } = entry;
  const length = [...zh].length;
  if (length > DEFINITION_CHARACTERS) {
    report(
      'zh',
      `has ${length} characters; at most ${DEFINITION_CHARACTERS} fit the card`,
      `shorten it by ${length - DEFINITION_CHARACTERS}`,
    );
  }
  if (!/\p{Script=Han}/u.test(zh)) {
    report('zh', 'is not Chinese', 'write the Chinese definition here and the English one in en');
    return;
  }
  if (/^(请?(另?见|参见|参阅|详见|参看)|同[“「《]|即[“「《][^”」》]*[”」》]。?$)/.test(zh)) {
    report('zh', 'only refers to something else', 'say what it is; if it is the same thing, make it an alias there');
  }
  const names = listWrittenNames(entry).map(({ text }) => text);
  let added = zh;
  for (const name of [...names].sort((a, b) => b.length - a.length)) added = added.replaceAll(name, '');
  added = added.replace(/就是|是指|指的?是|一种|一个|称为|又称|简称|也叫|也称|的|是|指|即|等|或|和|与/g, '');
  if ((added.match(/[\p{Script=Han}\p{L}\d]/gu)?.length ?? 0) < LEAST_ADDED_CHARACTERS) {
    report('zh', 'only repeats the term', 'say what it is and why it matters in policy news');
  } else if (names.some((name) => zh.startsWith(name) && /^(就?是|指|即|，|（|,|\()/.test(zh.slice(name.length)))) {
    report('zh', 'begins with the term itself', 'begin with what it is');
  }
  if (/\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u.test(zh)) {
    report('zh', 'has half-width punctuation', 'use ， ； ： ？ ！');
  }
  if (!/[。！？）”]$/.test(zh)) report('zh', 'does not end in 。', 'write a whole sentence');
}

function checkEnglishDefinition(entry: TopicEntry, report: Report): void {
  const { en } = entry;
  const words = en.split(/\s+/).filter(Boolean);
  if (words.length > DEFINITION_WORDS) {
    report(
      'en',
      `has ${words.length} words; at most ${DEFINITION_WORDS} fit the card`,
      `shorten it by ${words.length - DEFINITION_WORDS}`,
    );
  }
  if (/^(see|see also|same as|cf\.?|refer to|another (name|term) for)\b/i.test(en) && words.length < 14) {
    report('en', 'only refers to something else', 'say what it is; if it is the same thing, make it an alias there');
    return;
  }
  const own = new Set([entry.english, ...(entry.englishAliases ?? [])].flatMap(listWords));
  const filler = new Set(
    'a an the is are of for and or to in on it this that kind type means refers called term'.split(' '),
  );
  const added = listWords(en).filter((word) => !own.has(word) && !filler.has(word));
  if (added.length < LEAST_ADDED_WORDS) {
    report('en', 'only repeats the term', 'say what it is and why it matters in policy news');
  }
}

function checkKind(entry: TopicEntry, report: Report): void {
  const { kind } = entry;
  if (kind === 'document') {
    if (!entry.document) report('document', 'is missing', 'add `document:` with at least `type:`');
    if (/^《.*》$/.test(entry.term)) report('term', 'has brackets', 'write the title without 《》');
  } else if (entry.document) {
    report('document', `does not belong to a ${kind}`, 'take it out, or make the entry `kind: document`');
  }
  if (kind === 'body' && !entry.body) report('body', 'is missing', 'add `body:` with at least `type:`');
  if (kind === 'term' && entry.body) {
    report('body', 'does not belong to a term', 'take it out, or make the entry `kind: body` or `kind: programme`');
  }
  const { number, date, effective, status, replacedBy } = entry.document ?? {};
  if (number) checkNumber(number, report);
  if (date && effective && !effective.startsWith(date) && effective < date.slice(0, effective.length)) {
    report('document.effective', `${effective} is before the date of issue ${date}`, 'check both dates');
  }
  if (replacedBy && status && status !== 'repealed') {
    report(
      'document.status',
      `is ${status} although the document is replaced by ${replacedBy}`,
      'write `status: repealed` or take replacedBy out',
    );
  }
}

/** 文号 and standard numbers; foreign numbers, which follow no one pattern, need only a digit. */
function checkNumber(number: string, report: Report): void {
  const field = 'document.number';
  if (!/[\d一二三四五六七八九十〇]/.test(number))
    report(field, `"${number}" has no number`, 'write it as printed, or leave it out');
  const year = /[〔[［【(（]\s*(\d{2,4})\s*[〕\]］】)）]/.exec(number);
  if (year && !/〔(19|20)\d{2}〕/.test(number) && number.endsWith('号')) {
    report(field, `"${number}" has a wrong year bracket`, 'write 〔2021〕 with four digits');
  }
  const han = /\p{Script=Han}/u.test(number);
  if (han && /\s/.test(number) && number.endsWith('号'))
    report(field, `"${number}" has spaces`, 'write 银发〔2021〕237号');
  if (
    /^(GB|JR|YD|SJ|GM|GA|TC|DB\d+)(\/[TZ])?\b/.test(number) &&
    !/^[A-Z]+\d*(\/[TZ])? \d+(\.\d+)*[-—](19|20)?\d{2}$/.test(number)
  ) {
    report(field, `"${number}" is not a standard number`, 'write GB/T 43572-2023');
  }
}

function listWords(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9'’-]+/g) ?? [];
}

function shorten(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
