import { Fragment } from 'preact';
import type { CardContent } from '../../lib/model.ts';

/** Characters of a name that fits one line; the reading of a longer one in zhuyin stands further down, as it would push the English out of sight. */
const LINE = 11;
export const isLong = (card: CardContent) => card.headword.length > LINE;

interface EntryProps {
  card: CardContent;
  text(key: string): string;
}

/** Under the headword: its other forms and its reading. */
export function EntryHead({ card, text }: EntryProps) {
  return (
    <>
      {card.otherForms.length > 0 && (
        <p class="forms">
          {card.otherForms.map((form) => (
            <span key={form.lang} lang={form.lang} title={text(`form.${form.lang}`)}>
              {form.text}
            </span>
          ))}
        </p>
      )}
      {(card.pinyin || card.zhuyin) && (
        <p class="reading">
          <span lang="zh-Latn-pinyin">{card.pinyin}</span>
          {card.zhuyin && !isLong(card) && (
            <span class="zhuyin" lang="zh-Bopo">
              {card.zhuyin}
            </span>
          )}
        </p>
      )}
    </>
  );
}

/**
 * English, kind and definition, then who issued it, what it is tied to, other names, related terms and source. What one of the reader's own entries leaves
 * empty is left out.
 */
export function EntryText({ card, text, onRelated }: EntryProps & { onRelated(id: string): void }) {
  const isOwn = card.kind === 'own';
  const facets = card.facets ?? (card.topic ? [{ key: `topic.${card.topic}`, date: '' }] : []);
  const row = (label: string, list: CardContent['issuers'], plain: (string | undefined)[] = []) =>
    (list?.length || plain.some(Boolean)) && (
      <Fragment key={label}>
        <dt>{text(label)}</dt>
        <dd lang={card.lang}>
          <span class="links">
            {list?.map(({ id, label: name }) =>
              id ? (
                <button type="button" key={id} onClick={() => onRelated(id)}>
                  {name}
                </button>
              ) : (
                <span key={name}>{name}</span>
              ),
            )}
          </span>
          <span class="parts">{plain.map((part) => part && <span key={part}>{part}</span>)}</span>
        </dd>
      </Fragment>
    );
  return (
    <>
      {card.english && (
        <p class="english" lang="en">
          {card.english}
        </p>
      )}
      <dl class="facets">
        <dt>{text('category')}</dt>
        <dd class="parts">
          <span class={`kind kind-${card.kind}`}>{text(`kind.${card.kind}`)}</span>
          {facets.map(({ key, date }) => (
            <span key={key} class={key}>
              {text(key).replace('{date}', date!)}
            </span>
          ))}
          {card.place && <span lang={card.lang}>{card.place}</span>}
        </dd>
      </dl>
      {card.definition && (
        <p class="definition" lang={card.definitionLang}>
          {card.definition}
        </p>
      )}
      <dl>
        {row('issued', card.issuers, [card.number, card.date])}
        {(['replacedBy', 'successors', 'replaces', 'predecessors'] as const).map((tie) => row(tie, card[tie]))}
        {row('otherNames', [], card.otherNames)}
        {row('contains', card.contains)}
        {row('related', card.related)}
        {isLong(card) && row('zhuyin', [], [card.zhuyin])}
        <dt>{text(isOwn ? 'list' : 'source')}</dt>
        <dd class="source" lang={isOwn ? '' : card.definitionLang === 'en' ? card.lang : card.definitionLang}>
          {card.source}
        </dd>
      </dl>
    </>
  );
}
