// Every cap and budget, each with its reason. Nothing else in the code holds a number of this kind.

/** Characters of text that the gate reads at most: enough for a title and the first screens of an article, and independent of page size. */
export const GATE_SAMPLE_CHARACTERS = 4_000;

/** Text nodes that the gate visits at most, so that a page of 50,000 empty elements costs no more than a small one. */
export const GATE_SAMPLE_NODES = 600;

/** Characters of article that are analyzed. A message of 1 MB costs 46 ms (design measurements); an article is 5,000. The rest stays unannotated, and the panel says so. */
export const ARTICLE_CHARACTERS = 300_000;

/** Elements beyond which Readability, which is super-linear on deep trees, is not tried and the density pass alone finds the article. */
export const READABILITY_ELEMENTS = 20_000;

/** Depth beyond which the recursive parts of Readability risk the stack. */
export const READABILITY_DEPTH = 500;

/** Ranges registered as highlights. Painting is linear in them; beyond this a page is a glossary, not an article. */
export const PAINTED_RANGES = 4_000;

/** Cards in one request: an article of 300,000 characters holds fewer distinct entries than this. */
export const CARDS_PER_REQUEST = 2_000;

/** Characters in one conversion request: about 120 KB there and as much back, answered in some 10 ms. Half of it takes a page of 500,000 characters a quarter longer. */
export const CONVERTED_CHARACTERS_PER_REQUEST = 40_000;

/** Characters of the first request, what can be seen first: most articles are converted whole in the time of one request, and a long page hardly waits for it. */
export const FIRST_CONVERTED_CHARACTERS = 7_000;

/** Names of the glossary that begin at one place and are kept to choose the longest allowed one from; no glossary has so many that begin alike. */
export const MATCH_PREFIXES = 32;

/** Windows that Intl.Segmenter cuts for one text at most, some 10 ms; beyond that short names are believed to be words. */
export const BOUNDARY_WINDOWS = 1_000;

/** Pairs of characters whose verdict is remembered; a few thousand are all that ever occur around the short names of a glossary. */
export const BOUNDARY_PAIRS = 4_096;

/** Parsed heads of entries kept; an article has some hundred different terms. */
export const GLOSSARY_HEADS = 256;

/** Characters of a Chinese definition: five lines of the card. Checked when the glossary is built. */
export const DEFINITION_CHARACTERS = 120;

/** Words of an English definition, which take as much room. */
export const DEFINITION_WORDS = 60;

/** Longest stretch of rewriting a page without a pause, in ms: what readers' scrolling waits for at most, with a little to spare under a frame of 16. With half of it a long page takes half as long again, because the browser lays out and paints between any two. */
export const REWRITE_SLICE = 12;

/** Conversion requests on their way at once: with one the worker idles while an answer travels, with more than a few a newer choice of the reader waits behind them. */
export const REWRITE_REQUESTS = 3;

/** Characters that are converted before they are written, which takes 2 MB: with half of it the browser lays out a page of 500,000 once more. */
export const REWRITE_TOGETHER = 600_000;

/** Texts from which on painted terms are taken off while a page is rewritten: 4,000 painted ranges make a page of 16,000 texts take two seconds longer. */
export const REWRITE_MUCH = 1_000;

/** Longest wait before new content is converted, in ms: long enough to take a burst of changes at once, well under the 300 ms that readers notice. */
export const NEW_CONTENT_DELAY = 100;

/** Where a page puts its own text back after each conversion, the wait doubles from NEW_CONTENT_DELAY up to this, in ms: two scripts must not fight over a text at full speed. */
export const RETURNED_TEXT_DELAY = 5_000;

/** Pointer rest before a card opens, in ms: shorter opens cards on the way across a line, longer feels slow. */
export const CARD_OPEN_DELAY = 80;

/** Time to move the pointer from the term into the card before it closes, in ms. */
export const CARD_CLOSE_DELAY = 280;

/** Quiet time after a change of the page before the article is read again, in ms. */
export const REREAD_DELAY = 300;

/** How long a revealed sentence flashes, in ms. */
export const FLASH_DURATION = 1_600;

/** Moments after loading, in ms, at which the gate looks again at a page that was still empty: single-page applications fill in late. */
export const GATE_RETRIES = [700, 2_500];

/** How long the panel waits before it asks again for the state of a page that is still loading, in ms. */
export const STATE_RECHECK_DELAY = 1_200;

/** How long the panel shows a notice, in ms: time to read a sentence, and WCAG asks that nothing else depends on it. */
export const NOTICE_DURATION = 6_000;

/** Other names on a card: two lines at its width. An entry's aliases are ordered by how usual they are; the rest serve matching only. */
export const CARD_OTHER_NAMES = 6;

/** Characters of one name in a reader's own list: longer than any title of a law. */
export const OWN_NAME_CHARACTERS = 200;

/** Characters of a definition, reading or translation in a reader's own list: a card that is still read. */
export const OWN_DEFINITION_CHARACTERS = 2_000;

/** Selections and drafts that wait for the form in the panel: more than anybody leaves unfinished. */
export const PENDING_ENTRIES = 20;

/** How long a notice with an Undo button stays, in ms: time to notice the mistake and to reach the button by keyboard. It does not run out while it is pointed at or focused. */
export const UNDO_DURATION = 20_000;

/** Bytes of a file that readers may import: 20,000 entries with long definitions are 5 MB. */
export const OWN_FILE_BYTES = 32_000_000;

/** Columns of a table that readers may import: what has more is no list of terms, and rows of a million cells would fill the memory. */
export const OWN_COLUMNS = 200;

/** Entries in all of a reader's lists together: the matcher counts them in 16 bits, and stored lists are read as a whole. */
export const OWN_ENTRIES = 50_000;

/** Other names of one entry: more is a table that was misread. */
export const OWN_OTHER_NAMES = 50;

/** Conversion of a page that takes longer than this reports its progress, in ms: a bar for less would only flash. */
export const PROGRESS_AFTER = 300;

/** Time between two reports of progress, in ms. */
export const PROGRESS_INTERVAL = 200;

/** Articles whose facts hidden as wrong are remembered; of more, those hidden in longest ago are forgotten. Each is some hundred bytes. */
export const HIDDEN_ARTICLES = 300;

/** Characters on either side of a sentence that must still stand there before the page is scrolled to it: enough to tell look-alikes apart, few enough to bear a change elsewhere. */
export const QUOTE_CONTEXT = 24;

/** Rows of one section that are drawn before the reader asks for all: more is slow to lay out and never read through. */
export const SECTION_ROWS = 60;

/** Articles whose facts the panel keeps while the reader goes from tab to tab. */
export const KEPT_ARTICLES = 8;

/** Entries of a reader's own that are kept together, at most: a page with twenty of them reads 100 KB of the 5 MB of a large glossary. A power of two. */
export const OWN_TEXTS = 32;
