import type { Allowlist } from '../config/allowlist/allowlist-types.ts';
import { withoutParameterNames } from '../openapi/endpoints.ts';
import type { Problem } from '../shared/problems.ts';
import type { OperationChanges } from './operations.ts';

/** A key of the allowlist that has to follow its operation. */
export interface MovedEntry {
  from: string;
  to: string;
  /** What to do about it, with the key's place. */
  problem: Problem;
}

/**
 * Finds the entries whose operation has moved. The operation is undecided until the key is the new one; what the entry
 * says goes on, but for what another path or method may do.
 */
export function movedEntries(moved: OperationChanges['moved'], { entries, excluded, file }: Allowlist): MovedEntry[] {
  const keys = new Map<string, string[]>(Object.keys(excluded).map((endpoint) => [endpoint, []]));
  for (const { path, tool } of entries)
    if (path[0] === 'tools') keys.set(String(path[1]), [...(keys.get(String(path[1])) ?? []), tool]);
  return moved.flatMap(({ from, to }) => {
    const tools = keys.get(from);
    if (!tools || keys.has(to)) return [];
    const again = `, and decide the tier, \`loses\` and \`lets_in\` of ${tools.join(', ')} again`;
    const judged = tools.length > 0 && !isRespelt(from, to) ? again : '';
    const path = [tools.length > 0 ? 'tools' : 'excluded', from];
    return { from, to, problem: file.problem('gap', path, `rename the key ${from} to ${to}${judged}`, 'key') };
  });
}

/** Tells whether two endpoints are the same but for the names of their parameters: requests stay as they are. */
export function isRespelt(from: string, to: string): boolean {
  return withoutParameterNames(from) === withoutParameterNames(to);
}
