import type { RenderWord } from '../../lib/page/word-view.ts';

/** Draws the explanation of a converted word: what the page wrote, what stands there now, and why. By hand, since it is three lines and a button. */
export const renderWord: RenderWord = (root, props) => {
  root.replaceChildren();
  if (!props) return;
  const { word, texts, uiLang, onOpenPanel } = props;
  const make = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    className: string,
    text = '',
  ): HTMLElementTagNameMap[K] => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  };
  const card = make('div', 'card');
  card.lang = uiLang;
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', texts.title ?? '');
  const pair = make('p', 'pair');
  const source = make('span', 'source', word.source);
  const target = make('span', 'target', word.target);
  source.lang = word.forms === 'CN' ? 'zh-Hant' : 'zh-Hans';
  target.lang = { CN: 'zh-Hans', TW: 'zh-Hant-TW', HK: 'zh-Hant-HK' }[word.forms];
  const arrow = make('span', 'arrow', '→');
  pair.append(source, arrow, target);
  card.append(pair, make('p', 'reason', texts[word.reason] ?? ''));
  if (onOpenPanel) {
    const button = make('button', 'open', texts.open);
    button.type = 'button';
    button.addEventListener('click', onOpenPanel);
    card.append(button);
  }
  root.append(card);
};
