import type { CardContent } from '../model.ts';
import { type CardData, TIES } from './asset.ts';
import type { GlossaryEntry } from './index.ts';

type Labels = CardContent['contains'];
type Register = Pick<
  CardContent,
  'facets' | 'place' | 'issuers' | 'number' | 'date' | 'replacedBy' | 'replaces' | 'successors' | 'predecessors'
>;

/** Types that the kind says already: a card reads “Document · Regulation”, but not “Document · Document”. */
const PLAIN_TYPES: readonly (string | undefined)[] = ['other', 'project'];
/** Levels that name a place. */
const PLACE_LEVELS: readonly (string | undefined)[] = ['hongkong', 'macao', 'taiwan'];

/** What the card says of a document, body or programme besides its names and definition; empty for terms. Fields that are not known are left out. */
export function makeRegister(
  entry: GlossaryEntry,
  data: CardData,
  texts: { issuers: string[]; number: string; place: string },
  labels: (ids: readonly string[]) => Labels,
): Register {
  if (entry.kind === 'term') return {};
  const register: Register = { facets: listFacets(entry) };
  if (texts.place && !PLACE_LEVELS.includes(entry.level)) register.place = texts.place;
  if (texts.issuers.length > 0)
    register.issuers = texts.issuers.map((label, at) => ({ id: data.issuers?.[at] ?? null, label }));
  if (texts.number) register.number = texts.number;
  if (entry.date) register.date = entry.date;
  for (const tie of TIES) {
    const ids = data.ties?.[tie];
    if (ids) register[tie] = labels(ids);
  }
  return register;
}

function listFacets({ docType, orgType, level, status, effective }: GlossaryEntry): NonNullable<Register['facets']> {
  const facets: NonNullable<Register['facets']> = [];
  const type = docType ?? orgType;
  if (type && type !== level && !PLAIN_TYPES.includes(type)) facets.push({ key: `type.${type}` });
  if (level) facets.push({ key: `level.${level}` });
  if (effective) facets.push({ key: `state.${status ?? 'unknown'}.since`, date: effective });
  else if (status) facets.push({ key: `state.${status}` });
  return facets;
}
