import { ownUrl } from './own-url.ts';

/** Bytes of a packaged asset. Data in a script would be parsed at every start of the worker, and workers refuse `import()`. Rejects if the package is damaged. */
export async function readAsset(name: 'glossary.bin' | 'conversion.bin' | 'fold.txt'): Promise<Uint8Array> {
  // The one fetch in the code: a file of this extension's own package, to which workers have no other path.
  const response = await fetch(ownUrl(`/${name}`));
  if (!response.ok) throw new Error(`Liandu's own file ${name} cannot be read: reinstall the extension.`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Runs once and keeps the promise; a failure is forgotten, so that the next call tries again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
