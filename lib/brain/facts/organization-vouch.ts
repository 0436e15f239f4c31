import type { FactContext } from './context.ts';
import type { Lexeme } from './lexemes.ts';
import { isKindOfFirm, isPlace, textOf } from './organization-words.ts';

// Whether the words around a name whose form says little (某某科技, 某某银行) vouch for it.

const ACTS =
  /^(股份)?[,、)(]|^(因|遭|被|未能|涉嫌|违反|疑似|获牌|获|的|等|也|还|将|已|正|曾|则|又|于|在|是|近日|日前|今日|同日|当日|同步|同时|率先|今年|去年|目前|此前|曾经|持有|披露|减持|增持|拟|正式|联合|宣布|表示|称|发布|推出|透露|报道|公布|获得|获批|获颁|收购|签署|签约|上线|运营|承[办建担接]|参与|加入|领投|跟投|参投|提供|负责|牵头|设立|共建|合[作资]|达成|开展|公告|递交|提交|董事|行长|执行|高级|技术|合规|数字|研究员|分析师|完成|计划|申请|指出|旗下|成立|创始|和|与|及|首席|总|董|副|合伙)/;

const BANK_KIND = /(?:农商|农村商业|村镇|农信|城市商业)银行$/;
/** Unknown words that say which banks are meant, not what one is called. */
const SOME_BANK =
  /^(?:多数|大多|少数|试点|参与|样本|开户|托管|存管|收单|联名|影子|直销|私人|线上|线下|实体|跨国|顶级|往来|本土|其余|另外|涉事|涉案|接入|直连|获批|上链)/;

/** 某某银行信用卡中心总经理: one who works there. */
const HEADED = /^[\u4e00-\u9fff]{0,12}(?:行长|董事长|总经理|首席|负责人|研究员|主任|总监)/;

/** 云汀农商银行, or a bank of two or three characters that comes back in the article or has somebody at its head. */
export function isBankByName(c: FactContext, lexemes: readonly Lexeme[], first: number, j: number): boolean {
  const name = c.folded.slice(lexemes[first]!.start, lexemes[j]!.end);
  const before = lexemes[first - 1];
  if (SOME_BANK.test(name) || !startsClause(c, lexemes, first)) return false;
  if (BANK_KIND.test(name)) return true;
  // 平台接入银行: after a kind two unknown characters may be a verb.
  if (before && isKindOfFirm(textOf(c, before))) return false;
  const plain = lexemes.slice(first, j).every(({ kind, start, end }) => kind === 'han' && end - start === 1);
  if (!plain || name.length > 5) return false;
  return (
    c.folded.indexOf(name) !== c.folded.lastIndexOf(name) ||
    HEADED.test(c.folded.slice(lexemes[j]!.end, lexemes[j]!.end + 20))
  );
}

/** A plain firm's name has to stand where a name stands, at the beginning of its clause or in a list, and do something or be someone's employer. */
export function isVouchedFor(c: FactContext, lexemes: readonly Lexeme[], first: number, j: number): boolean {
  if (!startsClause(c, lexemes, first) && !isPlacedFirm(c, lexemes, first)) return false;
  return ACTS.test(c.folded.slice(lexemes[j]!.end, lexemes[j]!.end + 6)) || employs(lexemes, j);
}

/** 总部位于杭州的某某科技: where it is at home stands before. */
function isPlacedFirm(c: FactContext, lexemes: readonly Lexeme[], first: number): boolean {
  const [of, place] = [lexemes[first - 1], lexemes[first - 2]];
  if (!of || !place || textOf(c, of) !== '的' || lexemes[first]!.kind === 'latin') return false;
  return (
    isPlace(place) || /(?:上市|挂牌|注册|主营[^,。;]{2,14})$/.test(c.folded.slice(Math.max(0, of.start - 18), of.start))
  );
}

/** 某某科技法遵长, 某某资本合规主管: an office stands right after, or after one word of its field. */
function employs(lexemes: readonly Lexeme[], j: number): boolean {
  const [next, further] = [lexemes[j + 1], lexemes[j + 2]];
  return next?.kind === 'title' || (further?.kind === 'title' && /^(?:noun|stem)$/.test(next?.kind ?? ''));
}

/** Whether a name stands where names stand: at the beginning of a clause, in a list, after a word that takes one. */
export function startsClause(c: FactContext, lexemes: readonly Lexeme[], first: number): boolean {
  const before = lexemes[first - 1];
  return (
    !before ||
    before.kind === 'mark' ||
    before.kind === 'and' ||
    isKindOfFirm(textOf(c, before)) ||
    /^(由|据|前|原|向|对|让|自|从|于|是|为|来自|投资|收购|起诉|控告|时任|旗下|叫做|名为|加入|成立|成立了|组建|组建了|筹建|联合|通过|目前|投向|会同|委托|起诉|约谈|授权|批准|股东|客户|运营方|开发商|服务商|供应商|合作方|子公司|母公司|上市公司|合资公司|民企|国企|央企|交给)$/.test(
      textOf(c, before),
    )
  );
}
