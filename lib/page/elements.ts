// What the tags of a page mean for reading, judged without style or layout so that the same code runs on a parsed file.

/** Never text of an article. */
const SKIPPED = new Set(
  (
    'script style noscript template svg math canvas iframe frame object embed audio video map head title link meta ' +
    'input textarea select datalist button option progress meter rt rp nav menu applet marquee'
  ).split(' '),
);

/** Stand within a line; everything else begins a new one. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img picture ins kbd label mark nobr q rb rbc rtc ruby s samp small span ' +
    'strike strong sub sup time tt u var wbr o:p'
  ).split(' '),
);

const HIDDEN_STYLE = /display\s*:\s*none/i;
const SKIPPED_ROLE =
  /^(?:navigation|search|menu|menubar|toolbar|dialog|alertdialog|contentinfo|button|textbox|tooltip)$/;

/** Whether an element and all in it is never read: scripts, controls, navigation, hidden and editable parts. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.localName)) return true;
  // One look at the attributes' number spares the six questions on the many elements that have none.
  if (!element.hasAttributes()) return element.localName === 'dialog';
  if (element.localName === 'dialog') return !element.hasAttribute('open');
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLE.test(role)) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}

/** Unknown elements with a hyphen are inline, as browsers lay them out unless told otherwise. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.localName) || element.localName.includes('-');
}

/**
 * Class and id names, of Chinese sites too, of what stands around an article: pinglun is 评论, tuijian 推荐, xiangguan 相关, dibu 底部, ewm 二维码,
 * fenxiang 分享, zebian 责编.
 */
const SURELY_AROUND =
  /(?:^|[\s_-])(?:nav|navbar|crumbs?|breadcrumbs?|foot|footer|footbar|dibu|copyright|disclaimer|shengming|comments?|cmt|pinglun|reply|replies|respond|gentie|related?|relevant|xiangguan|recommend|recommends|recommended|recommendation|tuijian|sidebar|aside|ads?|advert|advertisement|adv|sponsor|subscribe|newsletter|login|qrcode|erweima|ewm|pager|pagination)(?:$|[\s_-])/i;
const MAYBE_AROUND =
  /(?:^|[\s_-])(?:menu|position|statement|tie|share|shares|sharing|bdsharebuttonbox|fenxiang|social|sns|rec|guess|hot|hotnews|rank|ranking|ranklist|side|right-?(?:bar|side|col)|gg|banner|promo|promotion|toolbar|tools?|qr|weixin|pages?-?nav|prev-?next|post-?nav|next|tags?|tag-?list|tagcloud|keywords|like|zan|dianzan|zebian|ep-?editor|ep-?source|byline|author-?(?:info|box|card|bio)|post-?meta|entry-?meta|entry-?footer|meta|meta-?info|info-?bar|article-?info|post-?info|pub-?info|pubtime|publish-?time|reprint|tips?|widget|copy|print|font-?size|skip)(?:$|[\s_-])/i;
const CAMEL = /([a-z0-9])([A-Z])/g;

/**
 * Whether tag, class or id say that an element stands around the article: share bars, related lists, comments, footers, bylines.
 * `maybe`: the same names are also given to the article's container, so what the element holds decides.
 */
export function standsAround(element: Element): 'surely' | 'maybe' | null {
  const tag = element.localName;
  if (tag === 'footer' || tag === 'aside') return 'surely';
  if (tag === 'body' || tag === 'html' || tag === 'article' || tag === 'main') return null;
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (name.length < 2 || name.length > 300) return null;
  const words = name.replace(CAMEL, '$1-$2');
  if (SURELY_AROUND.test(words)) return 'surely';
  return MAYBE_AROUND.test(words) ? 'maybe' : null;
}
