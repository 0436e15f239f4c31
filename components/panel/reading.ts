/** Silent reading of Chinese news by practiced readers runs at about 400 characters a minute. */
const CHARACTERS_PER_MINUTE = 400;

export function countHan(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

/** Whole minutes, at least one. */
export function readingMinutes(characters: number): number {
  return Math.max(1, Math.round(characters / CHARACTERS_PER_MINUTE));
}
