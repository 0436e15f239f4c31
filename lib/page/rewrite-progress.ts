import { PROGRESS_AFTER, PROGRESS_INTERVAL } from '../limits.ts';

/** Hears how many characters of about how many are done; the last time `done` equals `total`. */
export type OnProgress = (done: number, total: number) => void;

export interface Progress {
  add(characters: number): void;
  end(): void;
}

/** Reports the progress of long work at most every PROGRESS_INTERVAL, and nothing of what is over in PROGRESS_AFTER. */
export function createProgress(document: Document, report: OnProgress = () => {}): Progress {
  const start = performance.now();
  let last = start + PROGRESS_AFTER - PROGRESS_INTERVAL;
  let done = 0;
  let total = 0;
  return {
    add(characters) {
      done += characters;
      const now = performance.now();
      if (now - last < PROGRESS_INTERVAL) return;
      last = now;
      // An estimate: scripts are counted too, and attributes are not.
      total ||= document.body?.textContent?.length ?? 0;
      report(Math.min(done, total), total);
    },
    end() {
      if (total > 0) report(total, total);
    },
  };
}
