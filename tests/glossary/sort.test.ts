import { expect, it } from 'vitest';
import { sortEntries, sortWords } from '../../scripts/sort-glossary.ts';

it('sorts entries by id and takes their comments along', () => {
  const yaml = `# 数字货币
# what this file holds

# about b
- id: b
  term: 乙 # not by letters

- id: a
  aliases:
    - 甲
    # inside
    - 子
`;
  expect(sortEntries(yaml)).toBe(`# 数字货币
# what this file holds

- id: a
  aliases:
    - 甲
    # inside
    - 子

# about b
- id: b
  term: 乙 # not by letters
`);
});

it('leaves a sorted file and an empty one alone', () => {
  const yaml = '- id: a\n  term: 甲\n- term: 乙\n  id: b\n';
  expect(sortEntries(yaml)).toBe(yaml);
  expect(sortEntries('# nothing yet\n')).toBe('# nothing yet\n');
});

it('sorts words within their sections, each once', () => {
  expect(sortWords('# one\n\n乙\n甲\n乙\n\n# two\n丙\n')).toBe('# one\n\n乙\n甲\n\n# two\n丙\n');
});
