import { browser } from 'wxt/browser';
import { type Converted, mapShifts } from '../brain/script/pieces.ts';
import { NOT_TEXT } from '../export/rows.ts';
import { CONVERTED_CHARACTERS_PER_REQUEST } from '../limits.ts';
import type { Fact, ScriptChoice } from '../model.ts';
import type { ShownText } from '../panel-view.ts';
import type { ArticleReply, ConvertReply } from '../protocol.ts';

export const asWritten: ShownText = {
  show: (text) => text,
  showAround: (text, start, end) => [text.slice(0, start), text.slice(start, end), text.slice(end)],
};

/** Converts every text that the panel shows of an article, in as few messages as the limit allows. */
export async function convertShownText(article: ArticleReply, facts: Fact[], choice: ScriptChoice): Promise<ShownText> {
  if (choice === 'original') return asWritten;
  const known = new Map<string, Converted>();
  let texts: string[] = [];
  let size = 0;
  const flush = async () => {
    if (texts.length === 0) return;
    const reply = (await browser.runtime.sendMessage({ type: 'convertTexts', texts, choice })) as ConvertReply;
    for (const [i, text] of texts.entries()) {
      const converted = reply.converted[i];
      if (converted) known.set(text, converted);
    }
    texts = [];
    size = 0;
  };
  for (const text of textsOf(article, facts)) {
    if (size + text.length > CONVERTED_CHARACTERS_PER_REQUEST) await flush();
    texts.push(text);
    size += text.length;
  }
  await flush();
  return {
    show: (text) => known.get(text)?.text ?? text,
    showAround(text, start, end) {
      const converted = known.get(text);
      if (!converted) return asWritten.showAround(text, start, end);
      const map = mapShifts(converted.shifts, text.length);
      return asWritten.showAround(converted.text, map.toTarget(start), map.toTarget(end));
    },
  };
}

function textsOf({ snapshot, detection, matches }: ArticleReply, facts: Fact[]): Set<string> {
  const texts = new Set<string>();
  const add = (value: unknown) => {
    if (typeof value === 'string' && value && value.length <= CONVERTED_CHARACTERS_PER_REQUEST) texts.add(value);
    else if (Array.isArray(value)) value.forEach(add);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) if (!NOT_TEXT.has(key)) add(inner);
  };
  add([snapshot.meta.title, snapshot.meta.source, snapshot.meta.author]);
  for (const reason of detection.reasons) add(reason.detail);
  for (const { start, end } of matches) add(snapshot.text.slice(start, end));
  add(facts);
  return texts;
}
