import { expect, test } from 'vitest';
import { extractDocuments } from '../../../lib/brain/facts/document.ts';
import { extractOrganizations } from '../../../lib/brain/facts/organization.ts';
import { extractPeople } from '../../../lib/brain/facts/person.ts';
import { makeContext } from './make-context.ts';
import { ABROAD_SENTENCES } from './names-abroad.ts';
import { LAST_ABROAD_SENTENCES } from './names-abroad-last.ts';
import { LATER_ABROAD_SENTENCES } from './names-abroad-later.ts';
import { MORE_ABROAD_SENTENCES } from './names-abroad-more.ts';
import { BRANCH_SENTENCES } from './names-branches.ts';
import { LAST_BRANCH_SENTENCES } from './names-branches-last.ts';
import { MORE_BRANCH_SENTENCES } from './names-branches-more.ts';
import { SENTENCES } from './names-heldout.ts';
import { MORE_SENTENCES } from './names-heldout-more.ts';
import { type PlacedSentence, UNSEEN_SENTENCES } from './names-unseen.ts';
import { MORE_UNSEEN_SENTENCES } from './names-unseen-more.ts';

/** What the rules reached when they were last worked on, less a little. They are rules: a sentence may cost a name, but not many. */
const FLOORS = { documents: 0.97, issuers: 0.95, organizations: 0.95, people: 0.96 } as const;
type Kind = keyof typeof FLOORS;

interface Tally {
  right: number;
  wrong: string[];
}

const tallies: Record<Kind, Tally> = {
  documents: { right: 0, wrong: [] },
  issuers: { right: 0, wrong: [] },
  organizations: { right: 0, wrong: [] },
  people: { right: 0, wrong: [] },
};

function compare(kind: Kind, wanted: readonly string[], read: readonly string[]): void {
  const tally = tallies[kind];
  const left = new Set(read);
  for (const name of wanted) {
    if (left.delete(name)) tally.right++;
    else tally.wrong.push(`- ${name}`);
  }
  for (const name of left) tally.wrong.push(`+ ${name}`);
}

const ALL: PlacedSentence[] = [
  ...SENTENCES,
  ...MORE_SENTENCES,
  ...UNSEEN_SENTENCES,
  ...MORE_UNSEEN_SENTENCES,
  ...ABROAD_SENTENCES,
  ...MORE_ABROAD_SENTENCES,
  ...LATER_ABROAD_SENTENCES,
  ...LAST_ABROAD_SENTENCES,
  ...BRANCH_SENTENCES,
  ...MORE_BRANCH_SENTENCES,
  ...LAST_BRANCH_SENTENCES,
];

for (const sentence of ALL) {
  const c = makeContext(sentence.text, { published: '2026-03-05', region: sentence.region ?? 'CN' });
  const documents = extractDocuments(c);
  // A kind that a sentence says nothing of is not asked for.
  if (sentence.documents)
    compare(
      'documents',
      sentence.documents,
      documents.map(({ title }) => title),
    );
  if (sentence.issuers)
    compare(
      'issuers',
      sentence.issuers,
      documents.flatMap(({ issuers }) => issuers),
    );
  if (sentence.organizations)
    compare(
      'organizations',
      sentence.organizations,
      extractOrganizations(c).map(({ name }) => name),
    );
  if (sentence.people)
    compare(
      'people',
      sentence.people,
      extractPeople(c).map(({ name }) => name),
    );
}

test.each(Object.entries(FLOORS))('%s of sentences never seen before: F1 at least %s', (kind, floor) => {
  const { right, wrong } = tallies[kind as Kind];
  expect((2 * right) / (2 * right + wrong.length), wrong.join('\n')).toBeGreaterThanOrEqual(floor);
});
