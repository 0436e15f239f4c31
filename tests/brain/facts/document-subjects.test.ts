import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../lib/brain/facts/context.ts';
import { extractDocuments } from '../../../lib/brain/facts/document.ts';
import { makeContext } from './make-context.ts';

const read = (text: string, options: Parameters<typeof makeContext>[1] = {}) =>
  extractDocuments(makeContext(text, { published: '2023-06-30', ...options }));
const first = (text: string, options: Parameters<typeof makeContext>[1] = {}) => read(text, options)[0]!;

describe('issuers that are said by other means than a body before the verb', () => {
  it.each([
    ['2022年6月，遵义市又印发《链上政务办法》。', ['遵义市']],
    ['江苏省、上海市联合印发《数据互认办法》。', ['江苏省', '上海市']],
    ['省财政厅牵头、省科技厅会同起草的《链上资金办法》已报批。', ['省财政厅', '省科技厅']],
    ['云汀市金融法院昨日宣判。该院当日同时发布《涉币审判白皮书》。', ['云汀市金融法院']],
    ['内蒙古发改委抛出《“挖矿”处置八项措施》。', ['内蒙古发改委']],
    ['省财政厅制定并印发《链上资金办法》。', ['省财政厅']],
  ])('%s', (text, issuers) => {
    expect(first(text).issuers).toEqual(issuers);
  });

  it.each([
    '会议在上海发布了《链上金融白皮书》。',
    '代表们从杭州来，提出《链上倡议书》。',
    '该院当日发布《审判白皮书》。',
  ])('none: %s', (text) => {
    expect(first(text).issuers).toEqual([]);
  });

  it('a sentence that speaks of the document by its kind may say who issued it, and when', () => {
    const text = '根据《云汀市链上三年行动计划》，将建十个平台。该计划由市经信局、市财政局于4月28日联合印发。';
    expect(first(text)).toMatchObject({ issuers: ['市经信局', '市财政局'], date: '2023-04-28' });
  });

  it('the subject of the sentence before passes another bill too', () => {
    const text = '立法院已於113年7月12日先行三讀《反詐欺條例》，違者可罰。今天另通過《資通保護法》。';
    const [one, two] = read(text, { region: 'TW', script: 'Hant', published: '2024-07-16' });
    expect(one).toMatchObject({ issuers: ['立法院'], date: '2024-07-12' });
    expect(two!.issuers).toEqual(['立法院']);
  });

  it('a notice is signed below the sentence that hands it out', () => {
    const text = '现将《链上资金管理办法》印发给你们，请遵照执行。\n云汀市财政局\n2023年4月11日\n第一条 略';
    expect(first(text)).toMatchObject({ issuers: ['云汀市财政局'], date: '2023-04-11' });
    expect(first('本报介绍《链上资金管理办法》。\n云汀市财政局\n2023年4月11日')).toMatchObject({
      issuers: [],
      date: null,
    });
  });
});

describe('titles', () => {
  it.each([
    ['研究院的《全球链上晴雨表（2026年第二季度）》显示，市值上升。', '全球链上晴雨表（2026年第二季度）'],
    ['研究院发布的《三季度链上监测简报》测算。', '三季度链上监测简报'],
    ['把资产移出《资金结算法》。', '资金结算法'],
    ['主管機關發布《虛擬資產平台指導原則》。', '虛擬資產平台指導原則'],
    ['今年3月通过的“十五五”规划纲要提到链网。', '“十五五”规划纲要'],
    ['存证方面有GB/T 43999-2023。', 'GB/T 43999-2023'],
    ['證監會公布「F-O-R-T」路線圖，涵蓋五大支柱。', 'F-O-R-T'],
  ])('%s', (text, title) => {
    expect(read(text).map((fact) => fact.title)).toEqual([title]);
  });

  it.each(['行政院推「打詐新四法」。', '《共识算法》一课。', '“十五五”规划纲要性质不变。', '「開心」路線圖。'])(
    'no document: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('a number beside a title is that title’s', () => {
    expect(read('GB/T 43999-2023《链上存证要求》已实施。').map((fact) => fact.title)).toEqual(['链上存证要求']);
  });
});

describe('dates', () => {
  it('of issue and effect before a title the one of issue counts', () => {
    expect(first('2023年5月23日发布、同年12月1日实施的《链上参考架构标准》是首个。').date).toBe('2023-05-23');
  });

  it('titles side by side have one day', () => {
    const text = '9月24日，网上流传两份文件：央行的《链上风险通知》，和发改委的《链上整治通知》。';
    expect(read(text, { published: '2021-10-03' }).map((fact) => fact.date)).toEqual(['2021-09-24', '2021-09-24']);
    const apart = '9月3日，央行发布《链上风险通知》，发改委印发《链上整治通知》。';
    expect(read(apart, { published: '2021-10-03' })[1]!.date).toBeNull();
  });

  const entry = (text: string, title: string, date: string): Mention => ({
    start: text.indexOf(title),
    end: text.indexOf(title) + title.length,
    id: 'd',
    kind: 'document',
    name: title,
    aliases: [],
    docType: 'policy',
    date,
  });

  it.each([
    ['2021-09-15', []],
    ['2021-09-08', ['date']],
    ['2021-08-30', ['date']],
    ['2020-09-24', []],
  ])('signed %s and published on the 24th', (date, fields) => {
    const text = '9月24日，央行发布《关于链上风险的通知》。';
    const mentions = [entry(text, '关于链上风险的通知', date)];
    const fact = first(text, { published: '2021-10-03', mentions });
    expect(fact.disagreements.map(({ field }) => field)).toEqual(fields);
  });

  it('a day without its year takes that of the register, one with it keeps it', () => {
    const year = (text: string) =>
      first(text, { published: '2021-10-03', mentions: [entry(text, '关于链上风险的通知', '2017-09-04')] }).date;
    expect(year('9月4日，央行发布《关于链上风险的通知》。')).toBe('2017-09-04');
    expect(year('2021年9月4日，央行发布《关于链上风险的通知》。')).toBe('2021-09-04');
  });
});
