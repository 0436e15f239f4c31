import type { OrganizationType, Span } from '../../model.ts';
import { findBrackets, makeTitleTest } from './brackets.ts';
import type { FactContext } from './context.ts';
import { canNameBody, canNamePerson, readsLikePerson, splitLatinWords, standsAtTitle } from './latin-names.ts';
import { findKnownBody, type KnownBody, type Lexeme, readLexemes } from './lexemes.ts';
import { readFormNames, typeOf } from './organization-forms.ts';

/** One mention of a body. Article offsets. */
export interface OrganizationSpan extends Span {
  type: OrganizationType;
  /** The body of the table or the glossary, if the name is one of its names. */
  body: KnownBody | null;
  rule: string;
  /** Other names that the article gives in parentheses after this mention. */
  given: Span[];
}

const cache = new WeakMap<FactContext, OrganizationSpan[]>();

/** All mentions of bodies, in order, not overlapping; names inside titles of documents are left out. Kept for the context. */
export function findOrganizationSpans(c: FactContext): OrganizationSpan[] {
  const kept = cache.get(c);
  if (kept) return kept;
  const lexemes = readLexemes(c);
  const found: OrganizationSpan[] = readQuotedMedia(c);
  readFormNames(c, lexemes).forEach((name) => {
    if (!name) return;
    const start = lexemes[name.first]!.start;
    const end = lexemes[name.last]!.end;
    const own = name.first === name.last ? lexemes[name.last]!.body : findKnownBody(c.folded.slice(start, end));
    found.push({ start, end, type: own?.type ?? name.type, body: own ?? null, rule: name.rule, given: [] });
  });
  found.push(
    ...readLatinNames(c, lexemes),
    ...readLatinLists(c, lexemes),
    ...readQuotedNames(c),
    ...readReportingMedia(c),
    ...readDistricts(c, lexemes),
    ...readParties(c),
    ...readPlatforms(c, lexemes),
  );
  let spans = keepLongest(found);
  spans = keepLongest([...spans, ...readEnumerations(c, spans)]);
  const inTitle = makeTitleTest(c);
  spans = spans.filter(
    (span) =>
      (span.rule === 'quoted-media' || !inTitle(span.start) || issuesItsTitle(c, span)) &&
      !isChannel(c, span) &&
      !isDateline(c, span),
  );
  for (const span of spans) span.given = readGivenNames(c, span);
  // What stands in the parentheses is another name of the mention before, not a mention of its own.
  const given = new Set(spans.flatMap((span) => span.given.map((name) => name.start)));
  spans = spans.filter((span) => !given.has(span.start));
  cache.set(c, spans);
  return spans;
}

/** 《某某法院关于…的规定》: the title itself says who issued it. */
function issuesItsTitle(c: FactContext, span: OrganizationSpan): boolean {
  return /[《〈、]/.test(c.folded[span.start - 1] ?? '') && /^(、|关于)/.test(c.folded.slice(span.end, span.end + 2));
}

const CHANNELS = /^(微博|新浪微博|推特|抖音|微信|脸书|Twitter|Telegram|YouTube|QQ|Facebook|Instagram|Reddit|知乎)$/;

/** A post on a network (发微博, 在推特上, 拍抖音) says nothing of the firm. */
function isChannel(c: FactContext, span: OrganizationSpan): boolean {
  if (!CHANNELS.test(c.folded.slice(span.start, span.end))) return false;
  const before = c.folded.slice(Math.max(0, span.start - 4), span.start);
  const after = c.folded.slice(span.end, span.end + 6);
  return (
    /(发|发了|拍|刷|发布|个人|官方|其|在|通过)$/.test(before) ||
    /^ ?(上|中|里|端|群|发文|账号|帐号|账户|直播|粉丝|用户|好友|大V|消息)/.test(after)
  );
}

/** 某网消息:, 某社北京1月1日电: the outlet that the page is from. */
function isDateline(c: FactContext, span: OrganizationSpan): boolean {
  if (span.type !== 'media') return false;
  const lineStart = c.folded.lastIndexOf('\n', span.start - 1) + 1;
  if (span.start - lineStart > 12) return false;
  const head = c.folded.slice(lineStart, lineStart + 40);
  const end = /^[^,。;]{0,12}(?:消息|讯)(?:\([^)]{1,14}\))?[:： ]|^[^,。;]{0,20}\d{1,2}日(?:电|讯)/.exec(head);
  return end !== null && !head.startsWith('据') && span.end - lineStart <= end[0].length;
}

/** Of overlapping mentions the longer one stays, of equal ones the first. */
function keepLongest(found: readonly OrganizationSpan[]): OrganizationSpan[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: OrganizationSpan[] = [];
  for (const span of sorted) {
    const last = out.at(-1);
    if (!last || span.start >= last.end) out.push(span);
    else if (span.end - span.start > last.end - last.start) out[out.length - 1] = span;
  }
  return out;
}

const KIND_BEFORE =
  /(公司|企业|巨头|交易所|交易平台|平台|运营商|媒体|网站|银行|机构|钱包|服务商|初创公司|开发商|制造商|厂商|矿池|基金|智库|论坛|社区|项目|公链|服务)[“"「『]?$/;
const KIND_AFTER =
  /^ ?[”"」』]?(公司|集团|交易所|交易平台|平台|银行|基金会|团队|联盟|实验室|研究院|资本|网站|协会|官网|官方|旗下|项目|应用|APP|App|钱包|浏览器|为公司名)/;
const LEADS_AFTER = /^ ?的?(联合|共同)?(首席|创始人|创办人|CEO|总裁|董事长|高管|负责人|发言人|合伙人|分析师|工程师)/;
const ACTS_AFTER =
  /^ ?(也|还|已|将|正|曾|正式|近日|日前|今日|此前|最近)*(宣布|表示|称|发布|推出|透露|报道|报告称|公布|获得|收购|完成|计划|申请|指出)/;
const NAMED_BEFORE = /(名为|名叫|叫做|称为|命名为|旗下的?|联合|投资了?|收购了?)[“"「『]?$/;
const REPORTS_AFTER = /^ ?(\d+月\d+日|[今昨]日|最新|此前|援引)*(报道|消息|讯|称|援引|撰文|刊文)/;

/** A Latin name that no table knows is a body if the words around it say so. */
function readLatinNames(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  const surnames = findLatinSurnames(c, lexemes);
  lexemes.forEach(({ kind, start, end }, i) => {
    if (kind !== 'latin') return;
    const name = c.folded.slice(start, end);
    if (!canNameBody(name) || standsAtTitle(c, lexemes, i) || readsLikePerson(name) || surnames.has(name)) return;
    const before = c.folded.slice(Math.max(0, start - 9), start).trimEnd();
    const after = c.folded.slice(end, end + 16);
    let rule = '';
    let type: OrganizationType = 'company';
    if (/据 ?$/.test(before) && REPORTS_AFTER.test(after)) {
      rule = 'reporting-media';
      type = 'media';
    } else if (KIND_BEFORE.test(before)) {
      rule = 'kind-and-latin-name';
      if (/媒体$/.test(before)) type = 'media';
    } else if (
      NAMED_BEFORE.test(before) &&
      !/^ ?[”"」]?的?(代币|币|协议|算法|语言|技术|货币|加密货币|数字货币|框架|软件|程序|应用|机制|方案|标准|产品|活动|会议)/.test(
        after,
      )
    )
      rule = 'named-latin-name';
    else if (LEADS_AFTER.test(after)) rule = 'latin-name-and-leader';
    else if (KIND_AFTER.test(after) && name.length > 2) rule = 'latin-name-and-kind';
    else if (name.length > 3 && ACTS_AFTER.test(after) && /(^|[。,;:!?、“”"\s据但而])$/.test(before))
      rule = 'latin-name-acts';
    if (!rule) return;
    if (
      /(项目|公链)[“"「『]?$/.test(before) ||
      /^ ?[”"」』]?项目/.test(after) ||
      /的[^,。]{0,12}(平台|项目|系统|网络)/.test(after)
    )
      type = 'project';
    found.push({ start, end, type, body: null, rule, given: [] });
  });
  return found;
}

/** The last words of the Latin names of people: later mentions are by surname alone. */
function findLatinSurnames(c: FactContext, lexemes: readonly Lexeme[]): Set<string> {
  const surnames = new Set<string>();
  lexemes.forEach(({ kind, start, end }, i) => {
    if (kind !== 'latin') return;
    const name = c.folded.slice(start, end);
    if (!(readsLikePerson(name) || (standsAtTitle(c, lexemes, i) && canNamePerson(name)))) return;
    for (const word of splitLatinWords(name).slice(1)) surnames.add(word);
  });
  return surnames;
}

/** A list of Latin names after the kind of their bearers (16家交易所:A,B,C和D), or with a known body among them. */
function readLatinLists(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  let items: Lexeme[] = [];
  const close = () => {
    const first = items[0];
    if (first && items.length >= 3) {
      const lead = c.folded.slice(Math.max(0, first.start - 24), first.start);
      const announced = /(交易所|公司|企业|平台|机构|银行|媒体|巨头|运营商|服务商|矿池|项目)[^,。;]{0,10}$/.test(lead);
      if (announced || items.some((item) => item.kind === 'organization')) {
        for (const { kind, start, end } of items) {
          if (kind === 'latin')
            found.push({ start, end, type: 'company', body: null, rule: 'listed-latin-name', given: [] });
        }
      }
    }
    items = [];
  };
  for (const lexeme of lexemes) {
    const text = c.folded.slice(lexeme.start, lexeme.end);
    const names = /^[A-Z]/.test(text) && !/^[A-Z0-9]{1,5}$/.test(text) && canNameBody(text) && !readsLikePerson(text);
    if ((lexeme.kind === 'latin' && names) || (lexeme.kind === 'organization' && /[A-Za-z]/.test(text)))
      items.push(lexeme);
    else if (!(items.length > 0 && (/^[,、 ]$/.test(text) || lexeme.kind === 'and' || text === '以及'))) close();
  }
  close();
  return found;
}

const QUOTED_SHORT = /(平台|系统|小程序|APP|App|应用|社区)[“"「『]([^“”"「」『』《》,。;:!?、的]{2,8})[”"」』](?!的)/g;
const QUOTED_PROJECT =
  /[“"「『]([^“”"「」『』《》,。;!?]{2,24}?(?:平台|系统|链|网络|基金|联盟|公司|协会|网|实验室|研究院|中心|小程序))[”"」』]/g;
const NAMES_PROJECT =
  /(名为|名叫|成立(了|的)?|推出(了|的)?|发布(了|的)?|上线(了|的)?|设立(了|的)?|启动(了|的)?|建成(了|的)?|打造(了|的)?|公司|平台|系统|项目|基金)[^,。;、]{0,3}$/;

/** “迅雷链”, “某某创新基金”: a quoted name after the verb that brings it into the world, or after its kind. */
function readQuotedNames(c: FactContext): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  for (const match of c.folded.matchAll(QUOTED_SHORT)) {
    const start = match.index + match[1]!.length + 1;
    found.push({
      start,
      end: start + match[2]!.length,
      type: 'project',
      body: findKnownBody(match[2]!) ?? null,
      rule: 'quoted-name',
      given: [],
    });
  }
  for (const match of c.folded.matchAll(QUOTED_PROJECT)) {
    const before = c.folded.slice(Math.max(0, match.index - 12), match.index);
    if (
      !NAMES_PROJECT.test(before) &&
      !/^[”"」』]白皮书/.test(c.folded.slice(match.index + match[0].length - 1, match.index + match[0].length + 3))
    )
      continue;
    const name = match[1]!;
    if (
      /^(区块链|公有链|公链|联盟链|私有链|产业链|供应链|去中心化|互联网|一条?链|上链)$/.test(name) ||
      /[的了是在]/.test(name)
    )
      continue;
    const start = match.index + 1;
    const type: OrganizationType = /公司$/.test(name) ? 'company' : 'project';
    found.push({
      start,
      end: start + name.length,
      type,
      body: findKnownBody(name) ?? null,
      rule: 'quoted-name',
      given: [],
    });
  }
  return found;
}

const MEDIA =
  /(日报|晚报|早报|晨报|时报|商报|周刊|周报|邮报|电讯报|快报|青年报|证券报|观察报|新闻|通讯社|经济报道|都市报|导报|先驱报|论坛报|评论报|财经)$/;

/** 《某某日报》: a newspaper in the brackets of a title. */
function readQuotedMedia(c: FactContext): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  for (const { start, end } of findBrackets(c)) {
    const name = c.folded.slice(start, end);
    const body = findKnownBody(name) ?? null;
    if (body ? body.type !== 'media' : !(MEDIA.test(name) && name.length <= 10)) continue;
    found.push({ start, end, type: 'media', body, rule: 'quoted-media', given: [] });
  }
  return found;
}

/** 据某某网报道: an outlet by what it does. */
function readReportingMedia(c: FactContext): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  for (const match of c.folded.matchAll(
    /(?:^|[。,;\s“])据((?:[\u4e00-\u9fff]{2,6}(?:网|报|社|新闻|财经|时报|日报|电视台)))(?=(?:\d{1,2}月\d{1,2}日|[今昨前]日)?(?:报道|消息|讯|援引))/g,
  )) {
    const name = match[1]!;
    if (/外媒|媒体|当地|官方|多家|国内|海外|本报|此前|公开/.test(name)) continue;
    const start = match.index + match[0].length - name.length;
    found.push({
      start,
      end: start + name.length,
      type: 'media',
      body: findKnownBody(name) ?? null,
      rule: 'reporting-media',
      given: [],
    });
  }
  return found;
}

const PLATFORM = /(服务|开放|登记|管理|融资|溯源|监管|存证|支付|信用|公共|应用|共享|结算|清算|交易|追溯|认证)平台$/;
const BRINGS =
  /(推出|发布|上线|启动|建设|推进|搭建|依托|通过|打造|开发|建立|建成|接入|参与|加快推进|加入|运营|测试|全国|“|由|向|将|探索将|\s)(?:的|了)?$/;

/** A platform by form: a long name of what it does (…融资服务平台), brought into the world or with a proper part. 以太坊 where it is a platform. */
function readPlatforms(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  lexemes.forEach((lexeme, i) => {
    if (c.folded.slice(lexeme.start, lexeme.end) !== '平台' && c.folded.slice(lexeme.end - 2, lexeme.end) !== '平台')
      return;
    let first = i;
    let proper = 0;
    while (
      first > 0 &&
      /^(noun|stem|han|place|unit|organization)$/.test(lexemes[first - 1]!.kind) &&
      lexeme.end - lexemes[first - 1]!.start <= 30
    ) {
      const before = lexemes[first - 1]!;
      if (before.kind === 'organization' && before.body!.type !== 'company') break;
      first--;
      if (/^(han|place|organization)$/.test(before.kind)) proper += before.end - before.start;
      if (before.kind === 'organization') break;
    }
    const name = c.folded.slice(lexemes[first]!.start, lexeme.end);
    if (
      name.length < (proper < 2 ? 11 : 9) ||
      !PLATFORM.test(name) ||
      /(货币|资产|代币|第三方|商品|证券|借贷|期货)交易平台|网络平台/.test(name)
    )
      return;
    const before = c.folded.slice(Math.max(0, lexemes[first]!.start - 4), lexemes[first]!.start);
    if (proper < 2 && !BRINGS.test(before)) return;
    found.push({
      start: lexemes[first]!.start,
      end: lexeme.end,
      type: 'project',
      body: null,
      rule: 'platform',
      given: [],
    });
  });
  for (const match of c.folded.matchAll(/以太坊(?= ?(?:上|平台|区块链|网络|公链|主网|社区|生态|的私有|的公有))/g)) {
    found.push({ start: match.index, end: match.index + 3, type: 'project', body: null, rule: 'platform', given: [] });
  }
  return found;
}

/** 人民党(People's Party). */
function readParties(c: FactContext): OrganizationSpan[] {
  return [...c.folded.matchAll(/(?<=[来自的由,。、;\s国与和])([\u4e00-\u9fff]{2,6}党) ?\((?=[A-Z])/g)].flatMap(
    (match) => {
      const name = match[1]!.replace(/^.*[自的由与和]/, '');
      const end = match.index + match[1]!.length;
      return name.length < 3
        ? []
        : [{ start: end - name.length, end, type: 'party' as const, body: null, rule: 'party-and-acronym', given: [] }];
    },
  );
}

const ZONE =
  /^((?:[\u4e00-\u9fff]{1,4})?(?:新区|高新区|经开区|开发区|自贸区|自贸港|[\u4e00-\u9fff]区|[\u4e00-\u9fff]县))$/;
const ZONE_ACTS =
  /^(已|将|拟|也|还|正|日前|近日|联合|率先|正式|\d{1,2}日)*(发布|出台|印发|拟|推出|宣布|启动|成立|设立|禁止|要求|制定|公布|发文|表示|提出|计划|采用|运用|应用|研发|专门|引进|支持|打造|出资)/;

/** A district or development zone that acts as a government: 某区拟…, 某高新区发布…. */
function readDistricts(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  lexemes.forEach((lexeme, i) => {
    if (lexeme.kind !== 'place' && !(lexeme.kind === 'noun' && /区$/.test(c.folded.slice(lexeme.start, lexeme.end))))
      return;
    let end = lexeme.end;
    if (lexeme.kind === 'place' && /^(区|县)$/.test(c.folded.slice(end, end + 1))) end++;
    const name = c.folded.slice(lexeme.start, end);
    if (!ZONE.test(name) || !ZONE_ACTS.test(c.folded.slice(end, end + 16))) return;
    let first = i;
    while (first > 0 && lexemes[first - 1]!.kind === 'place' && lexemes[first - 1]!.end === lexemes[first]!.start)
      first--;
    if (lexeme.kind === 'noun' && first === i) return;
    const start = lexemes[first]!.start;
    if (start > 0 && !/[\s,。;:、“”"(年月日]/.test(c.folded[start - 1]!)) return;
    found.push({ start, end, type: 'government', body: null, rule: 'zone-acts', given: [] });
  });
  return found;
}

const LIST_ENDS =
  /^ ?等(?:[一二三四五六七八九十百\d余多近]+)?(?:家|个|名|所)?(?:余|多)?(?:众多|主要|知名|著名|国内|国际|互联网|科技|金融|区块链|大型|相关|中国|上市|技术|主流|头部|中央|新闻)*(公司|企业|机构|单位|媒体|银行|平台|交易所|巨头|厂商|高校|大学|部门|协会|组织|矿池|网站|矿机商|项目)/;

/** A、B、C等公司: in a list that says what its items are, and of which some are known bodies, the others are too. */
function readEnumerations(c: FactContext, spans: readonly OrganizationSpan[]): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  const starts = new Map(spans.map((span) => [span.start, span]));
  for (const sentence of c.sentences) {
    const text = c.folded.slice(sentence.start, sentence.end);
    for (const match of text.matchAll(/等/g)) {
      const ending = LIST_ENDS.exec(text.slice(match.index, match.index + 40));
      const { items, announced } = readItemsBefore(text, match.index, sentence.start, starts);
      const knownItems = items.filter((item) => item.known).length;
      if (
        items.length < 3 ||
        (!ending && !announced) ||
        (!announced && knownItems < Math.max(1, Math.ceil(items.length / 4)))
      )
        continue;
      for (const item of items) {
        if (item.known) continue;
        const type = ending?.[1] === '媒体' ? 'media' : typeOf(item.name.slice(-2), item.name);
        found.push({
          start: item.start,
          end: item.end,
          type: type === 'government' ? 'company' : type,
          body: null,
          rule: 'listed-name',
          given: [],
        });
      }
    }
  }
  return found;
}

interface ListItem extends Span {
  name: string;
  known: boolean;
}

function readItemsBefore(
  text: string,
  before: number,
  offset: number,
  starts: ReadonlyMap<number, OrganizationSpan>,
): { items: ListItem[]; announced: boolean } {
  const clauseStart =
    Math.max(text.lastIndexOf(',', before - 1), text.lastIndexOf(':', before - 1), text.lastIndexOf(';', before - 1)) +
    1;
  const items: ListItem[] = [];
  let announced = false;
  let end = before;
  while (end > clauseStart) {
    const comma = Math.max(text.lastIndexOf('、', end - 1), clauseStart - 1);
    let from = comma + 1;
    const raw = text.slice(from, end);
    const first = comma < clauseStart;
    const cut = first ? /^.*(?:来自|包括|包含|诸如|例如|比如|如|与|由|联合|对|向|及|和|有|的)/.exec(raw) : null;
    if (cut) {
      from += cut[0].length;
      announced = /(公司|企业|机构|平台|交易所|媒体|银行|巨头)[,]?(如|包括|例如|诸如|比如|有)$/.test(cut[0]);
    } else if (first && !starts.has(offset + from)) break;
    for (const piece of splitAtAnd(text, from, end, offset, starts)) {
      const name = text.slice(piece.start - offset, piece.end - offset).trim();
      const known = starts.get(piece.start)?.end === piece.end;
      if (
        known ||
        (name.length >= 2 && name.length <= 14 && !/[的是在了有各本该等]|\d{3,}(?!$)|[“”"《》()%]/.test(name))
      )
        items.push({ ...piece, name, known });
    }
    end = comma;
    if (first) break;
  }
  return { items, announced };
}

function splitAtAnd(
  text: string,
  from: number,
  end: number,
  offset: number,
  starts: ReadonlyMap<number, OrganizationSpan>,
): Span[] {
  const whole = { start: offset + from, end: offset + end };
  if (starts.get(whole.start)?.end === whole.end) return [whole];
  const at = text.slice(from, end).search(/[和及与]/);
  if (at <= 0 || at === end - from - 1) return [whole];
  return [
    { start: offset + from, end: offset + from + at },
    { start: offset + from + at + 1, end: offset + end },
  ];
}

/** Names given in parentheses right after a mention: (SEC), (以下简称“该局”), (European Central Bank, ECB). */
function readGivenNames(c: FactContext, span: OrganizationSpan): Span[] {
  const opening = /^ ?[”"」]?\(/.exec(c.folded.slice(span.end, span.end + 3));
  if (!opening) return [];
  const from = span.end + opening[0].length;
  const close = c.folded.indexOf(')', from);
  if (close < 0 || close - from > 60) return [];
  const given: Span[] = [];
  for (const part of c.folded.slice(from, close).matchAll(/[^,、/;]+/g)) {
    const name =
      /^[\s“"「]*(?:以下|下)?(?:统称|简称|称|即|英文简称|英文名?|又称)?(?:为)?[::\s]*[“"「]?([^“”"「」]+?)[”"」\s]*$/.exec(
        part[0],
      );
    if (!name) continue;
    const text = name[1]!;
    const latin = /^[A-Za-z][A-Za-z .&'-]{1,40}$/.test(text);
    const explicit = /简称|下称|统称|又称|称为|即/.test(part[0]);
    if (!latin && !(explicit && text.length <= 16) && !(findKnownBody(text) && text.length <= 10)) continue;
    if (latin && !canNameBody(text)) continue;
    const start = from + part.index + part[0].indexOf(text);
    given.push({ start, end: start + text.length });
  }
  return given;
}
