import { NEW_CONTENT_DELAY } from '../limits.ts';
import { blockRootOf, mayRewrite, outermost, REWRITTEN_ATTRIBUTES } from './rewrite-blocks.ts';

export interface Watcher {
  /** Watches these roots too. */
  watch(roots: Iterable<Node>): void;
  /** Looks at a node again after so many ms, as if the page had changed it; once, however often it is asked meanwhile. */
  lookAgain(node: Node, delay: number): void;
  /** Watches nothing any more and forgets what was seen. */
  stop(): void;
}

export interface WatcherPorts {
  /** What the page added and changed, as the outermost elements to be read again. */
  onNew(roots: Node[]): void;
  /** The page has got a frame, or one of its frames has loaded another document. */
  onFrames(): void;
}

/**
 * Collects what the page adds and changes, and reports it after NEW_CONTENT_DELAY.
 *
 * @param isOwnChange changes that are not the page's.
 */
export function createWatcher(
  document: Document,
  isOwnChange: (record: MutationRecord) => boolean,
  { onNew, onFrames }: WatcherPorts,
): Watcher {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const observer = view?.MutationObserver ? new view.MutationObserver(onMutations) : null;
  const watched = new Set<Node>();
  const dirty = new Set<Node>();
  const later = new Map<Node, ReturnType<typeof setTimeout>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frames = 0;

  /** Loading is heard on the way down: it does not bubble, and does not leave a shadow tree. */
  const onLoad = ({ target }: Event) => {
    if (/^i?frame$/.test((target as Partial<Element>).localName ?? '')) onFrames();
  };

  function onMutations(records: MutationRecord[]): void {
    for (const record of records) {
      if (record.type !== 'childList') {
        if (!isOwnChange(record)) dirty.add(record.target);
      } else for (const node of record.addedNodes) dirty.add(node);
    }
    if (dirty.size > 0) timer ??= setTimeout(report, NEW_CONTENT_DELAY);
  }

  function report(): void {
    timer = undefined;
    const roots = new Set<Node>();
    for (const node of dirty) if (node.isConnected) roots.add(blockRootOf(node));
    dirty.clear();
    // A new frame is converted before everything in it has loaded, if its document is there.
    const before = frames;
    frames = view?.length ?? 0;
    if (frames > before) onFrames();
    const found = outermost(roots).filter(mayRewrite);
    if (found.length > 0) onNew(found);
  }

  return {
    watch(roots) {
      frames = view?.length ?? 0;
      for (const root of roots) {
        if (watched.has(root)) continue;
        watched.add(root);
        root.addEventListener('load', onLoad, true);
        observer?.observe(root, {
          childList: true,
          characterData: true,
          attributes: true,
          attributeFilter: REWRITTEN_ATTRIBUTES,
          subtree: true,
        });
      }
    },
    lookAgain(node, delay) {
      if (later.has(node)) return;
      const look = () => {
        later.delete(node);
        dirty.add(node);
        timer ??= setTimeout(report);
      };
      later.set(node, setTimeout(look, delay));
    },
    stop() {
      observer?.disconnect();
      for (const root of watched) root.removeEventListener('load', onLoad, true);
      watched.clear();
      dirty.clear();
      clearTimeout(timer);
      timer = undefined;
      for (const wait of later.values()) clearTimeout(wait);
      later.clear();
    },
  };
}
