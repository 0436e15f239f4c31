type Rows = [simplified: string, traditional: string][];

const TITLES = '先生 女士 律师 教授 博士 院士 法官 检察官'.split(' ');

/** What follows 于某, the person of a court report, and no place or thing (于某地, 于某公司). */
const DEEDS = '与 称 被 向 将 通过 利用 伙同 涉嫌 因涉嫌 等人 到案 归案 供述 辩称 承认 认罪 自首 上诉 在庭 在押'.split(
  ' ',
);

/** Marks that a clause begins behind. */
const MARKS = Array.from('，。；：、“（');

/** What may follow 某 where the 于 that begins a clause is a preposition after all. */
const THINGS = Array.from('年月日时地处种个些一市省县区国公平');

/**
 * Surnames that are other words too, from simplified to traditional characters: 于 and 余 before a title, 于某 by what stands before or behind it, and 范 wherever
 * it is not part of one of the words that OpenCC lists with 範 (規範, 範圍), which are all there are.
 *
 * @param toTraditional converts what stands around the name.
 */
export function surnameRows(toTraditional: (text: string) => string): Rows {
  const named = (name: string, rest = ''): Rows[number] => [name + rest, name + toTraditional(rest)];
  return [
    ...['于', '余'].flatMap((name) => TITLES.map((title) => named(name, title))),
    ...DEEDS.map((deed) => named('于某', deed)),
    ...MARKS.map((mark) => named(`${mark}于某`)),
    ...MARKS.flatMap((mark) =>
      THINGS.map((thing): Rows[number] => [`${mark}于某${thing}`, `${mark}於某${toTraditional(thing)}`]),
    ),
    named('范'),
  ];
}
