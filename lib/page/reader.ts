import { REREAD_DELAY } from '../limits.ts';
import type { CardContent, Snapshot, Span, TermMatch } from '../model.ts';
import type { AnalyzeReply, ArticleReply, CardsReply, PageSettings, PageState } from '../protocol.ts';
import { createCardView, type RenderCard } from './card-view.ts';
import { createPainter, type PaintedTerm } from './painter.ts';
import { createReveal } from './reveal.ts';
import { type Convert, createRewriter } from './rewrite.ts';
import { takeSnapshot } from './snapshot.ts';
import type { TextMap } from './text-map.ts';

/** What the reader needs from outside the page: passed in, so that it runs the same in a content script and on the welcome page. */
export interface ReaderPorts {
  analyze(snapshot: Snapshot, forced: boolean): Promise<AnalyzeReply>;
  getCards(ids: string[], article: Pick<AnalyzeReply, 'script' | 'region'>): Promise<CardsReply>;
  convert: Convert;
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
  reveal(span: Span & { quote: string; quoteStart: number }): boolean;
  moveToTerm(step: 1 | -1): void;
  /** The reader's choices changed: ask for cards and settings again and show them. */
  settingsChanged(): Promise<void>;
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
  const rewriter = createRewriter(document, { convert: ports.convert, onChange: () => repaint() });
  let reading: Reading | null = null;
  let state: PageState = { status: 'working' };
  let wasForced = false;
  let painted: PaintedTerm[] = [];
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
    const same = (text: string) => text.replace(/\s+/g, '');
    return same(read) === same(reading.snapshot.text.slice(span.start, span.end)) ? ranges : [];
  }

  async function cardOf(id: string): Promise<CardContent | null> {
    if (!reading) return null;
    const { reply } = reading;
    if (!reply.cards[id]) Object.assign(reply.cards, (await ports.getCards([id], reply)).cards);
    return reply.cards[id] ?? null;
  }

  function repaint(): void {
    if (!reading) return;
    card.hide();
    const { settings, matches, detection } = reading.reply;
    const active = settings.annotate && !settings.siteOff && (detection.match || wasForced);
    const chosen = settings.occurrences === 'all' ? matches : firstInSection(matches, reading.snapshot);
    painted = painter.paint(active ? chosen : [], rangesOf);
  }

  function stateOf({ detection, settings }: AnalyzeReply): PageState {
    if (settings.siteOff) return { status: 'site-off', detection };
    if (!settings.annotate) return { status: 'off', detection };
    return { status: detection.match || wasForced ? 'active' : 'not-topic', detection };
  }

  async function applyScript(settings: PageSettings): Promise<void> {
    const silent = settings.siteOff || (reading && !reading.reply.detection.match && !wasForced);
    if (settings.script === 'original' || silent) await rewriter.restore();
    else await rewriter.apply(settings.script);
  }

  async function read(forced: boolean): Promise<void> {
    const mine = ++run;
    wasForced ||= forced;
    try {
      const taken = takeSnapshot(document, { force: wasForced, textOf: rewriter.originalText });
      if (!taken) {
        reading = null;
        state = { status: 'empty' };
        painted = painter.paint([], rangesOf);
        return;
      }
      const { snapshot, map, truncated } = taken;
      if (reading && reading.snapshot.text === snapshot.text && !forced) {
        // The words are the same but may stand in other nodes now.
        reading = { ...reading, snapshot, map, truncated };
        repaint();
        return;
      }
      const reply = await ports.analyze(snapshot, wasForced);
      if (destroyed || mine !== run) return;
      reading = { snapshot, map, truncated, reply };
      state = stateOf(reply);
      repaint();
      await applyScript(reply.settings);
    } catch (error) {
      if (destroyed || mine !== run) return;
      state = { status: 'failed', detail: error instanceof Error ? error.message : String(error) };
    } finally {
      if (!destroyed && mine === run) ports.pageChanged();
    }
  }

  // New content: read again when the page has been quiet for a moment. Our own writes (conversion) do not count.
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    if (records.every((record) => rewriter.isOwnChange(record) || isHost(record, document))) return;
    clearTimeout(timer);
    timer = setTimeout(() => void read(false), REREAD_DELAY);
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  const onPageShow = (event: PageTransitionEvent) => {
    if (event.persisted) void read(false).then(ports.pageChanged);
  };
  document.defaultView?.addEventListener('pageshow', onPageShow);

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
    reveal(span) {
      if (!reading) return false;
      const { quote, quoteStart } = span;
      if (reading.snapshot.text.slice(quoteStart, quoteStart + quote.length) !== quote) return false;
      return reveal(rangesOf({ start: quoteStart, end: quoteStart + quote.length }));
    },
    moveToTerm: (step) => card.move(step),
    async settingsChanged() {
      if (!reading) return;
      const { reply } = reading;
      const fresh = await ports.getCards(Object.keys(reply.cards), reply);
      if (destroyed || !reading) return;
      Object.assign(reading.reply, fresh);
      state = stateOf(reading.reply);
      repaint();
      await applyScript(fresh.settings);
      ports.pageChanged();
    },
    destroy() {
      destroyed = true;
      clearTimeout(timer);
      observer.disconnect();
      document.defaultView?.removeEventListener('pageshow', onPageShow);
      card.destroy();
      reveal.destroy();
      rewriter.destroy();
      painter.destroy();
    },
  };
}

/** The first match of each entry under each heading. */
function firstInSection(matches: readonly TermMatch[], { blocks }: Snapshot): TermMatch[] {
  const headings = blocks.filter((block) => block.kind === 'heading').map((block) => block.start);
  let next = 0;
  let seen = new Set<string>();
  return matches.filter((match) => {
    while (next < headings.length && headings[next]! <= match.start) {
      next++;
      seen = new Set();
    }
    if (seen.has(match.id)) return false;
    seen.add(match.id);
    return true;
  });
}

/** Whether a change is only the card's host coming or going: a child of the document element that is neither head nor body. */
function isHost(record: MutationRecord, document: Document): boolean {
  if (record.type !== 'childList' || record.target !== document.documentElement) return false;
  return [...record.addedNodes, ...record.removedNodes].every((n) => n !== document.body && n !== document.head);
}
