/**
 * Runs every piece of work in turn, A B C A B C, and returns the results of each. What slows the machine down for a while
 * slows all of them down alike.
 */
export async function interleave<Name extends string, T>(
  works: Readonly<Record<Name, () => Promise<T>>>,
  rounds: number,
): Promise<Record<Name, T[]>> {
  const named = Object.entries<() => Promise<T>>(works);
  const results = new Map<string, T[]>(named.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, work] of named) results.get(name)?.push(await work());
  }
  return Object.fromEntries(results) as Record<Name, T[]>;
}
