/** Address of what a page shows now: a single-page application goes on to other views without a load. */
export function viewOf({ location: { origin, pathname, search } }: Document): string {
  return origin + pathname + search;
}
