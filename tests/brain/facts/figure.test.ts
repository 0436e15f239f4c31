import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../lib/brain/facts/figure.ts';
import { makeContext } from './make-context.ts';

/** Value and unit of each figure, with the upper end where it is a range. */
function readFigures(text: string): unknown[][] {
  return extractFigures(makeContext(text, { published: '2020-05-29' })).map(({ value, upTo, unit }) =>
    upTo === null ? [value, unit] : [value, upTo, unit],
  );
}

describe('percentages', () => {
  test.each([
    ['占比5.29%', 5.29, '%'],
    ['占比５％', 5, '%'],
    ['占 12 %', 12, '%'],
    ['百分之十', 10, '%'],
    ['百分之三点五', 3.5, '%'],
    ['百分之一百二十', 120, '%'],
    ['千分之三', 3, '‰'],
    ['税率为2‰', 2, '‰'],
    ['上升2.5个百分点', 2.5, '个百分点'],
    ['下调10个基点', 10, '个基点'],
  ])('%s', (text, value, unit) => {
    expect(readFigures(`比重${text}。`)).toEqual([[value, unit]]);
  });

  test('ranges', () => {
    expect(readFigures('提成从5%至25%不等。')).toEqual([[5, 25, '%']]);
    expect(readFigures('税率为15-55%。')).toEqual([[15, 55, '%']]);
    expect(readFigures('覆盖率由11%提高到40%。')).toEqual([
      [11, '%'],
      [40, '%'],
    ]);
  });

  test('shares in a list have their own subjects', () => {
    const figures = extractFigures(makeContext('人才占比仅次于甲市(28.88%)、乙市(15.93%)和丙市(12.19%)。'));
    expect(figures.map(({ value, what }) => [value, what])).toEqual([
      [28.88, expect.stringContaining('甲市')],
      [15.93, expect.stringContaining('乙市')],
      [12.19, expect.stringContaining('丙市')],
    ]);
  });

  test('a 51% attack is a kind of attack', () => {
    expect(readFigures('防范51%攻击，防范51%算力攻击。')).toEqual([]);
  });
});

describe('shares in words, signs and ranges of law', () => {
  const values = (text: string) =>
    extractFigures(makeContext(text)).map(({ text: written, value, unit }) => [written, value, unit]);

  test.each([
    ['三分之二投向小企业。', '三分之二', 2 / 3],
    ['其中5分之1为外资。', '5分之1', 0.2],
    ['约1/3用于建设。', '1/3', 1 / 3],
    ['十二分之一的成员。', '十二分之一', 1 / 12],
  ])('%s', (text, written, value) => {
    expect(values(`资金${text}`)).toEqual([[written, value, '']]);
  });

  test.each(['全天7/24运行。', '文件1/2，页码3/5。', '二分法，三分钟热度。', '日期3/5，版本1/2/3。', '五分之八。'])(
    'no share: %s',
    (text) => {
      expect(values(text).filter(([, , unit]) => unit === '')).toEqual([]);
    },
  );

  test('a sign after a word that can have one', () => {
    expect(values('同比-3.5%。')).toEqual([['-3.5%', -3.5, '%']]);
    expect(values('5%-8%。')).toEqual([['5%-8%', 5, '%']]);
  });

  test('tenths', () => {
    expect(readFigures('占有八成五的份额，下降四成。')).toEqual([
      [85, '%'],
      [4, '成'],
    ]);
    expect(readFigures('费用漲了1成5，約一成半的業者退出。')).toEqual([
      [15, '%'],
      [15, '%'],
    ]);
    expect(readFigures('第一批3成5年期产品。')).not.toContainEqual([35, '%']);
  });

  test('ranges', () => {
    expect(readFigures('处违法所得一倍以上五倍以下的罚款。')).toEqual([[1, 5, '倍']]);
  });

  test('marks, not minutes and not small change', () => {
    expect(readFigures('甲市以92.4分领先，乙市（88.7分）其次，满分100分。')).toEqual([
      [92.4, '分'],
      [88.7, '分'],
      [100, '分'],
    ]);
    expect(readFigures('会议3点20分开始，分3分类讨论，票价5角2分。')).toEqual([]);
  });

  test('a row of places, the first of many', () => {
    expect(readFigures('乙、丙、丁分列第二至第四位。')).toEqual([[2, 4, 'rank']]);
    expect(readFigures('甲市由第六位滑落至第八位。')).toEqual([
      [6, 'rank'],
      [8, 'rank'],
    ]);
    expect(readFigures('規模居全省11個城市首位。')).toContainEqual([1, 'rank']);
    expect(readFigures('第二至第四章')).toEqual([]);
  });

  test('durations that are the statement', () => {
    expect(readFigures('原来要等，现在40秒，最快20分钟，一年少用人工1.1万小时。')).toEqual([
      [40, '秒'],
      [20, '分钟'],
      [11000, '小时'],
    ]);
  });

  test('times that a law sets', () => {
    expect(readFigures('業者應於施行後12個月內申請，必要時得延長3個月。')).toEqual([
      [12, '個月'],
      [3, '個月'],
    ]);
    expect(readFigures('他三个月内走访了各地，会后12个月里没有消息。')).toEqual([]);
  });

  test('单 as in 已有5单, not as in 单位', () => {
    expect(readFigures('手上项目已有5单暂停，共3单位参加。')).toEqual([[5, '单']]);
  });

  test('numbers of names', () => {
    expect(readFigures('2023城市白皮书提到“扶持10条”。')).toEqual([]);
    expect(readFigures('全国2023家企业，“共有10条意见”。')).toEqual([
      [2023, '家'],
      [10, '条'],
    ]);
    expect(readFigures('参与人次10.5万。')).toEqual([[105000, '']]);
  });

  test('points of an index, not the hour', () => {
    expect(readFigures('指数报102.4点，下午15点收盘。')).toEqual([[102.4, '点']]);
    expect(readFigures('会议改到14点，有3点意见。')).toEqual([]);
  });

  test('megawatts are no number of twelve zeros', () => {
    expect(readFigures('总功率120兆瓦。')).toEqual([[120, '兆瓦']]);
  });

  test('equal figures of two names are two', () => {
    expect(readFigures('“甲链”：环比上涨16%。“乙链”：环比上涨16%。')).toHaveLength(2);
    expect(readFigures('期货BTC5收跌0.19%，期货BTC6收跌0.19%。')).toHaveLength(2);
    expect(readFigures('甲链环比上涨16%。甲链环比上涨16%。')).toHaveLength(1);
  });
});

describe('counts', () => {
  test.each([
    ['363家企业', 363, '家'],
    ['363 家企业', 363, '家'],
    ['1,200家企业', 1200, '家'],
    ['1.2万家商户', 12_000, '家'],
    ['1200万个钱包', 12_000_000, '个'],
    ['40余万个场景', 400_000, '个'],
    ['210多个国家', 210, '个'],
    ['十二个团体', 12, '个'],
    ['三百多名代表', 300, '名'],
    ['17次会议', 17, '次'],
    ['每秒65,000次', 65_000, '次'],
    ['14件专利', 14, '件'],
    ['3批备案', 3, '批'],
    ['7种产品', 7, '种'],
    ['5笔交易', 5, '笔'],
    ['2170.7枚比特币', 2170.7, '枚'],
    ['400个比特币', 400, '个'],
    ['3万比特币', 30_000, '比特币'],
    ['1亿多用户', 100_000_000, '用户'],
    ['27亿用户', 2_700_000_000, '用户'],
    ['机构，目前12家运营', 12, '家'],
    ['子公司，旗下12家上市', 12, '家'],
    ['8000人', 8000, '人'],
    ['12万平方米', 120_000, '平方米'],
    ['10万亩', 100_000, '亩'],
    ['6万吨', 60_000, '吨'],
    ['16条措施', 16, '条'],
    ['2000TPS', 2000, 'TPS'],
    ['向两名投标人出售', 2, '名'],
    ['完成两轮验证', 2, '轮'],
    ['出现三次下跌', 3, '次'],
    ['从七个方面推进', 7, '个'],
  ])('%s', (text, value, unit) => {
    expect(readFigures(`共有${text}。`)).toEqual([[value, unit]]);
  });

  test('ranges and hedges', () => {
    expect(readFigures('约有20至30家机构。')).toEqual([[20, 30, '家']]);
    expect(extractFigures(makeContext('逾300家机构，40余名专家，50万户以上'))).toMatchObject([
      { hedge: '逾', text: '300家' },
      { hedge: '余', text: '40余名' },
      { hedge: '以上', text: '50万户' },
    ]);
  });

  test('a metric needs no measure word', () => {
    expect(readFigures('搜索日均值23656，环比下降。')).toEqual([[23_656, '']]);
    expect(readFigures('区块478559与主链分离。')).toEqual([]);
  });

  test('a duration only where it is the statement', () => {
    expect(readFigures('办理只需20分钟。')).toEqual([[20, '分钟']]);
    expect(readFigures('四个月就可收回成本。')).toEqual([[4, '个月']]);
    expect(readFigures('近30天，未来两个月内，过去24小时，前五个月，三个月后')).toEqual([]);
  });
});

describe('ranks', () => {
  test.each([
    ['甲市排名第六。', 6],
    ['位列第18位。', 18],
    ['成为第三大市场。', 3],
    ['跌出前十位。', 10],
    ['进入前三。', 3],
    ['规模居全球第一。', 1],
    ['排在各项技术的首位。', 1],
    ['排名第二十三。', 23],
  ])('%s', (text, value) => {
    expect(readFigures(text)).toEqual([[value, 'rank']]);
  });

  test('each of a row', () => {
    expect(readFigures('三家分居第二、三、四位。')).toEqual([
      [2, 'rank'],
      [3, 'rank'],
      [4, 'rank'],
    ]);
  });

  test.each([
    '第三个平台，第一家机构，第二批名单，首批试点，首个项目',
    '第五条，第三章，第二届峰会，第一期工程，第三次会议',
    '第四次工业革命，第三方机构，第一时间，第十三届全国人民代表大会第三大会场',
    '首位女性行长',
    '2019年第三季度',
    '前三季度',
  ])('%s', (text) => {
    expect(readFigures(text)).toEqual([]);
  });
});

describe('multiples', () => {
  test.each([
    ['增长9.7倍', 9.7],
    ['约为三倍', 3],
    ['增长一倍', 1],
    ['上涨近百倍', 100],
    ['翻一番', 2],
    ['翻番', 2],
    ['翻两番', 4],
  ])('%s', (text, value) => {
    expect(readFigures(`规模${text}。`)).toEqual([[value, '倍']]);
  });
});

describe('no figures', () => {
  test.each([
    '2019年，11月5日，2020-2022年，下午3时',
    '500万元，3亿美元，5000元',
    '一个平台，两种方式，三项制度，两个市场，三份文件',
    '五部委，七部门，四地，三大平台，两会',
    '十几家，几十个，数百人，数十亿次，上百家',
    '坚持“四个意识”“四个自信”',
    '5G网络，P2P平台，Web3项目，中国制造2025，Layer2',
    '01区块链研究院，“9·4”公告，360公司',
    '银发〔2026〕42号，电话010-12345678，代码080917T',
    '1. 总则 2、分则 （3）附则',
    '甲行、乙行和丙行三家机构，两家公司将合作',
    '如图2所示，17亿成年人',
    '《20条措施》《2019年100家企业名录》',
  ])('%s', (text) => {
    expect(readFigures(text)).toEqual([]);
  });
});

describe('told again', () => {
  test('one figure', () => {
    expect(readFigures('甲市有35家区块链核心企业\n35家企业中，多数做金融。图1：35家区块链核心企业分布')).toEqual([
      [35, '家'],
    ]);
    expect(readFigures('服务27亿用户。能否发挥27亿用户的潜力。')).toEqual([[27 * 1e8, '用户']]);
  });

  test('equal shares of different things are two', () => {
    expect(readFigures('存款利率上浮7%。瑞波币大跌7%。')).toHaveLength(2);
  });
});

test('both scripts read alike; the unit is cut from the article', () => {
  expect(extractFigures(makeContext('共有28個試點地區，佔百分之三十'))).toMatchObject([
    { text: '28個', value: 28, unit: '個' },
    { text: '百分之三十', value: 30, unit: '%' },
  ]);
});

test('any string: the span is the text and lies inside the quote', () => {
  const unit = fc.constantFrom(
    ...'0123456789,.万亿千百十几两三个家名次%倍位第前大首翻番分之成约至-（）()。，“”\n年月 值',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
      for (const fact of extractFigures(makeContext(text))) {
        expect(text.slice(fact.start, fact.end)).toBe(fact.text);
        expect(text.slice(fact.quoteStart, fact.quoteStart + fact.quote.length)).toBe(fact.quote);
        expect(fact.quote).toContain(fact.text);
      }
    }),
  );
});

describe('read with what stands around it', () => {
  const figuresOf = (text: string) => extractFigures(makeContext(text)).map(({ value, unit }) => `${value} ${unit}`);

  test.each([
    ['甲省居首，乙省、丙省分列第二和第三。', ['1 rank', '2 rank', '3 rank']],
    ['某届人大四次会议通过纲要。', []],
    ['某会去年召开四次会议。', ['4 次']],
    ['行长在陆家嘴论坛上说，伍家岗有节点。', []],
    ['其余两轮分别在三月和四月。', []],
    ['红包分两轮发放。', ['2 轮']],
  ])('%s', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  test('a figure of the headline is given where the text gives it', () => {
    const c = makeContext('某市再增45%\n某市去年用户增长45%，商户有8家。');
    const blocks = c.blocks.map((block, i) => (i === 0 ? { ...block, kind: 'title' as const } : block));
    expect(extractFigures({ ...c, blocks }).map(({ start }) => start > 8)).toEqual([true, true]);
  });
});
