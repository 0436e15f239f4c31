import type { ComponentChildren } from 'preact';
import type { Settings } from '../../lib/settings.ts';
import type { Translate } from '../../lib/texts.ts';
import { AboutView } from './AboutView.tsx';
import { CharactersView } from './CharactersView.tsx';
import { NavIcon } from './NavIcon.tsx';
import { ReadingView } from './ReadingView.tsx';
import { SitesView } from './SitesView.tsx';

export const TOPICS = ['reading', 'characters', 'sites', 'glossary', 'about'] as const;
export type Topic = (typeof TOPICS)[number];

export interface OptionsProps {
  topic: Topic;
  settings: Settings;
  t: Translate;
  version: string;
  onChange(change: Partial<Settings>): void;
  onSiteOn(host: string): void;
  /** The reader's own words that conversion leaves alone. */
  keptWords: ComponentChildren;
  glossary: ComponentChildren;
}

/** The topic that an address names after its #; the first one if it names none. */
export function topicOf(hash: string): Topic {
  const [name] = hash.replace(/^#/, '').split('/');
  return TOPICS.find((topic) => topic === name) ?? 'reading';
}

/** Everything rarer than the panel's switches, by topic; each topic has an address of its own. A choice is kept at once. */
export function Options(props: OptionsProps) {
  const { topic, t } = props;
  return (
    <div class="frame">
      <header class="side">
        <div>
          <div class="brand">
            <img src="/icon/48.png" width="36" height="36" alt="" />
            <h1>{t('options.title')}</h1>
          </div>
          <nav aria-label={t('options.nav')}>
            {TOPICS.map((name) => (
              <a key={name} href={`#${name}`} aria-current={name === topic ? 'page' : undefined}>
                <NavIcon name={name} />
                <span>{t(`options.nav.${name}`)}</span>
              </a>
            ))}
          </nav>
        </div>
      </header>
      <main class={`view view-${topic}`}>
        {topic === 'reading' && <ReadingView {...props} />}
        {topic === 'characters' && <CharactersView {...props} />}
        {topic === 'sites' && <SitesView {...props} />}
        {topic === 'glossary' && props.glossary}
        {topic === 'about' && <AboutView {...props} />}
      </main>
    </div>
  );
}
