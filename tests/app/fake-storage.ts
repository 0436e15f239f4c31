/** Where a browser that is killed during a call leaves it: not begun, done without anybody hearing of it, or half done, as no browser should. */
export type Kill = 'before' | 'after' | 'half';

/** storage.local as an extension has it, which can be killed at any call and can be full. What is kept is kept as JSON. */
export function createFakeStorage() {
  let kept = new Map<string, string>();
  let calls = 0;
  let killed: { at: number; how: Kill } | null = null;
  let quota = Number.POSITIVE_INFINITY;
  const listeners = new Set<(changes: Record<string, unknown>, area: string) => void>();

  /** Does the parts of a call, unless the browser is dead or dies at it. */
  async function call<T>(result: () => T, parts: (() => void)[] = []): Promise<T> {
    calls++;
    await Promise.resolve();
    if (killed && calls > killed.at) throw new Error('killed');
    const dies = killed?.at === calls ? killed.how : null;
    if (dies !== 'before') for (const part of dies === 'half' ? parts.slice(0, parts.length / 2) : parts) part();
    if (dies) throw new Error('killed');
    return result();
  }

  const sizeOf = (map: Map<string, string>) => [...map].reduce((sum, [key, json]) => sum + key.length + json.length, 0);

  return {
    local: {
      get: (keys: string | string[]) =>
        call(() =>
          Object.fromEntries(
            [keys].flat().flatMap((key) => (kept.has(key) ? [[key, JSON.parse(kept.get(key)!)]] : [])),
          ),
        ),
      async set(items: Record<string, unknown>) {
        const entries = Object.entries(items).map(([key, value]) => [key, JSON.stringify(value)] as const);
        if (sizeOf(new Map([...kept, ...entries])) > quota)
          return call(() => Promise.reject(new Error('quota exceeded')));
        await call(
          () => undefined,
          entries.map(
            ([key, json]) =>
              () =>
                kept.set(key, json),
          ),
        );
        const changes = Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }]));
        for (const listener of listeners) listener(changes, 'local');
      },
      remove: (keys: string | string[]) =>
        call(
          () => undefined,
          [keys].flat().map((key) => () => kept.delete(key)),
        ),
    },
    onChanged: {
      addListener: (listener: (changes: Record<string, unknown>, area: string) => void) => listeners.add(listener),
      removeListener: (listener: (changes: Record<string, unknown>, area: string) => void) =>
        listeners.delete(listener),
    },
    /** Calls from now on: the browser dies at the one of this number. */
    killAt(at: number, how: Kill) {
      calls = 0;
      killed = { at, how };
    },
    restart() {
      killed = null;
      quota = Number.POSITIVE_INFINITY;
    },
    limit(bytes: number) {
      quota = sizeOf(kept) + bytes;
    },
    /** What is kept, to look at and to damage. */
    peek: (key: string): unknown => (kept.has(key) ? JSON.parse(kept.get(key)!) : undefined),
    put: (key: string, value: unknown) => void kept.set(key, JSON.stringify(value)),
    keys: () => [...kept.keys()].sort(),
    clear() {
      kept = new Map();
      listeners.clear();
      killed = null;
      quota = Number.POSITIVE_INFINITY;
    },
  };
}
