import type { OrganizationType } from '../../model.ts';
import { findBrackets } from './brackets.ts';
import type { FactContext } from './context.ts';
import { findKnownBody } from './lexemes.ts';
import type { OrganizationSpan } from './organization-span.ts';

const QUOTED_SHORT = /(平台|系统|小程序|APP|App|应用|社区)[“"「『]([^“”"「」『』《》,。;:!?、的]{2,8})[”"」』](?!的)/g;
const QUOTED_PROJECT =
  /[“"「『]([^“”"「」『』《》,。;!?]{2,24}?(?:平台|系统|链|网络|基金|联盟|公司|协会|网|实验室|研究院|中心|小程序|交易所|银行|科技|集团|支付|钱包))[”"」』]/g;
const NAMES_PROJECT =
  /(名为|名叫|成立(了|的)?|推出(了|的)?|发布(了|的)?|上线(了|的)?|设立(了|的)?|启动(了|的)?|建成(了|的)?|打造(了|的)?|自建(了|的)?|开发(了|的)?|搭建(了|的)?|公司|企业|机构|业者|银行|交易所|旗下的?|平台|系统|项目|基金)[^,。;、]{0,3}$/;

/** “迅雷链”, “某某创新基金”: a quoted name after the verb that brings it into the world, or after its kind. */
export function readQuotedNames(c: FactContext): OrganizationSpan[] {
  const found: OrganizationSpan[] = readQuotedLists(c);
  for (const match of c.folded.matchAll(QUOTED_SHORT)) {
    if (/(?:期|制|制度|条款|原则|规则|机制|模式|概念|办法)$/.test(match[2]!)) continue;
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
    const type: OrganizationType = name.endsWith('公司') ? 'company' : 'project';
    found.push({
      start,
      end: start + name.length,
      type,
      body: findKnownBody(name) ?? null,
      rule: 'quoted-name',
      given: [],
    });
  }
  for (const match of c.folded.matchAll(QUOTED_BRAND)) {
    const name = (match[1] ?? match[2] ?? match[3])!;
    // 通过“某某法”: passed, not used.
    if (/(?:法|法案|法例|法规|条例|草案|办法|规定|决议|议案|预算案|修正案)(?:\([^)]*\)|[A-Z\d]*)$/.test(name)) continue;
    const start = match.index + match[0].length - name.length;
    found.push({
      start,
      end: start + name.length,
      type: 'project',
      body: findKnownBody(name) ?? null,
      rule: 'quoted-name',
      given: [],
    });
  }
  return found;
}

/** 旗下的“岸链”平台, 通过“转付通”充值: a brand in quotation marks between who runs it and what it is, or how it is used. */
const QUOTED_BRAND =
  /(?:(?:旗下|推出|运营|开发|打造|研发|建设|上线|发布|搭建)(?:了|的)?[“「『]([^“”「」『』《》,。;:!?、的]{2,10}))(?=[”」』](?:区块链)?(?:平台|系统|钱包|App|APP|小程序|网络|公链|区块链|应用|服务))|(?:通过|使用|接入|透过|经由)[“「『]([^“”「」『』《》,。;:!?、的]{3,8})(?=[”」』](?:由|进行|完成|充值|支付|转账|转帐|付款|收款|系统|平台|$|[,。]))|[“「『]([^“”「」『』《》,。;:!?、的]{2,8})(?=[”」』](?:平台|系统|钱包|App|APP|小程序|交易所|网站)(?:系|是)?由[^,。;]{2,30}(?:公司|集团|银行|科技|中心|研究院|团队|[局委厅])[^,。;]{0,6}(?:运营|开发|推出|建设|设立|经营))/g;

/** “链海网”、“币潮快讯”等多个公众号: quoted names before what they are. */
const QUOTED_LIST =
  /(?:[“「][^“”「」\n,。;:!?、《》的]{2,14}[”」][、和与及,]?){1,12}等(?:一批|多个|多家|数个|数家|\d{1,3}[个家]|[两三四五六七八九十][余多]?[个家])?[^。;\n“”「」]{0,24}?(?:公众号|自媒体|平台|网站|交易所|公司|企业|机构|媒体|App|APP|小程序|公链|钱包|矿池|社区)/g;

function readQuotedLists(c: FactContext): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  for (const list of c.folded.matchAll(QUOTED_LIST)) {
    const media = /(?:公众号|自媒体|媒体)$/.test(list[0]);
    for (const item of list[0].matchAll(/[“「]([^”」]+)[”」]/g)) {
      const name = item[1]!;
      // What one calls a scheme by (拉人头, 高收益) is no name of who runs it.
      if (
        /(?:期|制|日|令|案|条款|原则|模式|概念|骗局|联盟链)$|^(?:区块链|虚拟货币|数字货币|加密货币|元宇宙|数字藏品|人工智能|互联网\+?|高收益|零风险|稳赚不赔)/.test(
          name,
        )
      )
        continue;
      const start = list.index + item.index + 1;
      const body = findKnownBody(name) ?? null;
      found.push({
        start,
        end: start + name.length,
        type: body?.type ?? (media ? 'media' : 'project'),
        body,
        rule: 'quoted-list',
        given: [],
      });
    }
  }
  return found;
}

const MEDIA =
  /(日报|晚报|早报|晨报|时报|商报|周刊|周报|邮报|电讯报|快报|青年报|证券报|观察报|新闻|通讯社|经济报道|都市报|导报|先驱报|论坛报|评论报|财经)$/;

/** 接受《消息报》采访: any name of a paper that somebody talks to or that reports. */
const PAPER = /^[\u4e00-\u9fffA-Za-z]{1,7}(?:报|刊|周报|杂志|网|社|新闻)$/;
const TELLS_IT = /(?:接受|援引|告诉|国|媒体|罗斯)$/;
const PRINTS = /^》(?:采访|专访|报道|记者|援引|消息|网站|刊文|撰文|周[一二三四五六日]|\d)/;

/** 《某某日报》: a newspaper in the brackets of a title. */
export function readQuotedMedia(c: FactContext): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  for (const { start, end } of findBrackets(c)) {
    const name = c.folded.slice(start, end);
    const body = findKnownBody(name) ?? null;
    const told =
      PAPER.test(name) &&
      (TELLS_IT.test(c.folded.slice(Math.max(0, start - 4), start - 1)) || PRINTS.test(c.folded.slice(end, end + 6)));
    if (body ? body.type !== 'media' : !((MEDIA.test(name) || told) && name.length <= 10)) continue;
    found.push({ start, end, type: 'media', body, rule: 'quoted-media', given: [] });
  }
  return found;
}

/** 据某某网报道: an outlet by what it does. */
export function readReportingMedia(c: FactContext): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  for (const match of c.folded.matchAll(
    /(?:^|[。,;\s“])据((?:[\u4e00-\u9fff]{2,6}(?:网|报|社|新闻|财经|时报|日报|电视台|周刊|月刊|杂志|邮报|导报|之声|电台|广播公司|快讯|在线|通讯)))(?=(?:\d{1,2}月\d{1,2}日|[今昨前]日)?(?:报道|消息|讯|援引))/g,
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
  for (const match of c.folded.matchAll(COUNTING_HOUSE)) {
    const name = match[1]!;
    if (
      /公开|官方|相关|有关|市场|第三方|最新|行业|多家|国内|海外|链上|机构|历史|财务|报告|专业|平台|上述|该|其|不|的/.test(
        name,
      )
    )
      continue;
    const start = match.index + match[0].length - name.length;
    found.push({ start, end: start + name.length, type: 'company', body: null, rule: 'counting-house', given: [] });
  }
  return found;
}

/** 据某某研究不完全统计: who counts and publishes. */
const COUNTING_HOUSE =
  /(?:^|[。,;\s“])(?:据|根据)([\u4e00-\u9fff]{2,6}(?:研究|咨询|数据|智库|资讯))(?=(?:的|最新|发布的?)?(?:不完全统计|统计|测算|监测|估算|报告))/g;
