/** Where the reader is in one article of one tab: kept while the panel is open, so that nothing is lost when the tab is switched or the article grows. */
export interface Place {
  /** Address of the article; another article in the tab begins anew. */
  url: string;
  scroll: number;
  /** Ids of the sections that are folded away. */
  folded: Set<string>;
  /** Keys of the rows whose evidence is open. */
  open: Set<string>;
  /** Ids of the sections of which all rows are shown. */
  whole: Set<string>;
  filter: string;
  showsHidden: boolean;
}

/** The places of all tabs. */
export function createPlaces(): (tabId: number, url: string) => Place {
  const places = new Map<number, Place>();
  return (tabId, url) => {
    const address = url.replace(/#.*$/, '');
    let place = places.get(tabId);
    // A page that is on its way has no address yet; nothing is forgotten for that.
    if (!place || (address && place.url !== address)) {
      place = {
        url: address,
        scroll: 0,
        folded: new Set(),
        open: new Set(),
        whole: new Set(),
        filter: '',
        showsHidden: false,
      };
      places.set(tabId, place);
    }
    return place;
  };
}
