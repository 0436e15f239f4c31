import type { PlaceLevel } from '../../model.ts';
import { DISTRICTS, PREFECTURES, UNSURE } from './divisions.ts';
import { createNameTable, splitNames } from './name-table.ts';
import { COUNTRIES, FOREIGN_CITIES, PROVINCES } from './place-names.ts';

export interface PlaceEntry {
  level: PlaceLevel;
  /** What the names of one place share: 成都 of 成都 and 成都市. */
  key: string;
  /** How large: 0 a continent, 1 a country, 2 a province, 3 a city or place abroad, 4 a district. The larger one may hold the other. */
  tier: 0 | 1 | 2 | 3 | 4;
}

/** Regions and groups of states that are no one's place, bodies, and what is told apart below. */
const NO_PLACE =
  /^(?:国际|世界|全球|亚太|中非|欧盟|东盟|欧元区|中华民国|中国|中华人民共和国|亚洲|欧洲|非洲|拉美|北欧|北美|东加勒比)$/;
const CONTINENTS = '亚洲 欧洲 非洲 拉美 北欧 北美 东南亚 中东';

const MUNICIPALITIES = '北京 天津 上海 重庆';
const AUTONOMOUS: Record<string, string> = {
  内蒙古: '内蒙古自治区',
  广西: '广西壮族自治区',
  西藏: '西藏自治区',
  宁夏: '宁夏回族自治区',
  新疆: '新疆维吾尔自治区',
};
/** Prefectures with their nationalities. */
const PREFECTURE_NAMES =
  '延边朝鲜族 恩施土家族苗族 湘西土家族苗族 阿坝藏族羌族 甘孜藏族 凉山彝族 黔西南布依族苗族 黔东南苗族侗族 黔南布依族苗族 楚雄彝族 红河哈尼族彝族 文山壮族苗族 西双版纳傣族 大理白族 德宏傣族景颇族 怒江傈僳族 迪庆藏族 临夏回族 甘南藏族 海北藏族 黄南藏族 海南藏族 果洛藏族 玉树藏族 海西蒙古族藏族 昌吉回族 博尔塔拉蒙古 巴音郭楞蒙古 克孜勒苏柯尔克孜 伊犁哈萨克';

/** Names of places, the longest first, each with its level. */
export const PLACES = createNameTable<PlaceEntry>(readPlaces());

function* readPlaces(): Generator<readonly [string, PlaceEntry]> {
  yield* readProvinces();
  const unsure = new Set(splitNames(UNSURE));
  for (const [province, name] of readRows(PREFECTURES)) {
    const level = province === '台湾' ? 'taiwan' : 'municipal';
    const stem = name.replace(/(?:盟|州|地区)$/, (tail) => (name.length - tail.length >= 2 ? '' : tail));
    const entry: PlaceEntry = { level, key: `${stem}市`, tier: 3 };
    if (stem !== name) {
      yield [name, entry];
      if (name.endsWith('州') && !unsure.has(name)) yield [`${stem}自治州`, entry];
    } else {
      yield [`${name}市`, entry];
      if (level === 'taiwan') yield [`${name}县`, entry];
      if (!unsure.has(name)) yield [name, entry];
    }
  }
  for (const name of splitNames(PREFECTURE_NAMES)) {
    const entry: PlaceEntry = { level: 'municipal', key: `${name.slice(0, 2)}市`, tier: 3 };
    yield [`${name}自治州`, entry];
  }
  for (const [city, name] of readRows(DISTRICTS)) yield* readDistrict(city, name);
  for (const name of splitNames(COUNTRIES))
    if (!NO_PLACE.test(name)) yield [name, { level: 'foreign', key: name, tier: 1 }];
  for (const name of splitNames(FOREIGN_CITIES))
    if (name !== '纳斯达克') yield [name, { level: 'foreign', key: name, tier: 3 }];
  for (const name of splitNames(CONTINENTS)) yield [name, { level: 'international', key: name, tier: 0 }];
  for (const name of ['中国', '中华人民共和国']) yield [name, { level: 'national', key: '中国', tier: 1 }];
}

function* readProvinces(): Generator<readonly [string, PlaceEntry]> {
  for (const name of splitNames(PROVINCES)) {
    if (/壮族|回族|维吾尔/.test(name)) continue;
    const level = ({ 香港: 'hongkong', 澳门: 'macao', 台湾: 'taiwan' } as const)[name] ?? 'provincial';
    const entry: PlaceEntry = { level, key: name, tier: 2 };
    yield [name, entry];
    if (splitNames(MUNICIPALITIES).includes(name)) yield [`${name}市`, entry];
    else if (AUTONOMOUS[name]) {
      yield [AUTONOMOUS[name], entry];
      yield [`${name}自治区`, entry];
    } else if (level === 'provincial') yield [`${name}省`, entry];
    else if (level === 'taiwan') for (const tail of ['省', '地区']) yield [name + tail, entry];
    else for (const tail of ['特别行政区', '特区']) yield [name + tail, entry];
  }
}

function* readDistrict(city: string, name: string): Generator<readonly [string, PlaceEntry]> {
  const bare = name.replace('=', '');
  const level = bare === '雄安新区' ? 'municipal' : 'district';
  const entry: PlaceEntry = { level, key: `${bare.replace(/新区$/, '')}区`, tier: 4 };
  if (name.endsWith('=')) yield [bare, entry];
  if (bare.endsWith('区')) yield [bare, entry];
  else if (!/^(?:高新|航空港|苏州工业园)$/.test(bare))
    for (const tail of ['区', '新区', '市', '县']) yield [bare + tail, entry];
  for (const tail of ['自贸区', '经开区', '高新区', '合作区']) if (name.endsWith('=')) yield [bare + tail, entry];
  if (/^(?:高新|苏州工业园|航空港)$/.test(bare))
    yield [bare.startsWith(city) ? `${bare}区` : `${city}${bare}区`, entry];
}

/** Pairs of the row's head and each of its names. */
function* readRows(table: string): Generator<readonly [string, string]> {
  for (const row of table.trim().split('\n')) {
    const [head, names] = row.split(':') as [string, string];
    for (const name of splitNames(names)) yield [head, name];
  }
}
