import { NEW_CONTENT_DELAY, RETURNED_TEXT_DELAY } from '../limits.ts';
import { blockRootOf, type Carrier, type CarrierBlock } from './rewrite-blocks.ts';

/** A text that was converted after a change of the page, and how often in a row it had come back before. */
interface Seen {
  text: string;
  at: number;
  returns: number;
}

/** Texts remembered of one element. A chat that grows letter by letter must not be kept in all its states. */
const REMEMBERED = 4;

export interface Patience {
  /**
   * How many ms to leave a text as the page has it; 0 if it may be converted now, which is then remembered. A page that puts its own text back each time it is
   * converted is left alone twice as long each time, so that two scripts do not fight.
   */
  wait(element: Node, text: string): number;
}

export function createPatience(now: () => number = () => performance.now()): Patience {
  const seen = new WeakMap<Node, Seen[]>();
  return {
    wait(element, text) {
      const texts = seen.get(element) ?? [];
      const known = texts.find((entry) => entry.text === text);
      if (!known) {
        seen.set(element, [...texts.slice(1 - REMEMBERED), { text, at: now(), returns: 0 }]);
        return 0;
      }
      const delay = Math.min(NEW_CONTENT_DELAY * 2 ** known.returns, RETURNED_TEXT_DELAY);
      const passed = now() - known.at;
      if (passed < delay) return delay - passed;
      // What stood converted for a while and comes back then is no fight.
      known.returns = passed > 4 * delay ? 0 : known.returns + 1;
      known.at = now();
      return 0;
    },
  };
}

/** What has to be read again when a text of the block changes; null for an attribute that the page has taken away. */
function elementOf([first]: CarrierBlock): Node | null {
  return first ? ('data' in first ? blockRootOf(first) : first.ownerElement) : null;
}

/**
 * The blocks that may be converted now: without those of elements where the page keeps putting its own text back.
 *
 * @param lookAgain gets these, each with the time to wait in ms.
 */
export function withoutReturned(
  blocks: Iterable<CarrierBlock>,
  textOf: (carrier: Carrier) => string,
  patience: Patience,
  lookAgain: (element: Node, delay: number) => void,
): CarrierBlock[] {
  const byElement = new Map<Node, CarrierBlock[]>();
  for (const block of blocks) {
    const element = elementOf(block);
    if (!element) continue;
    const its = byElement.get(element);
    if (its) its.push(block);
    else byElement.set(element, [block]);
  }
  const ready: CarrierBlock[] = [];
  for (const [element, its] of byElement) {
    const rest = patience.wait(element as Element, its.flat().map(textOf).join(''));
    if (rest > 0) lookAgain(element, rest);
    else ready.push(...its);
  }
  return ready;
}
