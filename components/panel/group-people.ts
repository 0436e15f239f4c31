import type { OrganizationFact, PersonFact } from '../../lib/model.ts';

/** People of one body; `body` is null for those whose role names none of the article's organizations. */
export interface PeopleOfBody {
  body: OrganizationFact | null;
  people: PersonFact[];
}

/** Groups people under the organization that their role names, the longest name that fits. Bodies in order of their first person; those without one last. */
export function groupPeople(people: readonly PersonFact[], organizations: readonly OrganizationFact[]): PeopleOfBody[] {
  const groups = new Map<OrganizationFact | null, PersonFact[]>();
  for (const person of people) {
    const body = bodyOf(person, organizations);
    groups.set(body, [...(groups.get(body) ?? []), person]);
  }
  const listed = [...groups].map(([body, members]) => ({ body, people: members }));
  return [...listed.filter(({ body }) => body), ...listed.filter(({ body }) => !body)];
}

function bodyOf({ role }: PersonFact, organizations: readonly OrganizationFact[]): OrganizationFact | null {
  if (!role) return null;
  let best: OrganizationFact | null = null;
  let length = 1;
  for (const organization of organizations)
    for (const name of [organization.name, ...organization.aliases])
      if (name.length > length && role.includes(name)) {
        best = organization;
        length = name.length;
      }
  return best;
}
