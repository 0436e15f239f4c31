// The probe and the reader run in one isolated world that the page cannot see; this flag tells the probe that the reader has taken over.
const world = globalThis as { liandu?: boolean };

export function isReaderPresent(): boolean {
  return world.liandu === true;
}

/** False if a reader is already there. */
export function claimReader(): boolean {
  if (world.liandu) return false;
  world.liandu = true;
  return true;
}
