import type { OrganizationFact } from '../../model.ts';
import type { FactContext } from './context.ts';
import { evidenceFor } from './evidence.ts';
import type { KnownBody } from './lexemes.ts';
import { findOrganizationSpans, type OrganizationSpan } from './organization-spans.ts';

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
  return mergeShortForms(groupByName(c), home).map((group) => makeFact(c, group));
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
const PLACE_HEAD =
  /^(中国|国家|中华人民共和国|全国|美国|英国|日本|韩国|俄罗斯|德国|法国|印度|泰国|欧洲|欧盟|新加坡|马耳他|香港|澳门|台湾|[\u4e00-\u9fff]{2,4}(?:省|市))$/;

/** Joins a short form to its full one: the full name without its place or parent (韩国国民议会, 国民议会), a firm's name without 公司. */
function mergeShortForms(groups: Group[], home: boolean): Group[] {
  const merged = new Set<Group>();
  for (const group of groups) {
    const owner = findOwner(
      group,
      groups.filter((other) => other !== group && !merged.has(other)),
      home,
    );
    if (!owner) continue;
    owner.spans.push(...group.spans);
    owner.body ??= group.body;
    for (const [name, at] of group.names) addName(owner, name, at);
    merged.add(group);
  }
  return groups.filter((group) => !merged.has(group));
}

function findOwner(group: Group, others: readonly Group[], home: boolean): Group | null {
  for (const other of others) {
    if (group.body && other.body && group.body !== other.body) continue;
    for (const short of group.names.keys()) {
      if (
        short.length < 4 &&
        OFFICE.test(short) &&
        (home || others.filter((one) => [...one.names.keys()].some((full) => full.endsWith(short))).length > 1)
      )
        continue;
      for (const full of other.names.keys()) if (isShortFormOf(short, full)) return other;
    }
  }
  return null;
}

/** 江苏省金融办 and 江苏金融办 are one. */
function dropTier(name: string): string {
  return name.replace(/^([\u4e00-\u9fff]{2,3})[省市](?=[\u4e00-\u9fff]{3})/, '$1').replace(/人民政府/, '政府');
}

/** Names of offices that every country has: the bare one is that of the one country the article speaks of. */
const OFFICE =
  /^(财政部|商务部|司法部|科技部|外交部|教育部|国防部|经济部|税务局|证监会|金管局|议会|国会|农业部|劳动部|内政部|能源部)$/;

function isShortFormOf(short: string, full: string): boolean {
  if (short.length < 2 || full.length < short.length) return false;
  if (dropTier(full) === dropTier(short)) return true;
  if (full.replace(/中央银行$/, '央行') === short.replace(/中央银行$/, '央行')) return true;
  if (full.endsWith(short) && short.length >= 3) {
    const head = full.slice(0, full.length - short.length);
    if (short.length < 4) return OFFICE.test(short) && PLACE_HEAD.test(head);
    return PLACE_HEAD.test(head) || (short.length >= 6 && /(局|部|会|院|银行|大学|计划|公司)$/.test(head));
  }
  return full.startsWith(short) && COMPANY_TAIL.test(full.slice(short.length));
}

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
