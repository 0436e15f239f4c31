import type { FactContext } from './context.ts';
import type { Lexeme } from './lexemes.ts';
import type { OrganizationSpan } from './organization-span.ts';

// Undertakings by the word that their names end in: funds, parks, chains, wallets.

/** What a fund is for, between its name and 基金. */
const FUND_LEFT =
  /(?:的|设立|成立|发起|组建|募集|管理|推出|由|向|和|与|及|获|“|[\n,。;:、(]|^)(?:了|的|首只|一只|首支|名为)?$/;
const FUND_RIGHT =
  /^(?:[,。;、)”]|$|\n|同时|同日|正式|揭牌|成立|设立|亮相|启动|落地|完成|管理|已|将|拟|首期|总|规模|投资|宣布|合伙|由|的|在|与|和|也)/;

/** 某某数字产业基金: a fund with a name of its own, at least two characters that no word claims, or a place and what it is for. */
export function readFunds(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  return readByLastWord(c, lexemes, /基金$/, 18).filter(({ start, end, proper, placed }) => {
    const name = c.folded.slice(start, end);
    if (name.length < 6 || !(proper >= 2 || (placed && /引导|产业|母基金|创新|发展/.test(name)))) return false;
    if (/公募|私募|货币市场|指数|对冲|债券|股票|[\da-z]/i.test(name)) return false;
    return (
      FUND_LEFT.test(c.folded.slice(Math.max(0, start - 6), start)) && FUND_RIGHT.test(c.folded.slice(end, end + 4))
    );
  });
}

const PARK_LEFT = /(?:入驻|落户|落地|进驻|迁入|位于|走进|在|是|由|的|了|和|与|及|为|[\n,。;:、(“]|^)$/;
const PARK_RIGHT =
  /^(?:正式|启动|开园|揭牌|挂牌|落成|启用|投用|开工|运营|已|内|里|的企业|的项目|企业|入驻|集聚|聚集|管委会|[,。;、)”]|$)/;
const PARK_STARTS = /^(?:正式|启动|开园|揭牌|挂牌|落成|启用|投用|开工|运营|已|入驻|集聚|聚集|管委会)/;

/** 杭州某某产业园: a park that opens or that firms move into. */
export function readParks(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  return readByLastWord(c, lexemes, /(?:产业园|产业园区|科技园|科技园区|软件园|创新园|创业园|示范园|园区)$/, 16).filter(
    ({ start, end, proper, placed }) => {
      const name = c.folded.slice(start, end);
      if (name.length < 5 || !(proper >= 2 || (placed && name.length >= 7))) return false;
      const before = c.folded.slice(Math.max(0, start - 4), start);
      const after = c.folded.slice(end, end + 4);
      const entered = /(?:入驻|落户|进驻|迁入)$/.test(before);
      return (
        PARK_LEFT.test(before) && (entered ? PARK_RIGHT.test(after) || after.startsWith('的') : PARK_STARTS.test(after))
      );
    },
  );
}

interface Candidate extends OrganizationSpan {
  /** Longest run of characters that no word claims. */
  proper: number;
  /** Whether it begins with a place. */
  placed: boolean;
}

/** Names that end in a word: it and the nouns, places and unknown characters right before. */
function readByLastWord(c: FactContext, lexemes: readonly Lexeme[], ending: RegExp, longest: number): Candidate[] {
  const found: Candidate[] = [];
  lexemes.forEach((lexeme, i) => {
    if (!/[金园区]/.test(c.folded[lexeme.end - 1]!)) return;
    let first = i;
    let proper = 0;
    let run = 0;
    while (first > 0 && lexeme.end - lexemes[first - 1]!.start <= longest) {
      const { kind, start, end } = lexemes[first - 1]!;
      const short = end - start === 1;
      if (!/^(?:han|noun|stem|place|country)$/.test(kind) && !(kind === 'unit' && short)) break;
      run = kind === 'han' || (kind === 'unit' && short) ? run + 1 : 0;
      proper = Math.max(proper, run);
      first--;
      if (kind === 'place' && lexemes[first - 1]?.kind !== 'place') break;
    }
    const start = lexemes[first]!.start;
    if (first === i && lexeme.kind !== 'noun') return;
    if (!ending.test(c.folded.slice(start, lexeme.end))) return;
    const placed = lexemes[first]!.kind === 'place';
    // 首期产业基金, 首批园区: what counts them is no name.
    if (/^[首本该各每多几数]/.test(c.folded.slice(start, start + 1)) && !placed && proper < 4 && !isName(c, start))
      return;
    found.push({
      start,
      end: lexeme.end,
      type: 'project',
      body: null,
      rule: 'undertaking',
      given: [],
      proper,
      placed,
    });
  });
  return found;
}

/** 数链, 首创: such a character may begin a name if the next one does not make it a count. */
function isName(c: FactContext, start: number): boolean {
  return !/^(?:首[期批只支个家]|本[期地]|该|各|每|多[个家只支]|几|数[个家只支十百])/.test(
    c.folded.slice(start, start + 2),
  );
}

/** Kinds of chains and wallets: what they are for or of, not what one is called. */
const KIND =
  /^(?:产业|供应|公有|联盟|私有|区块|价值|信任|证据|资金|业务|创新|生态|全|单|多|双|冷|物流|信用|平行|同构|异构|身份|政务|存证|司法|数字|电子|硬件|软件|热|个人|对公|手机|虚拟|加密|托管|匿名|母|子|智能|多签|实名|非托管|去中心|主|公|侧|跨|上|两条|一条|该|本|此|这条|那条|每条|整条|食物|证书|服务|合规|监管|银行|第三方|自托管|本地|多链|调用|工具|逻辑|思维|责任|传播|利益|因果|关系|作业|路由|事件)+$/;
const APPOSED = /(?:底层|公链|主链|联盟链|许可链|底座|操作系统|名为)$/;
const BROUGHT =
  /(?:旗下的?|自研的?|自主研发的?|推出了?的?|上线了?的?|发布了?的?|自建了?的?|开发了?的?|接入|打造了?的?|搭建了?的?|依托|基于|通过|使用|下载)$/;
const GOES_ON = /^(?:[,。;:、)”」和与及的等上进支完采将已由转充]|$|\n|系统|平台|网络|服务|App|APP)/;

/** 联盟链底层舟链, 上线的云帆钱包: a chain or wallet right after its kind or the verb that brings it into the world. */
export function readChainsAndWallets(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  return lexemes.flatMap((ending, i) => {
    if (!/^(?:链|钱包)$/.test(c.folded.slice(ending.start, ending.end))) return [];
    let first = i;
    while (first > 0 && i - first < 4 && isUnknown(lexemes[first - 1]!)) first--;
    const start = lexemes[first]!.start;
    const stem = c.folded.slice(start, ending.start);
    if (!stem || KIND.test(stem) || !GOES_ON.test(c.folded.slice(ending.end, ending.end + 3))) return [];
    const before = c.folded.slice(Math.max(0, start - 6), start);
    // One character alone is a name only where the kind stands right before.
    if (!APPOSED.test(before) && (stem.length === 1 || !BROUGHT.test(before))) return [];
    return [{ start, end: ending.end, type: 'project' as const, body: null, rule: 'chain-or-wallet', given: [] }];
  });
}

function isUnknown({ kind, start, end }: Lexeme): boolean {
  return end - start === 1 && (kind === 'han' || kind === 'unit');
}
