import { describe, expect, test } from 'vitest';
import { extractScenarios } from '../../../lib/brain/facts/scenario.ts';
import { makeContext } from './make-context.ts';

const readNames = (text: string): string[][] => extractScenarios(makeContext(text)).map(({ names }) => names);

describe('uses that are named together', () => {
  test.each<[string, string[]]>([
    ['区块链已在跨境支付、电子票据、公益捐赠等领域落地。', ['跨境支付', '电子票据', '公益捐赠']],
    ['支持区块链在票据管理、保险理赔等金融领域的典型应用。', ['票据管理', '保险理赔']],
    ['应用场景包括商品溯源、司法存证和不动产登记。', ['商品溯源', '司法存证', '不动产登记']],
    ['数字人民币可用于缴纳水费、乘坐公交等。', ['缴纳水费', '乘坐公交']],
    ['围绕政务服务、社会治理两大场景开放接口。', ['政务服务', '社会治理']],
    ['探索区块链、大数据等技术在数字票据、融资对接等领域的应用。', ['数字票据', '融资对接']],
    ['代幣化技術可應用於債券發行、基金申購等場景。', ['債券發行', '基金申購']],
  ])('%s', (text, names) => {
    expect(readNames(text)).toEqual([names]);
  });

  test('are told once', () => {
    const text = '区块链在票据管理、保险理赔、公益捐赠等领域落地。此后区块链在票据管理、公益捐赠等领域又有应用。';
    expect(readNames(text)).toHaveLength(1);
  });

  test.each([
    ['means', '在人才、资金、税收等方面给予支持。'],
    ['techniques', '大数据、人工智能、区块链等领域的技术在进步。'],
    ['places', '区块链应用在北京、上海、深圳等地区落地。'],
    ['coins', '平台支持比特币、以太币等业务的支付应用。'],
    ['bodies', '数字人民币由中国银行、工商银行等机构推广应用。'],
    ['people', '区块链应用在金融、法律等领域的专家出席。'],
    ['steps of work', '区块链在技术研发、标准制定、应用落地等方面取得进展。'],
    ['no technology', '公司业务遍及零售、物流、餐饮等行业。'],
    ['one use', '区块链在跨境支付领域落地应用。'],
  ])('no list of %s: %s', (_name, text) => {
    expect(readNames(text)).toEqual([]);
  });

  test('have the list as evidence', () => {
    const text = '此前，区块链已在跨境支付、电子票据等领域落地。';
    const [fact] = extractScenarios(makeContext(text));
    expect(text.slice(fact!.start, fact!.end)).toBe('跨境支付、电子票据');
    expect(fact!.quote).toBe(text);
  });
});
