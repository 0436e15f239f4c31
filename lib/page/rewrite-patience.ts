import { NEW_CONTENT_DELAY, RETURNED_TEXT_DELAY } from '../limits.ts';

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
