import type { ResponseField, ResponseFields } from '../../src/tool.ts';
import { byCodeUnit } from '../shared/order.ts';
import { branches, withBranches } from './branches.ts';
import { refOf, resolve } from './reference.ts';
import { successSchemas } from './responses.ts';
import type { Document, Schema } from './types.ts';

/** The object that an endpoint responds with, or the rows of its list. */
export interface ReadResponse {
  /** The name of the object's type, or of the rows'. */
  type: string;
  /** Set for a list: the field that holds the rows, empty where the response itself is the list. */
  rows?: string;
  /** The field that says how many rows there are in all. */
  total?: string;
}

/** The types that responses have reached so far, by name; reading a response adds to them. */
export type FoundTypes = Record<string, ResponseFields>;

const TOTAL = 'total_count';
/** Types whose values are no credentials, whatever their names. */
const PLAIN = ['boolean', 'integer', 'number'];
const SCHEMAS = '#/components/schemas/';

/**
 * Reads the type of an endpoint's successful response, and adds it, with the types inside it, to those found so far.
 * Types have the names of their schemas. One without a name has the value of its `object`, or else the name given here.
 * @param names tells by a field's name that a number is a Unix time, and that a text would be a credential
 * @returns nothing where the response has no body of JSON objects, or only says what was deleted
 * @throws CodegenError for a reference that leads nowhere
 */
export function readResponse(
  document: Document,
  endpoint: string,
  name: string,
  found: FoundTypes,
  names: FieldNames,
): ReadResponse | undefined {
  const reader = new TypeReader(document, found, names);
  const json = successSchemas(document, endpoint).filter(({ mediaType }) => mediaType === 'application/json');
  const body = json.map(({ schema }) => schema);
  const items = reader.itemsOf(body);
  if (items.length > 0) return reader.addRoot(items, name, { rows: '' });
  const properties = reader.propertiesOf(body);
  const lists = [...properties].filter(([, nodes]) => reader.propertiesOf(reader.itemsOf(nodes)).size > 0);
  const [[rows, nodes] = [], another] = lists.filter(([field]) => field === 'data' || properties.has(TOTAL));
  if (rows === undefined || !nodes || another) return reader.addRoot(body, name, {});
  return reader.addRoot(reader.itemsOf(nodes), name, { rows, ...(properties.has(TOTAL) && { total: TOTAL }) });
}

/** Tells by a field's name what it holds. */
export interface FieldNames {
  isTime(field: string): boolean;
  isCredential(field: string): boolean;
}

/** Reads types, each once however often it is reached. */
class TypeReader {
  readonly #document: Document;
  readonly #found: FoundTypes;
  readonly #names: FieldNames;

  constructor(document: Document, found: FoundTypes, names: FieldNames) {
    this.#document = document;
    this.#found = found;
    this.#names = names;
  }

  addRoot(nodes: readonly Schema[], name: string, list: Omit<ReadResponse, 'type'>): ReadResponse | undefined {
    const fields = this.#fields(nodes, new Set());
    // That something was deleted is no thing of a type.
    if (Object.keys(fields).length === 0 || Object.hasOwn(fields, 'deleted')) return undefined;
    const named = new Set(nodes.flatMap((node) => this.#namesOf(node)));
    named.delete('');
    const objects = this.#parts(nodes).flatMap(({ properties }) => properties?.object?.enum ?? []);
    const kinds = new Set(objects.map(String));
    const [type = name] = named.size === 1 ? named : kinds.size === 1 ? kinds : [];
    this.#found[type] = sorted({ ...this.#found[type], ...fields });
    return { type, ...list };
  }

  /** Returns the items of lists; of lists of lists, those of the inner ones. */
  itemsOf(nodes: readonly Schema[]): Schema[] {
    const items = this.#parts(nodes).flatMap((part) => part.items ?? []);
    const inner = items.length > 0 ? this.itemsOf(items) : [];
    return inner.length > 0 ? inner : items;
  }

  /** Returns the schemas of each property, in every branch that has it. */
  propertiesOf(nodes: readonly Schema[]): Map<string, Schema[]> {
    const all = new Map<string, Schema[]>();
    for (const { properties = {} } of this.#parts(nodes))
      for (const [name, node] of Object.entries(properties)) all.set(name, [...(all.get(name) ?? []), node]);
    return all;
  }

  #fields(nodes: readonly Schema[], above: ReadonlySet<Schema>): ResponseFields {
    const within = new Set([...above, ...this.#parts(nodes).filter(({ properties }) => properties)]);
    const fields = [...this.propertiesOf(nodes)].map(([name, inner]): [string, ResponseField] => [
      name,
      this.#field(name, inner, within),
    ]);
    return sorted(Object.fromEntries(fields));
  }

  #field(name: string, nodes: readonly Schema[], above: ReadonlySet<Schema>): ResponseField {
    const items = this.itemsOf(nodes);
    const values = items.length > 0 ? items : nodes;
    const parts = this.#parts(values);
    if (parts.some(({ properties }) => properties)) {
      const [type, another] = new Set(values.flatMap((node) => this.#namesOf(node)));
      if (type && another === undefined) return this.#named(type, values);
      // An object without a name that holds itself, by whatever way, ends here.
      return parts.some((part) => above.has(part)) ? { open: true } : { fields: this.#fields(values, above) };
    }
    if (parts.some((part) => branches(part).length === 0 && isOpen(part))) return { open: true };
    const isNumber = parts.some(({ type }) => type === 'integer' || type === 'number');
    if (isNumber && this.#names.isTime(name)) return { time: true };
    const types = parts.filter((part) => branches(part).length === 0).map(({ type }) => type);
    const isPlain = types.length > 0 && types.every((type) => type !== undefined && PLAIN.includes(type));
    return isPlain && this.#names.isCredential(name) ? { plain: true } : {};
  }

  #named(type: string, nodes: readonly Schema[]): ResponseField {
    if (!Object.hasOwn(this.#found, type)) {
      // It may hold itself.
      this.#found[type] = {};
      this.#found[type] = this.#fields(nodes, new Set());
    }
    return { type };
  }

  /** Returns the names of the schemas that may stand in a place; an object without a name has an empty one. */
  #namesOf(node: Schema): string[] {
    const schema = resolve<Schema>(this.#document, node, '#');
    const ref = refOf(node);
    const isObject = this.propertiesOf([schema]).size > 0;
    if (ref?.startsWith(SCHEMAS) && isObject) return [ref.slice(SCHEMAS.length)];
    return [...(schema.properties ? [''] : []), ...branches(schema).flatMap((branch) => this.#namesOf(branch))];
  }

  #parts(nodes: readonly Schema[]): Schema[] {
    return nodes.flatMap((node) => withBranches(this.#document, node, '#'));
  }
}

/** Tells that a value may have any keys: nothing is said of it, or that it is a map. */
function isOpen({ type, enum: values }: Schema): boolean {
  return type === 'object' || (type === undefined && !values);
}

function sorted(fields: ResponseFields): ResponseFields {
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => byCodeUnit(a, b)));
}
