/** A built-in entry as a search shows it. */
export interface BuiltInName {
  id: string;
  name: string;
  aliases: string[];
  english: string;
}

/** A built-in entry as the start of one's own. */
export interface BuiltInText {
  id: string;
  name: string;
  otherNames: string[];
  reading: string;
  english: string;
  definition: string;
}
