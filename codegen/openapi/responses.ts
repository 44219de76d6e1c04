import { endpoints } from './endpoints.ts';
import { refOf, resolve } from './reference.ts';
import type { Document, Response, Schema } from './types.ts';

/**
 * The names of the fields, at any depth of an endpoint's success answers, that may hold text: strings, arrays of them,
 * and what the spec leaves open. A number, a boolean and one of a list of fixed values can't be a secret.
 * @throws CodegenError for a reference that leads nowhere
 */
export function textFields(document: Document, endpoint: string): Set<string> {
  const found = endpoints(document).get(endpoint);
  const names = new Set<string>();
  for (const [status, response] of Object.entries(found?.node.responses ?? {})) {
    if (!/^2|^default$/.test(status)) continue;
    const pointer = `${found?.pointer}/responses/${status}`;
    const { content = {} } = resolve<Response>(document, response, pointer);
    for (const { schema } of Object.values(content)) collect(document, schema, pointer, names, new Set());
  }
  return names;
}

/**
 * The schemas of what an endpoint's success answers may hold at a place: names with dots between, through lists.
 * @throws CodegenError for a reference that leads nowhere
 */
export function schemasAt(document: Document, endpoint: string, place: string): Schema[] {
  const found = endpoints(document).get(endpoint);
  return Object.entries(found?.node.responses ?? {}).flatMap(([status, response]) => {
    if (!status.startsWith('2')) return [];
    const pointer = `${found?.pointer}/responses/${status}`;
    const { content = {} } = resolve<Response>(document, response, pointer);
    return Object.values(content).flatMap(({ schema }) => below(document, schema, place.split('.'), pointer));
  });
}

function below(document: Document, node: Schema | undefined, place: readonly string[], pointer: string): Schema[] {
  if (!node) return [];
  const schema = resolve<Schema>(document, node, pointer);
  const [name, ...rest] = place;
  const here = name === undefined ? [schema] : below(document, schema.properties?.[name], rest, pointer);
  const inside = [...branches(schema), ...(schema.items ? [schema.items] : [])];
  return [...here, ...inside.flatMap((inner) => below(document, inner, place, pointer))];
}

function collect(
  document: Document,
  node: Schema | undefined,
  pointer: string,
  names: Set<string>,
  seen: Set<string>,
): void {
  if (!node) return;
  const ref = refOf(node);
  if (ref !== undefined) {
    // A schema may hold itself, and is held by many.
    if (seen.has(ref)) return;
    seen.add(ref);
  }
  const schema = resolve<Schema>(document, node, pointer);
  for (const inner of parts(schema)) collect(document, inner, pointer, names, seen);
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    if (mayBeText(document, inner, pointer)) names.add(name);
    collect(document, inner, pointer, names, seen);
  }
}

/** What stands in the place of a schema, or in each place of a list or a map. */
function parts({ allOf, oneOf, anyOf, items, additionalProperties }: Schema): Schema[] {
  const rest = typeof additionalProperties === 'object' ? [additionalProperties] : [];
  return [...branches({ allOf, oneOf, anyOf }), ...(items ? [items] : []), ...rest];
}

function branches({ allOf = [], oneOf = [], anyOf = [] }: Pick<Schema, 'allOf' | 'oneOf' | 'anyOf'>): Schema[] {
  return [...allOf, ...oneOf, ...anyOf];
}

function mayBeText(document: Document, node: Schema, pointer: string, depth = 0): boolean {
  // As deep as no schema of an API goes, unless it goes round in circles.
  if (depth > 10) return false;
  const schema = resolve<Schema>(document, node, pointer);
  const inner = (next: Schema) => mayBeText(document, next, pointer, depth + 1);
  const choices = branches(schema);
  if (choices.length > 0) return choices.some(inner);
  const { type, items, properties, additionalProperties } = schema;
  if (schema.enum) return false;
  if (type === 'array') return items === undefined || inner(items);
  // An object of which nothing is said, or a map of texts: what it is called is all there is to go by.
  if (type === 'object')
    return !properties && (typeof additionalProperties === 'object' ? inner(additionalProperties) : true);
  return type === 'string' || (type === undefined && !properties);
}
