import { analyzeArticle, collectMentions } from '../brain/analyze.ts';
import { convertBlocks } from '../brain/script/blocks.ts';
import { detectScript, directionFor } from '../brain/script/direction.ts';
import type { CardContent, Region, Script, ScriptChoice, Snapshot } from '../model.ts';
import type { AnalyzeReply, CardsReply, ConvertReply, ExplainReply, PageSettings } from '../protocol.ts';
import { resolveUiLang, type Settings } from '../settings.ts';
import { textsUnder } from '../worker-texts.ts';
import { loadBrainWithOwn, loadConversionOnce } from './brain.ts';
import { browserLang } from './browser-lang.ts';
import { findKept, loadConversionChoices } from './conversion-choices.ts';
import { hasSidePanel } from './panel.ts';
import { loadSettings, settingsFor } from './settings.ts';
import { hostOf } from './site.ts';

interface Forms {
  script: Script;
  region: Region;
}

/** What the article looks like on the screen: its own forms, or those that the reader converts to. */
function shownForms(article: Forms, choice: ScriptChoice): Forms {
  if (choice === 'original') return article;
  return { script: choice === 'CN' ? 'Hans' : 'Hant', region: choice };
}

function pageSettings(settings: Settings, url: string | undefined): PageSettings {
  const host = hostOf(url);
  const { script, convertAlways } = settingsFor(settings, host);
  const { openCards, occurrences, annotate } = settings;
  return {
    script,
    openCards,
    occurrences,
    annotate,
    convertAlways,
    uiLang: resolveUiLang(settings.uiLang, browserLang()),
    siteOff: host !== null && settings.offSites.includes(host),
    canOpenPanel: hasSidePanel(),
  };
}

/** Language of the definitions: the interface's, unless the reader chose otherwise; Chinese ones in the forms that the page is shown in. */
function definitionLang(settings: Settings, forms: Forms): 'en' | 'zh-CN' | 'zh-TW' | 'zh-HK' {
  const ui = resolveUiLang(settings.uiLang, browserLang());
  const english = settings.definitionLang === 'en' || (settings.definitionLang === 'ui' && ui === 'en');
  if (english) return 'en';
  if (ui !== 'en' && settings.script === 'original') return ui;
  return `zh-${forms.script === 'Hans' ? 'CN' : forms.region === 'HK' ? 'HK' : 'TW'}`;
}

export async function analyzeSnapshot(snapshot: Snapshot, url: string | undefined): Promise<AnalyzeReply> {
  const [brain, settings] = await Promise.all([loadBrainWithOwn(), loadSettings()]);
  const analysis = analyzeArticle(snapshot, brain, hostOf(url));
  const { detection, script, region, terms: matches } = analysis;
  const ids = [...new Set(matches.flatMap(({ id, others = [] }) => [id, ...others]))];
  await brain.readEntries(ids);
  const mentions = collectMentions(matches, brain.glossary);
  return { detection, script, region, matches, mentions, ...(await cardsFor(ids, analysis, url, settings)) };
}

export async function cardsFor(
  ids: string[],
  article: Forms,
  url: string | undefined,
  known?: Settings,
): Promise<CardsReply> {
  const [{ glossary, readEntries }, stored] = await Promise.all([loadBrainWithOwn(), known ?? loadSettings()]);
  await readEntries(ids);
  const settings = settingsFor(stored, hostOf(url));
  const forms = shownForms(article, settings.script);
  const definition = definitionLang(settings, forms);
  const cards: Record<string, CardContent> = {};
  for (const id of ids) {
    const card = glossary.card(id, { ...forms, definitionLang: definition });
    if (card) cards[id] = card;
  }
  const shared = pageSettings(settings, url);
  return { cards, settings: shared, texts: textsUnder(shared.uiLang, 'card.') };
}

/** Converts what a page or the panel shows, block by block. */
export async function convertTexts(texts: string[], choice: Forms['region']): Promise<ConvertReply> {
  const [conversion, { plain, kept }] = await Promise.all([loadConversionOnce(), loadConversionChoices()]);
  const configOf = (text: string) => directionFor(detectScript(text), choice);
  return {
    converted: convertBlocks(conversion, texts, configOf, { plain, findProtected: (text) => findKept(text, kept) }),
  };
}

/** What conversion changes in one text, and why. */
export async function explainText(text: string, choice: Forms['region']): Promise<ExplainReply> {
  const [conversion, { plain, kept }] = await Promise.all([loadConversionOnce(), loadConversionChoices()]);
  const config = directionFor(detectScript(text), choice);
  return { pieces: config ? conversion.convertPieces(text, config, { plain, protect: findKept(text, kept) }) : [] };
}
