import { beforeEach, describe, expect, it } from 'vitest';
import type { ScriptChoice } from '../../lib/model.ts';
import type { Rewriter } from '../../lib/page/rewrite.ts';
import { createShownForms, type ShownForms } from '../../lib/page/shown-forms.ts';

// Who decides in which forms a page is shown: what was asked for the view, the site's rule, the reader's general choice.

let location: { origin: string; pathname: string; search: string };
let shown: ScriptChoice;
let applied: string[];
let forms: ShownForms;

beforeEach(() => {
  location = { origin: 'http://news.example', pathname: '/a', search: '' };
  shown = 'original';
  applied = [];
  const rewriter = {
    shown: () => shown,
    async apply(choice: ScriptChoice, again = false) {
      shown = choice;
      applied.push(again ? `${choice} again` : choice);
    },
  };
  forms = createShownForms({ location } as Document, rewriter as Rewriter);
});

const general = (script: ScriptChoice) => ({ script, convertAlways: false });
const rule = (script: ScriptChoice) => ({ script, convertAlways: true });

describe('the general choice', () => {
  it('is for articles only', async () => {
    await forms.follow(general('TW'), false, false);
    expect(applied).toEqual([]);
    await forms.follow(general('TW'), true, false);
    expect(applied).toEqual(['TW']);
  });

  it('is followed when it changes, and nothing is done when it does not', async () => {
    await forms.follow(general('original'), true, false);
    await forms.change(general('HK'), false);
    await forms.change(general('HK'), false);
    await forms.change(general('original'), false);
    expect(applied).toEqual(['HK', 'original']);
  });

  it('is applied again when conversion itself changed', async () => {
    await forms.follow(general('TW'), true, false);
    await forms.change(general('TW'), true);
    expect(applied).toEqual(['TW', 'TW again']);
  });
});

describe('a rule', () => {
  it('holds whatever the page is about, and ends', async () => {
    await forms.follow(rule('CN'), false, false);
    expect(shown).toBe('CN');
    await forms.change(general('CN'), false);
    expect(shown).toBe('original');
  });
});

describe('what is asked for a page', () => {
  it('goes before everything else', async () => {
    await forms.follow(rule('CN'), false, false);
    await forms.ask('TW');
    await forms.follow(rule('CN'), false, false);
    expect(shown).toBe('TW');
  });

  it('ends with the view', async () => {
    await forms.ask('TW');
    location.pathname = '/b';
    await forms.follow(general('original'), false, false);
    expect(shown).toBe('original');
  });

  it('stays when the general choice becomes the same, and gives way to another', async () => {
    await forms.follow(general('original'), false, false);
    await forms.ask('TW');
    await forms.change(general('TW'), false);
    expect(shown).toBe('TW');
    await forms.change(general('HK'), false);
    expect(shown).toBe('original');
  });
});
