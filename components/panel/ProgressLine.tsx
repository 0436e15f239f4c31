import type { Progress } from '../../lib/panel-view.ts';
import type { Words } from './types.ts';

/** A thin line for what takes longer than a moment. */
export function ProgressLine({ progress, words }: { progress: Progress | null; words: Words }) {
  if (!progress) return null;
  const { what, done, total } = progress;
  const text = words.t(what === 'facts' ? 'panel.progressFacts' : 'panel.progressConversion');
  const percent = Math.min(100, Math.round((100 * done) / Math.max(1, total)));
  return (
    <div class="progress">
      <progress max={100} value={percent} aria-label={text} />
      <span aria-hidden="true">
        {text} · {percent} %
      </span>
    </div>
  );
}
