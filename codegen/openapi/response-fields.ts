import { withBranches } from './branches.ts';
import { successSchemas } from './responses.ts';
import type { Document, Schema } from './types.ts';

/** The schemas that a place of a response may have, resolved; none where the spec has no such place. */
export type Schemas = Schema[];

/**
 * Returns the schemas of an endpoint's successful response as a whole.
 * @throws CodegenError for a reference that leads nowhere
 */
export function responseSchemas(document: Document, endpoint: string): Schemas {
  return successSchemas(document, endpoint).flatMap(({ schema, pointer }) => withBranches(document, schema, pointer));
}

/**
 * Returns the schemas at a dotted place of an endpoint's successful response, through lists: `email_addresses.id`.
 * @throws CodegenError for a reference that leads nowhere
 */
export function schemasAt(document: Document, endpoint: string, place: string): Schemas {
  const whole = withItems(document, responseSchemas(document, endpoint));
  return place.split('.').reduce((schemas, name) => withItems(document, propertyOf(document, schemas, name)), whole);
}

/** Tells whether a successful response is a list itself, which `paginated=true` wraps as `{ data, total_count }`. */
export function isBareList(document: Document, endpoint: string): boolean {
  return itemsOf(document, responseSchemas(document, endpoint)).length > 0;
}

/** Returns the rows of a list: of the response itself, of its `data`, or of the field that holds them. */
export function rowsOf(document: Document, schemas: Schemas, list: string | undefined): Schemas {
  const lists =
    list === undefined ? [...schemas, ...fieldOf(document, schemas, 'data')] : fieldOf(document, schemas, list);
  return itemsOf(document, lists);
}

/** Returns the field at a dotted path; `emails[id=primary_id].address` is a field of the rows of `emails`. */
export function fieldOf(document: Document, schemas: Schemas, path: string): Schemas {
  let current = schemas;
  for (const [, name = '', key, other] of path.matchAll(/(\w+)(?:\[(\w+)=(\w+)\])?/g)) {
    const holders = current;
    current = propertyOf(document, holders, name);
    if (key === undefined || other === undefined) continue;
    current = rowsOf(document, current, undefined);
    const joined = propertyOf(document, holders, other).length > 0 && propertyOf(document, current, key).length > 0;
    if (!joined) return [];
  }
  return current;
}

function propertyOf(document: Document, schemas: Schemas, name: string): Schemas {
  return schemas.flatMap(({ properties }) => {
    const inner = properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
    return inner ? withBranches(document, inner, '#') : [];
  });
}

function itemsOf(document: Document, schemas: Schemas): Schemas {
  return schemas.flatMap(({ items }) => (items ? withBranches(document, items, '#') : []));
}

/** The schemas, and those of their items, of the items' items and so on. */
function withItems(document: Document, schemas: Schemas): Schemas {
  const items = itemsOf(document, schemas);
  return items.length === 0 ? schemas : [...schemas, ...withItems(document, items)];
}
