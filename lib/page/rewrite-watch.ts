import { NEW_CONTENT_DELAY } from '../limits.ts';
import { blockRootOf, mayRewrite, REWRITTEN_ATTRIBUTES } from './rewrite-blocks.ts';
import { outermost } from './rewrite-order.ts';

export interface Watcher {
  /** Watches these roots too. */
  watch(roots: Iterable<Node>): void;
  /** Looks at a node again after so many ms, as if the page had changed it; once, however often it is asked meanwhile. */
  lookAgain(node: Node, delay: number): void;
  /** Watches nothing any more and forgets what was seen. */
  stop(): void;
}

/**
 * Collects what the page adds and changes, and reports it after NEW_CONTENT_DELAY as the outermost elements to be read again.
 *
 * @param isOwnChange changes that are not the page's.
 */
export function createWatcher(
  document: Document,
  isOwnChange: (record: MutationRecord) => boolean,
  onNew: (roots: Node[]) => void,
): Watcher {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const observer = view?.MutationObserver ? new view.MutationObserver(onMutations) : null;
  const watched = new Set<Node>();
  const dirty = new Set<Node>();
  const later = new Map<Node, ReturnType<typeof setTimeout>>();
  let timer: ReturnType<typeof setTimeout> | undefined;

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
    const found = outermost(roots).filter(mayRewrite);
    if (found.length > 0) onNew(found);
  }

  return {
    watch(roots) {
      for (const root of roots) {
        if (watched.has(root)) continue;
        watched.add(root);
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
      watched.clear();
      dirty.clear();
      clearTimeout(timer);
      timer = undefined;
      for (const wait of later.values()) clearTimeout(wait);
      later.clear();
    },
  };
}
