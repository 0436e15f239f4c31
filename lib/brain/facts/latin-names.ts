import type { FactContext } from './context.ts';
import type { Lexeme } from './lexemes.ts';

/** Latin words of the field that name no body and no person. */
const WORDS = new Set(
  `ico icos ic0 ieo ifo imo sto stos idо dao daos defi cefi gamefi nft nfts web3 web3.0 web2 dapp dapps baas saas paas iaas api apis app apps sdk pos pow dpos poa bft pbft ibft utxo evm dlt kyc aml cft ctf amlcft otc etf etfs etn spv ipo pe vc lp gp gdp cpi roi roe p2p b2b b2c c2c o2o g2b g2c r&d
ai ar vr mr xr iot aiot lbs gps nfc qr sim esim pc pcs cpu gpu asic asics fpga tps qps kb mb gb tb ip ipfs url http https www ui ux id ids vip vpn sql json html pdf excel ppt word wifi bug bugs hash nonce token tokens coin coins altcoin bitcoin blockchain crypto cryptocurrency ethereum ether fintech regtech insurtech suptech stablecoin stablecoins wallet wallets mining miner mou sandbox
btc eth bch bsv btg etc ltc xrp doge ada dot sol bnb usdt usdc tusd busd dai ftt ht okb trx xlm xmr zec dash xem qtum iota link uni cny rmb cnh usd hkd eur gbp jpy krw sgd twd cbdc cbdcs dc/ep dcep dc-ep dc ep e-cny ecny e-hkd ehkd e-krona sdr swift m0 m1 m2 tb t+0 ceo cto coo cfo cio cmo cpo cco cso phd mba emba qq no.1 no top top10 top100 g20 g7 gb/t gb iso/tc tc307 lab labs mica vs fud fomo hodl kol kols mcn ugc pgc logo
a b c d e f g h i j k l m n o p q r s t u v w x y z ok yes it erp crm oa ofac rwa rwas mev layer2 layer1 l1 l2 zk zkp tee mpc eip erc erc20 erc-20 erc721 bip d2c bim cad poc hr ac dos windows linux android ios mac chatgpt gpt llm aigc agi 5g 4g 3g 6g kdata covid-19 covid ipv6 ipv4 ota ar/vr ar/vr/mr vr/ar mvp act bill ltd inc co llc limited corp group golong golang java python rust solidity c++ pr tob toc tog to-b to-c btob btoc`.split(
    /\s+/,
  ),
);

const GIVEN_NAMES = new Set(
  `aaron adam alan albert alex alexander alexandra alexei alexis alice allen amy anatoly andre andrea andreas andrei andrew andy angela ann anna anne anthony arthur barry ben benjamin benoit bernard bill bob brad bradley brendan brian brock bruce cameron carl carlos caroline catherine charles charlie chris christian christine christopher cynthia dan daniel daniele david dean denis dennis diana dmitry don donald douglas ed eddie edward eleanor elizabeth ellen elon emanuel eman emil emily emma eric erik ernst eugene evan evgeny frank fred gabriel gary gavin george gerald gina glenn gordon grace graham greg gregory hans harry heath helen henry hester howard hugh ian igor ivan jack jackson jacob jake james jamie jan janet jared jason jay jean jed jeff jeffrey jekaterina jennifer jeremy jerome jerry jesse jessica jim jimmy joe joel john jon jonathan jordan jose joseph josh joshua juan julia julian justin karen karl kate katherine keith ken kenneth kevin kim kristalina kyle larry laura lauren lawrence leo leonard leonid lewis linda lisa louis luca lucas luis luke marc marco marcus margaret maria mario mark martin mary matt matteo matthew max maxim maxine melissa michael michel michelle mike mikhail mohammed monica muhammad nancy nathan neel neil nicholas nick nicolas nigel nikolai noah nouriel oleg olga oliver omkar oscar pascal patrick paul peter phil philip philipp pierre rachel ralph ray rebecca richard rick rob robert robin rodrigo roger roland roman ron ronald ross roy russell ryan sam samuel sandra sara sarah satoshi scott sean sebastian sergey sergei sergio sharon simon sophie spencer stefan stephanie stephen steve steven stuart sue susan sylvia ted terry theresa thomas tim timothy tom tony tyler vadim valerie vera victor vincent vitalik vladimir walter warren wendy will william yuri yves zoe`.split(
    /\s+/,
  ),
);

/** The words of a Latin run, also where the page lost the spaces: VictorFang → Victor, Fang. */
export function splitLatinWords(name: string): string[] {
  return name
    .split(/\s+/)
    .flatMap((word) => word.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}[\p{Ll}'’.]+(?:-\p{L}\p{Ll}+)*|\p{Ll}+|[0-9.]+/gu) ?? [])
    .filter(Boolean);
}

/** Whether a Latin run can be the name of a body: capitalized or known, and not a word or coin of the field. */
export function canNameBody(name: string): boolean {
  if (name.length < 2 || WORDS.has(name.toLowerCase())) return false;
  return /\p{Lu}/u.test(name) && !/^(The|This|That|And|For|With|In|On|By|From|To|Of|We|It|I)$/.test(name);
}

/** Whether a Latin run reads like a person's name: a common given name first, or Korean in the form Park Sung-joon. */
export function readsLikePerson(name: string): boolean {
  const words = splitLatinWords(name);
  if (words.length < 2 || words.length > 4) return false;
  if (/^[A-Z][a-z]+ ?[A-Z]?[a-z]+-[A-Za-z][a-z]+$/.test(name)) return true;
  return GIVEN_NAMES.has(words[0]!.toLowerCase());
}

/** Two or three capitalized words, as a name after a title would be. */
export function canNamePerson(name: string): boolean {
  const words = splitLatinWords(name);
  if (words.length < 2 || words.length > 4) return false;
  return (
    words.every((word) =>
      /^\p{Lu}[\p{Ll}'’.-]*(?:-\p{L}+)?$|^(?:de|van|von|der|la|al|bin|di|da|do|dos|del|du|el|ibn)$/u.test(word),
    ) && !words.some((word) => WORDS.has(word.toLowerCase()))
  );
}

/** Whether a title stands right before or after: then the run is a person, not a body. */
export function standsAtTitle(c: FactContext, lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  const spaced = before && c.folded.slice(before.start, before.end) === ' ' ? lexemes[at - 2] : before;
  return spaced?.kind === 'title';
}
