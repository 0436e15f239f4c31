import { REREAD_DELAY } from '../limits.ts';
import type { CardContent, ScriptChoice, Snapshot, Span } from '../model.ts';
import type { AnalyzeReply, ArticleReply, CardsReply, PageSettings, PageState } from '../protocol.ts';
import { createCardView, type RenderCard } from './card-view.ts';
import { findQuote, type SoughtQuote } from './find-quote.ts';
import { firstInSection } from './first-in-section.ts';
import { readPageText } from './page-text.ts';
import { createPainter, type PaintedTerm } from './painter.ts';
import { createReveal } from './reveal.ts';
import type { Forms, Rewriter, RewriterPorts } from './rewrite.ts';
import { createShownForms, type FormsSettings } from './shown-forms.ts';
import { takeSnapshot } from './snapshot.ts';
import type { TextMap } from './text-map.ts';
import { viewOf } from './view-of.ts';

/** Longest wait, in ms, before a page that never stays quiet is read again; with `REREAD_DELAY` it grows while reading again finds nothing new, as beside a clock, up to so many times. */
const LONGEST_WAIT = 1_000;
const MOST_PATIENCE = 16;

/** What the reader needs from outside the page: passed in, so that it runs the same in a content script and on the welcome page. */
export interface ReaderPorts {
  analyze(snapshot: Snapshot, forced: boolean): Promise<AnalyzeReply>;
  getCards(ids: string[], article: Pick<AnalyzeReply, 'script' | 'region'>): Promise<CardsReply>;
  /** Makes what rewrites the document, told what happens to the text. */
  createRewriter(ports: Pick<RewriterPorts, 'onChange' | 'beforeMuch'>): Rewriter;
  /** Whether a node was put into the page by another script of ours. */
  isOwnNode(node: Node): boolean;
  openPanel(): void;
  pageChanged(): void;
  renderCard: RenderCard;
  cardCss: string;
}

export interface Reader {
  /** Reads the page, or reads it again. `forced`: annotate whatever detection says. */
  read(forced: boolean): Promise<void>;
  describe(): PageState;
  article(): ArticleReply | null;
  /** Scrolls to a sentence and flashes it; false if it is not surely the one that is meant. */
  reveal(sought: SoughtQuote): Promise<boolean>;
  /** What the browser's own search would go through, as the page wrote it: one string a block. */
  pageText(): string[];
  moveToTerm(step: 1 | -1): void;
  /** The reader's choices changed: show the page in these forms, ask for cards and settings again and show them. `again`: conversion itself changed. */
  settingsChanged(forms: FormsSettings, again: boolean): Promise<void>;
  /** Shows this view in these forms, whatever it is about. */
  showForms(choice: ScriptChoice): Promise<void>;
  convertSelection(choice: Forms): Promise<void>;
  shownForms(): ScriptChoice;
  /** What counts as a term changed: analyze again though the words are the same. */
  glossaryChanged(): Promise<void>;
  destroy(): void;
}

interface Reading {
  snapshot: Snapshot;
  truncated: boolean;
  map: TextMap;
  reply: AnalyzeReply;
}

/** The page half of Liandu on one document. Holds no state outside this closure; `destroy` leaves the page as it was found. */
export function createReader(document: Document, ports: ReaderPorts): Reader {
  const painter = createPainter(document);
  const rewriter = ports.createRewriter({ beforeMuch: unpaint, onChange: () => repaint() });
  const forms = createShownForms(document, rewriter);
  let reading: Reading | null = null;
  let state: PageState = { status: 'working' };
  /** Address of the view that the reader asked to annotate; a single-page application goes on to others. */
  let forcedView: string | null = null;
  let painted: PaintedTerm[] = [];
  /** What is known may be out of date though the words are the same. */
  let isStale = false;
  let destroyed = false;
  let run = 0;

  const card = createCardView(document, painter, {
    render: ports.renderCard,
    css: ports.cardCss,
    openPanel: ports.openPanel,
    settings: () => reading?.reply.settings ?? null,
    texts: () => reading?.reply.texts ?? {},
    painted: () => painted,
    cardOf,
  });
  const reveal = createReveal(document, painter);

  const isForced = (): boolean => forcedView !== null && forcedView === viewOf(document);

  /** Ranges over the live text of a span, one for each text node; none if the page no longer reads so. */
  function rangesOf(span: Span): Range[] {
    if (!reading) return [];
    const ranges: Range[] = [];
    let read = '';
    for (const piece of reading.map.locate(span.start, span.end)) {
      if (!piece.node.isConnected) return [];
      const original = rewriter.originalText(piece.node);
      if (piece.endOffset > original.length) return [];
      read += original.slice(piece.startOffset, piece.endOffset);
      const range = document.createRange();
      range.setStart(piece.node, rewriter.currentOffset(piece.node, piece.startOffset));
      range.setEnd(piece.node, rewriter.currentOffset(piece.node, piece.endOffset));
      ranges.push(range);
    }
    // The snapshot collapses white space and drops characters without width.
    const same = (text: string) => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '');
    return same(read) === same(reading.snapshot.text.slice(span.start, span.end)) ? ranges : [];
  }

  async function cardOf(id: string): Promise<CardContent | null> {
    if (!reading) return null;
    const { reply } = reading;
    if (!reply.cards[id]) Object.assign(reply.cards, (await ports.getCards([id], reply)).cards);
    return reply.cards[id] ?? null;
  }

  function unpaint(): void {
    card.hide();
    painted = painter.paint([], rangesOf);
  }

  function repaint(): void {
    if (!reading) return;
    card.hide();
    const { settings, matches, detection } = reading.reply;
    const active = settings.annotate && !settings.siteOff && (detection.match || isForced());
    const chosen = settings.occurrences === 'all' ? matches : firstInSection(matches, reading.snapshot);
    painted = painter.paint(active ? chosen : [], rangesOf);
  }

  function stateOf({ detection, settings }: AnalyzeReply): PageState {
    if (settings.siteOff) return { status: 'site-off', detection };
    if (!settings.annotate) return { status: 'off', detection };
    return { status: detection.match || isForced() ? 'active' : 'not-topic', detection };
  }

  /** What repainting would show. */
  const lookOf = ({ script: _script, convertAlways: _always, ...rest }: PageSettings): string => JSON.stringify(rest);

  /** The settings alone, where there is no article to ask about. */
  const askSettings = async (): Promise<PageSettings> =>
    (await ports.getCards([], { script: 'Hans', region: 'CN' })).settings;

  /** A site that is always converted does not wait for its pages to be read. */
  async function showEarly(): Promise<void> {
    const settings = await askSettings();
    if (settings.convertAlways && !destroyed && !reading) await forms.change(settings, false);
  }

  /** Whether everything painted still stands in the nodes of this map, in the same places: a text node that is written collapses the ranges in it. */
  function isPaintIntact(map: TextMap): boolean {
    const before = reading?.map.nodes ?? [];
    return (
      before.length === map.nodes.length &&
      before.every((node, i) => node === map.nodes[i]) &&
      painted.every(({ ranges }) => ranges.every((range) => !range.collapsed))
    );
  }

  async function read(forced: boolean): Promise<void> {
    const mine = ++run;
    if (forced) forcedView = viewOf(document);
    if (mine === 1) void showEarly().catch(() => {});
    let isNews = true;
    try {
      const taken = takeSnapshot(document, { force: isForced(), textOf: rewriter.originalText });
      if (!taken) {
        reading = null;
        state = { status: 'empty' };
        unpaint();
        const settings = await askSettings();
        if (destroyed || mine !== run) return;
        await forms.follow(settings, false, isStale);
        isStale = false;
        return;
      }
      const { snapshot, map, truncated } = taken;
      if (reading && reading.snapshot.text === snapshot.text && !forced && !isStale) {
        // The words are the same but may stand in other nodes now. If they do not, an open card stays.
        const isIntact = isPaintIntact(map);
        isNews = state.status === 'failed';
        reading = { ...reading, snapshot, map, truncated };
        state = stateOf(reading.reply);
        if (!isIntact) repaint();
        return;
      }
      const reply = await ports.analyze(snapshot, isForced());
      if (destroyed || mine !== run) return;
      const again = isStale;
      isStale = false;
      reading = { snapshot, map, truncated, reply };
      state = stateOf(reply);
      repaint();
      await forms.follow(reply.settings, reply.detection.match || isForced(), again);
    } catch (error) {
      if (destroyed || mine !== run) return;
      state = { status: 'failed', detail: error instanceof Error ? error.message : String(error) };
    } finally {
      patience = isNews ? 1 : Math.min(2 * patience, MOST_PATIENCE);
      if (isNews && !destroyed && mine === run) ports.pageChanged();
    }
  }

  // New content: read again when the page has been quiet for a moment. Our own writes (conversion) do not count.
  let timer: ReturnType<typeof setTimeout> | undefined;
  let patience = 1;
  let changedSince = 0;
  const observer = new MutationObserver((records) => {
    if (records.every((record) => rewriter.isOwnChange(record) || isHostChange(record))) return;
    const isHurt = painted.some(({ ranges }) => ranges.some((range) => range.collapsed));
    if (isHurt) patience = 1;
    const now = performance.now();
    changedSince ||= now;
    clearTimeout(timer);
    timer = setTimeout(readAgain, Math.min(patience * REREAD_DELAY, changedSince + patience * LONGEST_WAIT - now));
  });
  const readAgain = () => {
    changedSince = 0;
    void read(false);
  };
  /** Whether a change is only the card coming or going. */
  const isHostChange = ({ addedNodes, removedNodes }: MutationRecord): boolean => {
    const nodes = [...addedNodes, ...removedNodes];
    return nodes.length > 0 && nodes.every((node) => card.holds(node) || ports.isOwnNode(node));
  };
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  const onPageShow = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    // From the cache of pages: the badge was cleared, and changes of settings were not heard there.
    isStale = true;
    void read(false);
  };
  document.defaultView?.addEventListener('pageshow', onPageShow);
  // What stands in a dialog is read while the dialog is open.
  const onToggle = (event: Event) => {
    if (event.target instanceof HTMLDialogElement) void read(false);
  };
  document.addEventListener('toggle', onToggle, true);

  return {
    read,
    describe: () => state,
    article: () =>
      reading && {
        url: document.location.href,
        snapshot: reading.snapshot,
        truncated: reading.truncated,
        detection: reading.reply.detection,
        script: reading.reply.script,
        region: reading.reply.region,
        matches: reading.reply.matches,
        cards: reading.reply.cards,
        mentions: reading.reply.mentions,
      },
    async reveal(sought) {
      const tryNow = () => {
        const start = reading && findQuote(reading.snapshot.text, sought);
        return start !== null && reveal(rangesOf({ start, end: start + sought.quote.length }));
      };
      if (tryNow()) return true;
      // The page may have changed a moment ago.
      await read(false);
      return tryNow();
    },
    pageText: () => readPageText(document, rewriter.originalText),
    moveToTerm: (step) => card.move(step),
    async settingsChanged(next, again) {
      const shown = forms.change(next, again);
      // Heard below.
      shown.catch(() => {});
      const reply = reading?.reply;
      if (reply) {
        const before = lookOf(reply.settings);
        const fresh = await ports.getCards(Object.keys(reply.cards), reply);
        if (destroyed || !reading) return;
        Object.assign(reading.reply, fresh);
        state = stateOf(reading.reply);
        // Other forms alone are painted by whoever writes them.
        if (lookOf(fresh.settings) !== before) repaint();
      }
      await shown;
      if (reply) ports.pageChanged();
    },
    showForms: (choice) => forms.ask(choice),
    convertSelection: (choice) => rewriter.convertSelection(choice),
    shownForms: () => rewriter.shown(),
    glossaryChanged() {
      isStale = true;
      return read(false);
    },
    destroy() {
      destroyed = true;
      clearTimeout(timer);
      observer.disconnect();
      document.defaultView?.removeEventListener('pageshow', onPageShow);
      document.removeEventListener('toggle', onToggle, true);
      card.destroy();
      reveal.destroy();
      rewriter.destroy();
      painter.destroy();
    },
  };
}
