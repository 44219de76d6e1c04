import { endpoints } from './endpoints.ts';
import { refOf, resolve } from './reference.ts';
import type { Document } from './types.ts';

/**
 * Returns the document with nothing but some endpoints and the components that they reach: types for the whole API would
 * triple the time of a type check.
 */
export function prune(document: Document, kept: ReadonlySet<string>): Document {
  const all = endpoints(document);
  const paths: Document['paths'] = {};
  for (const { node, method, path } of [...kept].sort().flatMap((endpoint) => all.get(endpoint) ?? [])) {
    const { parameters } = document.paths[path] ?? {};
    paths[path] = { ...(parameters && { parameters }), ...paths[path], [method]: node };
  }
  const reached = new Set<string>();
  reach(document, paths, reached);
  const components: Record<string, Record<string, unknown>> = {};
  for (const [kind, members] of Object.entries(document.components ?? {})) {
    const used = Object.entries(members as object).filter(([name]) => reached.has(`#/components/${kind}/${name}`));
    if (used.length > 0) components[kind] = Object.fromEntries(used);
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
