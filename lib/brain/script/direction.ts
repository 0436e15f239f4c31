import type { ScriptChoice } from '../../model.ts';
import type { Config } from './configs.ts';

/** `mixed`: both scripts, or nothing that tells; null: not Chinese. */
export type PageScript = 'Hans' | 'Hant' | 'mixed' | null;

// The 500 most frequent pairs of which one character is written in simplified text only and the other in traditional text only, by OpenCC's dictionaries
// (Apache-2.0). Characters that are right in both, such as 后 (皇后) or 里 (公里), tell nothing and are left out.
const SIMPLIFIED =
  '国币为发时个业数区这网货会码链来对块资闻间机开经动产现将实进报学务与关们应过贴术维体长场并联还内监规点员计扫项说该当电无从创没复视统构设车证题问风权议论评亿强称举银认运标页导马专总钱华两军样传险际团调' +
  '变领门记号参财带费语头约虚让类济线书态拟结观转级组东达频则图单战赞处给尔环质选条决续击获营队义层亚协矿备龙仅显韩习严识乐词师课试响购许张读热账载录讯责话难奖况众邮审农离验护络节儿测势见买声欧库预远随优' +
  '请医检罗础纸销骗陆戏断终争较红办极储属涨册写历装织兴隐汉宝气够负连额简爱独稳违贸继尽职刚换编诈积输亲弹执岁访围满吗虽乡纳键娱细讲园暂竞绝减楼状软陈须损轻阅启补铁卖裤谈盗练双帮异坚腾诉贷担盖边飞闭县赛却' +
  '庆觉辑临拥错妈纪训扩潜杀笔诺针劳脑虑误黄疗盘艺询乱冲释养励顶届钟纷纽欢苏赖宁兰伟紧讨贵闲阶凤签刘卫听择桥舰锡阳净奥抢杂诊辆鲜杨触压坏踪脚镜伦债岛归汇湾筹绍贝鱼寻惊梦档订践伤爷画韦馈厅恶绕趋鉴叙婴挥润筝' +
  '篮仓毕猫献袭详谁谢顿丽宾渐窃缩脸荣轮逻铺剑岗径旧窝缴罚败轨辖静晒综赔郑妆宽庞赢逊饰驾偿挂绩谓赋赚赵顾鸡乌吨喷抛湿纵绿缓萨谨铜锋雾顺剧吴撑烧猪缘谋赠辉迟递钢阴馆峡怀枪毁药蓝遗饮丝圆坛尝弃惨纯绪谎贫赏仪扬';
const TRADITIONAL =
  '國幣爲發時個業數區這網貨會碼鏈來對塊資聞間機開經動產現將實進報學務與關們應過貼術維體長場並聯還內監規點員計掃項說該當電無從創沒復視統構設車證題問風權議論評億強稱舉銀認運標頁導馬專總錢華兩軍樣傳險際團調' +
  '變領門記號參財帶費語頭約虛讓類濟線書態擬結觀轉級組東達頻則圖單戰贊處給爾環質選條決續擊獲營隊義層亞協礦備龍僅顯韓習嚴識樂詞師課試響購許張讀熱賬載錄訊責話難獎況衆郵審農離驗護絡節兒測勢見買聲歐庫預遠隨優' +
  '請醫檢羅礎紙銷騙陸戲斷終爭較紅辦極儲屬漲冊寫歷裝織興隱漢寶氣夠負連額簡愛獨穩違貿繼盡職剛換編詐積輸親彈執歲訪圍滿嗎雖鄉納鍵娛細講園暫競絕減樓狀軟陳須損輕閱啓補鐵賣褲談盜練雙幫異堅騰訴貸擔蓋邊飛閉縣賽卻' +
  '慶覺輯臨擁錯媽紀訓擴潛殺筆諾針勞腦慮誤黃療盤藝詢亂衝釋養勵頂屆鍾紛紐歡蘇賴寧蘭偉緊討貴閒階鳳籤劉衛聽擇橋艦錫陽淨奧搶雜診輛鮮楊觸壓壞蹤腳鏡倫債島歸匯灣籌紹貝魚尋驚夢檔訂踐傷爺畫韋饋廳惡繞趨鑑敘嬰揮潤箏' +
  '籃倉畢貓獻襲詳誰謝頓麗賓漸竊縮臉榮輪邏鋪劍崗徑舊窩繳罰敗軌轄靜曬綜賠鄭妝寬龐贏遜飾駕償掛績謂賦賺趙顧雞烏噸噴拋溼縱綠緩薩謹銅鋒霧順劇吳撐燒豬緣謀贈輝遲遞鋼陰館峽懷槍毀藥藍遺飲絲圓壇嘗棄慘純緒謊貧賞儀揚' +
  // Regional forms of the same.
  '為眾啟裡説閲';

/** By code unit: 1 stands in simplified text only, 2 in traditional text only. An array, because every character of a page is looked up. */
const tells = new Uint8Array(0xa000);
for (const character of SIMPLIFIED) tells[character.charCodeAt(0)] = 1;
for (const character of TRADITIONAL) tells[character.charCodeAt(0)] = 2;

function isKana(unit: number): boolean {
  return (unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30a1 && unit <= 0x30fa);
}

/** A share below which characters of the other script are names and quotations, not text. */
const STRAY = 0.1;

/** The script of a text, by counting only the characters that tell. Text with as much kana as Japanese has is not Chinese; a lone の in a brand is. */
export function detectScript(text: string): PageScript {
  let han = 0;
  let kana = 0;
  let simplified = 0;
  let traditional = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x3041 || unit > 0x9fff) continue;
    if (unit < 0x3400) {
      if (isKana(unit)) kana++;
      continue;
    }
    han++;
    const script = tells[unit];
    if (script === 1) simplified++;
    else if (script === 2) traditional++;
  }
  if (han === 0 || kana > han * STRAY) return null;
  const told = simplified + traditional;
  if (told > 0 && traditional <= told * STRAY) return 'Hans';
  if (told > 0 && simplified <= told * STRAY) return 'Hant';
  return 'mixed';
}

/** How a text in this script is brought to the chosen forms; null where it is left alone. Regional words are converted along. */
export function directionFor(script: PageScript, choice: ScriptChoice): Config | null {
  if (script === null || choice === 'original') return null;
  if (choice === 'CN') return script === 'Hans' ? null : 'tw2sp';
  if (script === 'Hant') return choice === 'TW' ? 't2tw' : 't2hk';
  return choice === 'TW' ? 's2twp' : 's2hkp';
}
