import { expect, it } from 'vitest';
import { gate } from '../../lib/brain/gate.ts';
import { GATE_SAMPLE_CHARACTERS } from '../../lib/limits.ts';
import { samplePage } from '../../lib/page/sample.ts';
import { pageOf } from './html.ts';

const ARTICLE = '<h1>新规下月施行</h1><p>网信部门发布规定，区块链信息服务提供者应当备案，不得借机发行代币。</p>';

it('reads title, description and text', () => {
  const sample = samplePage(pageOf(ARTICLE, '<title>新规下月施行</title><meta name="description" content="备案管理">'));
  expect(sample.title).toBe('新规下月施行');
  expect(sample.description).toContain('备案管理');
  expect(sample.text).toContain('区块链信息服务');
});

it('finds the article behind long navigation', () => {
  const nav = `<div><ul>${'<li><a href="/">财经频道</a></li>'.repeat(3_000)}</ul></div>`;
  expect(gate(samplePage(pageOf(`${nav}<div>${ARTICLE}</div>`))).reason).toBe('pass');
});

it('finds the text after the headline where there are no paragraphs', () => {
  const nav = '<div><a href="/">财经频道</a></div>'.repeat(3_000);
  expect(gate(samplePage(pageOf(`${nav}<h1>新规下月施行</h1><div>区块链信息服务提供者应当备案。</div>`))).reason).toBe(
    'pass',
  );
});

it('does not read scripts and styles', () => {
  const page = pageOf(
    `<script>/* 区块链 */</script><style>/* 区块链 */</style><p>${'今天的比赛十分精彩，双方打得难解难分。'.repeat(3)}</p>`,
  );
  expect(samplePage(page).text).not.toContain('区块链');
});

it('stays within its bounds whatever the size of the page', () => {
  const count = (page: Document): number => {
    let reads = 0;
    const counted = <T extends object>(node: T): T =>
      new Proxy(node, {
        get(target, key) {
          const value = Reflect.get(target, key, target);
          if (key === 'firstChild' || key === 'nextSibling' || key === 'parentNode') reads++;
          return typeof value === 'function'
            ? value.bind(target)
            : value && typeof value === 'object' && 'nodeType' in value
              ? counted(value)
              : value;
        },
      });
    samplePage(counted(page));
    return reads;
  };
  const english = '<div><p>The committee met again on Tuesday to discuss the budget.</p></div>';
  const small = count(pageOf(english.repeat(400)));
  expect(count(pageOf(english.repeat(8_000)))).toBe(small);
  expect(small).toBeLessThan(3_000);
});

it('takes no more than a part of one huge text node', () => {
  const { text } = samplePage(pageOf(`<p>${'区块链监管政策。'.repeat(200_000)}</p>`));
  expect(text.length).toBeLessThan(2 * GATE_SAMPLE_CHARACTERS);
});

it('reads an empty page', () => {
  expect(gate(samplePage(pageOf(''))).reason).toBe('empty');
});
