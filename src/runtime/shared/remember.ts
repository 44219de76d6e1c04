/** Longest text that is remembered, and most of them: a response may have a million. */
const MOST = { length: 60, count: 10_000 };

/**
 * Wraps a pure function of texts so that it remembers what it returned: the names of fields come again with every row.
 * @param most the most texts that are remembered
 */
export function remember<T>(find: (text: string) => T, most = MOST.count): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > MOST.length) return find(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    if (known.size < most) known.set(text, found);
    return found;
  };
}
