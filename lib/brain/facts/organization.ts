import type { OrganizationFact } from '../../model.ts';
import type { FactContext } from './context.ts';
import { evidenceFor } from './evidence.ts';
import type { KnownBody } from './lexemes.ts';
import type { OrganizationSpan } from './organization-span.ts';
import { findOrganizationSpans } from './organization-spans.ts';
import { COUNTRIES } from './place-names.ts';
import { PLACES } from './place-table.ts';

/** All mentions of one body. */
interface Group {
  /** Folded names, each with the first mention that uses it. */
  names: Map<string, { start: number; end: number }>;
  spans: OrganizationSpan[];
  body: KnownBody | null;
}

/** Every named body once, in the fullest form that the article uses, in the order of first mention. */
export function extractOrganizations(c: FactContext): OrganizationFact[] {
  // In an article that speaks of the mainland's own bodies a bare 财政部 is China's.
  const home = /我国|国务院|中国人民银行|工信部|工业和信息化部|发改委|发展改革委/.test(c.folded);
  const groups = mergeShortForms(c, groupByName(c), home);
  addBareForms(c, groups);
  return groups.map((group) => makeFact(c, group));
}

function groupByName(c: FactContext): Group[] {
  const groups: Group[] = [];
  // By every name that is used, and by the Chinese names of the register; an acronym (SEC) may be that of several bodies.
  const byName = new Map<string, Group>();
  for (const span of findOrganizationSpans(c)) {
    const name = fold(c.folded.slice(span.start, span.end));
    const keys = [
      name,
      ...(span.body?.names.filter((one) => /[\u4e00-\u9fff]/.test(one) || span.body!.names.length < 3).map(fold) ?? []),
    ];
    let group = keys.map((key) => byName.get(key)).find((found) => found !== undefined);
    if (!group) {
      group = { names: new Map(), spans: [], body: null };
      groups.push(group);
    }
    group.spans.push(span);
    group.body ??= span.body;
    addName(group, name, span);
    for (const given of span.given) addName(group, fold(c.folded.slice(given.start, given.end)), given);
    for (const key of [...keys, ...group.names.keys()]) if (!byName.has(key)) byName.set(key, group);
  }
  return groups;
}

function addName(group: Group, name: string, at: { start: number; end: number }): void {
  if (!group.names.has(name)) group.names.set(name, { start: at.start, end: at.end });
}

const COMPANY_TAIL =
  /^((科技|技术|信息|网络|控股|金融|集团|电子|数据|智能|实业|投资|服务|产业|发展)*(股份)?(有限(责任)?)?(公司|集团)|控股|网|平台|交易所|科技|商城|区块链|银行|项目|社|网络|官方)$/;
const PLACE_HEAD = new RegExp(
  `^(?:国家|全国|香港|澳门|台湾|${COUNTRIES.trim().split(/\s+/).join('|')}|[\\u4e00-\\u9fff]{2,4}(?:省|市|州))$`,
);

/**
 * Joins a short form to its full one: the full name without its place or parent (韩国国民议会, 国民议会), a firm's name without 公司. Every full name
 * asks for the short ones it may have, so the work grows with the names and not with their pairs.
 */
function mergeShortForms(c: FactContext, groups: Group[], home: boolean): Group[] {
  const byName = new Map<string, Group>();
  const byShape = new Map<string, Group>();
  for (const group of groups) {
    for (const name of group.names.keys()) {
      if (!byName.has(name)) byName.set(name, group);
      if (!byShape.has(shapeOf(name))) byShape.set(shapeOf(name), group);
    }
  }
  const owners = new Map<Group, Set<Group>>();
  for (const full of groups) {
    for (const name of full.names.keys()) {
      const alike = byShape.get(shapeOf(name));
      const twin = alike && alike !== full ? alike : latinTwin(full, byName);
      const shorts = shortFormsOf(name).map((short) => byName.get(short));
      for (const short of [...shorts, twin]) {
        if (!short || short === full || (short.body && full.body && short.body !== full.body)) continue;
        const known = owners.get(short) ?? new Set();
        owners.set(short, known.add(full));
      }
    }
  }
  const merged = new Set<Group>();
  for (const [short, fulls] of owners) {
    // A bare 财政部 is that of the one country the article speaks of.
    const bareOffice = [...short.names.keys()].every((name) => OFFICE.test(name));
    if (bareOffice && (home || fulls.size > 1)) continue;
    const owner = [...fulls].find((full) => !merged.has(full));
    if (!owner || (bareOffice && isOfAnotherState(c, short, owner))) continue;
    absorb(owner, short);
    merged.add(short);
  }
  return groups.filter((group) => !merged.has(group));
}

/** 肯尼亚…财政部: a bare office after another state than that of the full name is told of is not the same. */
function isOfAnotherState(c: FactContext, short: Group, owner: Group): boolean {
  const place = [...owner.names.keys()].map((name) => PLACES.matchAt(name, 0)).find((match) => match !== null);
  const first = short.spans[0]!.start;
  if (!place) return false;
  for (let at = first - 2; at >= Math.max(0, first - 160); at--) {
    const match = PLACES.matchAt(c.folded, at);
    if (match?.value.level === 'foreign' && match.value.tier === 1) return match.value.key !== place.value.key;
  }
  return false;
}

/** 市委, 市政府: what the only committee or government of its tier is called for short in an article. */
const BARE_FORM =
  /(?<=^|[\n,。;:、“”(由经对向在和与及])([省市区县州])(委|人民政府|政府|人大常委会|人大|政协)(?![员托任派工])/g;
const TIERED = /^[\u4e00-\u9fff]{2,12}([省市区县州])(委|人民政府|政府|人大常委会|人大|政协)$/;

function addBareForms(c: FactContext, groups: readonly Group[]): void {
  const owners = new Map<string, Group | null>();
  for (const group of groups) {
    for (const name of group.names.keys()) {
      const parts = TIERED.exec(name);
      if (!parts) continue;
      const form = parts[1]! + parts[2]!.replace('人民', '');
      owners.set(form, owners.has(form) && owners.get(form) !== group ? null : group);
    }
  }
  if (owners.size === 0) return;
  for (const match of c.folded.matchAll(BARE_FORM)) {
    const owner = owners.get(match[1]! + match[2]!.replace('人民', ''));
    if (owner) addName(owner, match[0], { start: match.index, end: match.index + match[0].length });
  }
}

function absorb(owner: Group, short: Group): void {
  owner.spans.push(...short.spans);
  owner.body ??= short.body;
  for (const [name, at] of short.names) addName(owner, name, at);
}

/** The names that a full one may be shortened to. */
function shortFormsOf(full: string): string[] {
  const shorts: string[] = [];
  for (let cut = 1; cut <= full.length - 3; cut++) {
    const head = full.slice(0, cut);
    const short = full.slice(cut);
    const place = PLACE_HEAD.test(head);
    // 成都市经信局 is 市经信局 at home.
    if (/^[省市区县州]/.test(short) && short.length >= 4 && PLACES.matchAt(full, 0)?.end === cut + 1)
      shorts.push(short);
    else if (short.length === 3 ? place && OFFICE.test(short) : place || (short.length >= 6 && PARENT_HEAD.test(head)))
      shorts.push(short);
  }
  for (let cut = 2; cut < full.length; cut++) if (COMPANY_TAIL.test(full.slice(cut))) shorts.push(full.slice(0, cut));
  return shorts;
}

/** 香港SFC is 香港某某委员会(SFC): the one that has the acronym and stands in the same place. */
function latinTwin(full: Group, byName: ReadonlyMap<string, Group>): Group | undefined {
  for (const name of full.names.keys()) {
    if (!/^[a-z]{2,8}$/.test(name)) continue;
    for (const head of full.names.keys()) {
      const place = PLACES.matchAt(head, 0);
      const twin = place && byName.get(head.slice(0, place.end) + name);
      if (twin && twin !== full) return twin;
    }
  }
  return undefined;
}

const PARENT_HEAD = /(局|部|会|院|银行|大学|计划|公司)$/;

/** What two spellings of one name share: 江苏省金融办 and 江苏金融办, 墨西哥中央银行 and 墨西哥央行. */
function shapeOf(name: string): string {
  return dropTier(name).replace(/中央银行$/, '央行');
}

/** 江苏省金融办 and 江苏金融办 are one. */
function dropTier(name: string): string {
  return name.replace(/^([\u4e00-\u9fff]{2,3})[省市](?=[\u4e00-\u9fff]{3})/, '$1').replace(/人民政府/, '政府');
}

/** Names of offices that every country has. */
const OFFICE =
  /^(财政部|商务部|司法部|科技部|外交部|教育部|国防部|经济部|税务局|证监会|金管局|议会|国会|农业部|劳动部|内政部|能源部)$/;

function makeFact(c: FactContext, group: Group): OrganizationFact {
  const names = [...group.names.entries()].sort(([a, x], [b, y]) => rank(b) - rank(a) || x.start - y.start);
  const best = names[0]![1];
  const span = group.spans.find((found) => found.start === best.start) ?? group.spans[0]!;
  const name = c.text.slice(best.start, best.end).trim();
  const aliases = [...new Set(names.map(([, at]) => c.text.slice(at.start, at.end).trim()))].filter(
    (alias) => alias !== name,
  );
  const evidence = evidenceFor(c, span.start, span.end);
  return { kind: 'organization', name, aliases, type: group.body?.type ?? span.type, ...evidence, rule: span.rule };
}

/** The fullest form: Chinese before Latin, then the longer. */
function rank(name: string): number {
  return name.length + (/[\u4e00-\u9fff]/.test(name) ? 100 : 0);
}

/** One spelling for comparing names: without spaces, lower case. */
function fold(name: string): string {
  return name.replace(/\s+/g, '').toLowerCase();
}
