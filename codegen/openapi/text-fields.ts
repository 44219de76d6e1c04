import { branches } from './branches.ts';
import { refOf, resolve } from './reference.ts';
import { successSchemas } from './responses.ts';
import type { Document, Schema } from './types.ts';

/**
 * Returns the names of the fields, at any depth of an endpoint's successful responses, that may hold text: strings,
 * lists of them, and what the spec leaves open. A number, a boolean and one of a list of fixed values can't be a secret.
 * @throws CodegenError for a reference that leads nowhere
 */
export function textFields(document: Document, endpoint: string): Set<string> {
  return fieldsOf(document, endpoint, mayBeText);
}

/**
 * Returns the names of the fields, at any depth of an endpoint's successful responses, that may hold anything but numbers
 * and booleans: also objects, lists of them and fixed values.
 * @throws CodegenError for a reference that leads nowhere
 */
export function tellingFields(document: Document, endpoint: string): Set<string> {
  return fieldsOf(document, endpoint, mayTell);
}

/** Tells of a field by its schema whether it is one of those that are asked for. */
type FieldTest = (document: Document, node: Schema, pointer: string) => boolean;

function fieldsOf(document: Document, endpoint: string, isMeant: FieldTest): Set<string> {
  const names = new Set<string>();
  for (const { schema, pointer } of successSchemas(document, endpoint))
    collect(document, schema, pointer, { names, isMeant, seen: new Set() });
  return names;
}

/** Names found so far, and the schemas that they were found in. */
interface Found {
  names: Set<string>;
  isMeant: FieldTest;
  seen: Set<string>;
}

function collect(document: Document, node: Schema, pointer: string, found: Found): void {
  const { names, isMeant, seen } = found;
  const ref = refOf(node);
  if (ref !== undefined) {
    // A schema may hold itself, and is held by many.
    if (seen.has(ref)) return;
    seen.add(ref);
  }
  const schema = resolve<Schema>(document, node, pointer);
  for (const inner of parts(schema)) collect(document, inner, pointer, found);
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    if (isMeant(document, inner, pointer)) names.add(name);
    collect(document, inner, pointer, found);
  }
}

/** Returns what may be in the place of a schema, or in each place of a list or a map. */
function parts(schema: Schema): Schema[] {
  const { items, additionalProperties } = schema;
  const values = typeof additionalProperties === 'object' ? [additionalProperties] : [];
  return [...branches(schema), ...(items ? [items] : []), ...values];
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

function mayTell(document: Document, node: Schema, pointer: string, depth = 0): boolean {
  if (depth > 10) return false;
  const schema = resolve<Schema>(document, node, pointer);
  const { type = '', items } = schema;
  const inner = [...branches(schema), ...(type === 'array' && items ? [items] : [])];
  if (inner.length > 0) return inner.some((next) => mayTell(document, next, pointer, depth + 1));
  return !['integer', 'number', 'boolean'].includes(type);
}
