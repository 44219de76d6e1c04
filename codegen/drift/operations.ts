import { endpoints, withoutParameterNames } from '../openapi/endpoints.ts';
import type { Document, Operation } from '../openapi/types.ts';

/** The changes in the API's operations; endpoints as `GET /users/{user_id}`, sorted. */
export interface OperationChanges {
  added: string[];
  removed: string[];
  /** Gone and back under another method or path, by all appearances. */
  moved: { from: string; to: string }[];
  /** Deprecated now, and not before. */
  deprecated: string[];
}

/** Compares the operations of two documents by their endpoints. */
export function operationChanges(before: Document, after: Document): OperationChanges {
  const [old, now] = [endpoints(before), endpoints(after)];
  const gone = [...old].filter(([endpoint]) => !now.has(endpoint));
  const fresh = [...now].filter(([endpoint]) => !old.has(endpoint));
  const moved: OperationChanges['moved'] = [];
  for (const same of SIGNS)
    for (const [from, { node, path }] of gone) {
      if (moved.some((move) => move.from === from)) continue;
      const heirs = fresh.filter(
        ([to, heir]) =>
          !moved.some((move) => move.to === to) && same({ endpoint: from, node, path }, { endpoint: to, ...heir }),
      );
      // Of two that look alike, neither is taken for it.
      if (heirs.length === 1 && heirs[0]) moved.push({ from, to: heirs[0][0] });
    }
  const left = ([endpoint]: [string, unknown]) => !moved.some(({ from, to }) => from === endpoint || to === endpoint);
  const origin = (endpoint: string) => moved.find(({ to }) => to === endpoint)?.from ?? endpoint;
  const names = (list: [string, unknown][]) => list.map(([endpoint]) => endpoint).sort();
  return {
    added: names(fresh.filter(left)),
    removed: names(gone.filter(left)),
    moved: moved.sort((a, b) => (a.from < b.from ? -1 : 1)),
    deprecated: names(
      [...now].filter(([endpoint, { node }]) => {
        const was = old.get(origin(endpoint));
        return was && node.deprecated && !was.node.deprecated;
      }),
    ),
  };
}

interface Found {
  endpoint: string;
  node: Operation;
  path: string;
}

/** Signs that two operations are the same, the surest first: the path but for the names in it, Clerk's own names for it. */
const SIGNS: ((from: Found, to: Found) => boolean)[] = [
  (from, to) => withoutParameterNames(from.endpoint) === withoutParameterNames(to.endpoint),
  (from, to) => from.node.operationId !== undefined && from.node.operationId === to.node.operationId,
  (from, to) => sdkName(from.node) !== undefined && sdkName(from.node) === sdkName(to.node),
];

function sdkName(node: Operation): string | undefined {
  const { 'x-speakeasy-group': group, 'x-speakeasy-name-override': name } = node;
  return group && name ? `${group}.${name}` : undefined;
}
