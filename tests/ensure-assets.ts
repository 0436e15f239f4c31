import { ensureAssets } from '../scripts/build-assets.ts';

/** Run once before all test files, which then read the assets instead of each building its own. */
export async function setup(): Promise<void> {
  await ensureAssets();
}
