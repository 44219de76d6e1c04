import { getAt } from './endpoints.ts';
import { resolve } from './reference.ts';
import type { Document, Response, Schema } from './types.ts';

/** The schemas that an answer's node may have: its branches, each resolved; none where the spec has no such node. */
export type Shapes = Schema[];

/**
 * What a GET answers, found by its path, whatever the parameters in it are called.
 * @returns the schemas of its success answer, and the path as the spec has it; undefined where there is no such GET
 */
export function answerOf(document: Document, path: string): { path: string; shapes: Shapes } | undefined {
  const found = getAt(document, path);
  if (!found) return undefined;
  const { node, path: own, pointer } = found;
  const success = Object.entries(node.responses).find(([status]) => status.startsWith('2'))?.[1];
  const { content = {} } = success ? resolve<Response>(document, success, pointer) : {};
  const schemas = Object.values(content).flatMap(({ schema }) => schema ?? []);
  return { path: own, shapes: schemas.flatMap((one) => branches(document, one)) };
}

/** The rows of a list: of the answer itself, of its `data`, or of the field that holds them. */
export function rowsOf(document: Document, shapes: Shapes, list: string | undefined): Shapes {
  const held = list === undefined ? [...shapes, ...fieldOf(document, shapes, 'data')] : fieldOf(document, shapes, list);
  return held.flatMap(({ items }) => (items ? branches(document, items) : []));
}

/** The field at a dotted path; `emails[id=primary_id].address` is of the rows of `emails`. None where there is none. */
export function fieldOf(document: Document, shapes: Shapes, path: string): Shapes {
  let nodes = shapes;
  for (const [, name = '', key, other] of path.matchAll(/(\w+)(?:\[(\w+)=(\w+)\])?/g)) {
    const step = (from: Shapes, field: string) =>
      from.flatMap(({ properties }) => {
        const inner = properties && Object.hasOwn(properties, field) ? properties[field] : undefined;
        return inner ? branches(document, inner) : [];
      });
    const holders = nodes;
    nodes = step(holders, name);
    if (key === undefined || other === undefined) continue;
    nodes = rowsOf(document, nodes, undefined);
    if (step(holders, other).length === 0 || step(nodes, key).length === 0) return [];
  }
  return nodes;
}

/** A schema with what it is made of: of `allOf`, `oneOf` and `anyOf` every part. */
function branches(document: Document, node: Schema, depth = 0): Shapes {
  // As deep as no schema of an API goes, unless it goes round in circles.
  if (depth > 10) return [];
  const schema = resolve<Schema>(document, node, '#');
  const { allOf = [], oneOf = [], anyOf = [] } = schema;
  return [schema, ...[...allOf, ...oneOf, ...anyOf].flatMap((part) => branches(document, part, depth + 1))];
}
