import type { DocumentFact, PlaceLevel } from '../../model.ts';
import type { FactContext } from './context.ts';
import { findKnownBody } from './lexemes.ts';
import { PLACES } from './place-table.ts';

const INTERNATIONAL =
  /^(?:欧盟|欧洲|联合国|国际|世界|全球|二十国|金融稳定理事会|金融行动特别|巴塞尔|经合|亚太|亚洲|东盟|金砖)/;
const NATIONAL =
  /^(?:国家|全国|中共中央|中央|中国(?!香港|澳门|台湾)|中华人民共和国|国务院|最高人民|国办|中办|十[一二三四]五|“十[一二三四]五”)/;
const TAIWAN =
  /^(?:行政院|立法院|司法院|总统府|金管会|金融监督管理委员会|数位发展部|数发部|法务部|中华民国|国发会|国家发展委员会)/;
const HONG_KONG =
  /^(?:特区政府|财库局|财经事务及库务局|立法会|港府|金管局|创科局|律政司|证监会|创新科技|投资推广署|施政报告)/;
/** A place that the table does not hold, by its form: 岭东县…, 云州市…. */
const LOCAL = /^[\u4e00-\u9fff]{2,4}?([省市区县州])(?![场民值别域块间性]|委员)/;
const LOCAL_LEVEL: Record<string, PlaceLevel> = {
  省: 'provincial',
  市: 'municipal',
  州: 'municipal',
  区: 'district',
  县: 'district',
};
const NO_PLACE =
  /^(?:[^省市区县州]*(?:城市|都市|超市|上市|股市|社区|园区|地区|小区|辖区|片区|街区|灾区|矿区|大湾区|示范区|试验区|特区|跨境|自治区))/;

/** Whose document it is: by the place that its title or else its issuer begins with; null where neither says. */
export function readLevel(c: FactContext, fact: DocumentFact): PlaceLevel | null {
  const title = c.folded.slice(fact.start, fact.end);
  // A chapter of the laws of Hong Kong.
  if (/^第\d{1,4}[A-Z]{0,2}章$/.test(fact.number ?? '')) return 'hongkong';
  const byTitle = levelOf(c, title);
  // 全国毒品评估报告 may be another nation's.
  const anyNation = byTitle === 'national' && /^(?:国家|全国|中央)/.test(title);
  if (byTitle && !anyNation) return byTitle;
  const known = levels.get(c) ?? new Map<string, PlaceLevel | null>();
  levels.set(c, known);
  for (const issuer of fact.issuers) {
    let level = known.get(issuer);
    if (level === undefined) {
      level = levelOfBody(c, foldedForm(c, issuer));
      known.set(issuer, level);
    }
    if (level) return anyNation && level !== 'foreign' ? byTitle : level;
  }
  return byTitle;
}

/** Levels of issuers by context: a body issues many documents. */
const levels = new WeakMap<FactContext, Map<string, PlaceLevel | null>>();

/** Issuers are words of the article: their simplified form stands at the same place in the folded text. */
function foldedForm(c: FactContext, name: string): string {
  const at = c.text.indexOf(name);
  return at < 0 ? name : c.folded.slice(at, at + name.length);
}

function levelOf(c: FactContext, name: string): PlaceLevel | null {
  if (NATIONAL.test(name)) return c.region === 'TW' && /^(?:国家|全国|中央)/.test(name) ? 'taiwan' : 'national';
  if (INTERNATIONAL.test(name)) return 'international';
  const place = PLACES.matchAt(name, 0);
  if (place) return place.value.level;
  if (NO_PLACE.test(name)) return null;
  const local = LOCAL.exec(name);
  return local ? LOCAL_LEVEL[local[1]!]! : null;
}

function levelOfBody(c: FactContext, name: string): PlaceLevel | null {
  const entry = c.mentions.find(
    (mention) => mention.level && mention.kind === 'body' && (mention.name === name || mention.aliases.includes(name)),
  );
  if (entry) return entry.level as PlaceLevel;
  const bare = name.replace(/(?:办公厅|办公室|综合司)$/, '');
  const body = findKnownBody(name) ?? findKnownBody(bare);
  if (body?.type === 'international') return 'international';
  if (body && !/government|regulator|legislature|court|party/.test(body.type)) return null;
  if (TAIWAN.test(name) && c.region === 'TW') return 'taiwan';
  if (HONG_KONG.test(name) && c.region === 'HK') return 'hongkong';
  const byName = levelOf(c, name) ?? levelOf(c, body?.names[0] ?? '');
  if (byName) return byName;
  // 财政部 and 税务总局 of an article of the mainland are China's.
  return c.region === 'CN' && body && /部$|总局$|总署$|署$|委$|人民银行$/.test(bare) ? 'national' : null;
}
