import { refOf, resolve } from './reference.ts';
import type { Document } from './types.ts';

/**
 * The document with nothing but the endpoints given and the components that they reach:
 * types for the whole API would triple the time of a type check.
 */
export function prune(document: Document, endpoints: ReadonlySet<string>): Document {
  const paths: Document['paths'] = {};
  for (const endpoint of [...endpoints].sort()) {
    const [method = '', path = ''] = endpoint.split(' ');
    const key = method.toLowerCase() as 'get';
    const item = document.paths[path];
    if (!item?.[key]) continue;
    paths[path] = { ...(item.parameters && { parameters: item.parameters }), ...paths[path], [key]: item[key] };
  }
  const reached = new Set<string>();
  reach(document, paths, reached);
  const components: Record<string, Record<string, unknown>> = {};
  for (const [kind, members] of Object.entries(document.components ?? {})) {
    const kept = Object.entries(members as object).filter(([name]) => reached.has(`#/components/${kind}/${name}`));
    if (kept.length > 0) components[kind] = Object.fromEntries(kept);
  }
  const { openapi, info } = document;
  return { openapi, info, paths, components };
}

function reach(document: Document, node: unknown, reached: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  const ref = refOf(node);
  if (ref === undefined) for (const inner of Object.values(node)) reach(document, inner, reached);
  else if (!reached.has(ref)) {
    reached.add(ref);
    reach(document, resolve(document, { $ref: ref }, ref), reached);
  }
}
