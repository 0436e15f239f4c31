import { splitNames } from './name-table.ts';

// Surnames and the characters of transliterated names, in simplified characters. The single surnames are the three hundred most frequent of the
// Ministry of Public Security's reports on names, less those that are mainly other words; written for this project.

const SINGLE = `
朴缪綦王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段漕钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋甘景薄单包柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝巩稽井练仲乐虞卞封竺冼楚佟栗匡宗台巫鞠僧桑荆谌扬伏岑习胥蔺卿玉肖闫付佘麦利丰幸雷尚沃逄邝寇慕闻印玄`;

const DOUBLE =
  '欧阳 司马 诸葛 上官 司徒 东方 独孤 南宫 夏侯 尉迟 公孙 令狐 皇甫 慕容 宇文 端木 轩辕 西门 百里 闾丘 澹台 淳于 单于 太史 申屠 长孙 呼延 拓跋 范徐 张简 陈方';

const JAPANESE =
  '麻生 安倍 菅 岸田 黑田 植田 石破 高市 野村 佐藤 铃木 高桥 田中 渡边 伊藤 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 清水 林 斋藤 山崎 森 池田 桥本 石川 前田 藤田 小川 冈田 后藤 长谷川 村上 近藤 石井 坂本 远藤 青木 藤井 西村 福田 太田 三浦 冈本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 宫崎 横山 内田 高木 安藤 谷口 大野 今井 丸山 平井 茂木 河野 世耕 和田 孙正义 北尾 三木谷 柳井 片桐 河合 山下 中岛 石原 岛田 藤原 荒木 大塚 千叶 久保 岩崎 菅原 樱井 野口 松尾 菊地 渡部 佐野 杉山 新井 武田 小岛 平野 上野 滨田 水野 市川 久保田 大西 内藤 川口 平田 川崎 本田 服部 堀江 森本 矢野 川上 关口 铃村 三宅 大桥 土屋 松井 星野 吉村 岩田 浜口 中西 辻本 松下 小池 小西 早川 广濑 饭田 岩本 堀内 桑原 西田 古川 高野 泽田 望月 永井 大久保 大岛 熊谷 小泉 林田 二阶堂 加纳 宫本 冈崎 福岛 福井 秋山 吉川 山内 秋元 荻原 泽野 北村 本间 笹川 若林 神田 神谷 津田 堀田 户田 五十岚 须藤 儿玉 鹤田 大岩 绪方 白石 濑户 稻垣 真锅 出云 冰见野 中曾 雨宫 若田部 深泽 奥田 神野 大杉 增田';

const TRANSLITERATION = `
席阿埃艾爱安昂奥澳巴芭白柏拜班邦保鲍贝本比彼毕宾波伯博勃卜布采蔡策查昌彻茨慈达大戴黛丹当道得德登邓狄迪蒂丁东杜顿多厄恩尔法凡范方菲费芬丰冯佛弗福夫富盖甘冈高戈哥格葛根贡古瓜圭果哈海汉汗豪赫亨洪胡华怀惠霍基吉纪季加嘉贾简杰金京久喀卡凯坎康考柯科克肯孔库奎昆廓拉莱赖兰朗劳勒雷蕾黎里理丽利莉立连廉良列烈林琳龙隆卢鲁露路伦罗洛吕马玛迈麦曼芒毛梅门蒙孟米密敏明缪摩莫默姆穆拿娜纳乃奈南内尼倪年涅宁牛纽农努诺欧帕派潘庞佩彭皮平珀普奇齐契恰钱强乔切钦琴青琼丘让热仁日荣茹儒瑞若撒萨塞赛三桑瑟森沙莎山尚舍申生圣施什石史士舒朔司丝斯松苏索塔泰坦汤唐陶特滕提廷图托陀瓦万旺威韦维魏温文翁沃乌武伍西希锡霞夏香肖晓谢辛欣休许雅亚延扬杨耶叶伊易因茵英尤于宇约泽扎詹张哲珍芝朱祖佐兹紧敦铎拖茜娅妮楚娃崔淑顺伽洁卓肃隔柴帝缇艺埔卫罕涵翰瀚昆堪谭覃坛贺欣弥雯谷贞诗根滨拔钱坚登奎茹慕逊顺瓒赞`;

const SURNAMES = new Set(SINGLE.replace(/\s/g, ''));
const DOUBLE_SURNAMES = new Set(splitNames(DOUBLE));
const JAPANESE_SURNAMES = new Set(splitNames(JAPANESE).filter((name) => name.length > 1));
const SOUNDS = new Set(TRANSLITERATION.replace(/\s/g, ''));

/** Length of the surname at an offset: 2 for 复姓, 1, or 0. */
export function surnameLengthAt(folded: string, at: number): number {
  if (DOUBLE_SURNAMES.has(folded.slice(at, at + 2))) return 2;
  return SURNAMES.has(folded[at] ?? '') ? 1 : 0;
}

export function hasJapaneseSurnameAt(folded: string, at: number): number {
  for (const length of [3, 2]) {
    const surname = folded.slice(at, at + length);
    // Near the end of the text the slice is shorter than asked for.
    if (JAPANESE_SURNAMES.has(surname)) return surname.length;
  }
  return 0;
}

/** Whether a character stands for a syllable in transliterated names. */
export function isTransliteration(char: string): boolean {
  return SOUNDS.has(char);
}
