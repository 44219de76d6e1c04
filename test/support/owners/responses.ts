import { join } from 'node:path';
import { readDocument } from '../../../codegen/cli/read-document.ts';
import { endpoints } from '../../../codegen/openapi/endpoints.ts';
import { refOf, resolve } from '../../../codegen/openapi/reference.ts';
import type { Response, Schema } from '../../../codegen/openapi/types.ts';

const { document } = await readDocument(join(import.meta.dirname, '../../..'));
export const operations = endpoints(document);

/** The owner of a thing. Every text of theirs has the name in it, and every number of Bea's is hers. */
export type Owner = 'Ada' | 'Bea';
export const OWNERS: readonly Owner[] = ['Ada', 'Bea'];
const NUMBERS: Record<Owner, number> = { Ada: 1, Bea: 80808 };

/** Makes an id as long as Clerk's, since some schemas require that. */
export const idOf = (kind: string, owner: Owner): string => `${kind}_${owner.padEnd(kind === 'ak' ? 32 : 27, '0')}`;

/** Matches any trace of Bea in a text, whether of a request or of a response. */
export const BEA_PATTERN: RegExp = /Bea|80808/;

/** A successful response of an operation: its body and its status. */
export interface Success {
  status: number;
  /** The JSON body; undefined where there is none. */
  body: unknown;
}

/**
 * Makes the success of an endpoint (`GET /users`) by the spec: one thing of the owner `single`, or, where it responds
 * with
 * rows, one row of each owner. Every property is there; the owner stands wherever the spec has an id of a user or
 * organization.
 */
export function successOf(endpoint: string, owners: readonly Owner[], single: Owner): Success {
  const key = `${endpoint} ${owners} ${single}`;
  const made = successes.get(key) ?? makeSuccess(endpoint, owners, single);
  successes.set(key, made);
  return made;
}

/** Cache of successes: thousands of calls get the same few. */
const successes = new Map<string, Success>();

function makeSuccess(endpoint: string, owners: readonly Owner[], single: Owner): Success {
  const operation = operations.get(endpoint);
  if (!operation) throw new Error(`the spec has no ${endpoint}`);
  const [status = '', response] = Object.entries(operation.node.responses).find(([each]) => each.startsWith('2')) ?? [];
  const { content = {} } = response ? resolve<Response>(document, response, operation.pointer) : {};
  const [media] = Object.values(content);
  if (!media?.schema) return { status: Number(status), body: undefined };
  return { status: Number(status), body: whole(media.schema, owners, single) };
}

function whole(node: Schema, owners: readonly Owner[], single: Owner): unknown {
  const { type, items, properties = {} } = resolve<Schema>(document, node, '#');
  const rows = (row: Schema) => owners.map((owner) => build(row, owner, 'row', []));
  const count = Math.max(0, ...owners.map((owner) => NUMBERS[owner]));
  if (type === 'array' && items) return rows(items);
  const data = properties.data && resolve<Schema>(document, properties.data, '#');
  if (data?.type === 'array' && data.items) return { data: rows(data.items), total_count: count };
  if (Object.keys(properties).sort().join() === 'object,total_count')
    return { object: 'total_count', total_count: count };
  return build(node, single, 'row', []);
}

/** Builds a value of a schema that belongs to this owner. */
function build(node: Schema, owner: Owner, name: string, above: readonly string[], of = ''): unknown {
  const ref = refOf(node);
  // What holds itself is left out the second time.
  if (ref !== undefined && above.includes(ref)) return null;
  const path = ref === undefined ? above : [...above, ref];
  const schema = resolve<Schema>(document, node, '#');
  const { oneOf = [], anyOf = [], allOf = [], enum: values, type, items, properties, additionalProperties } = schema;
  const [choice] = [...oneOf, ...anyOf];
  const parts = [...allOf, ...(choice ? [choice] : [])].map((part) => build(part, owner, name, path, of));
  if (parts.length > 0 && !properties) return parts.length === 1 ? parts[0] : Object.assign({}, ...parts);
  if (values) return values[0];
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return NUMBERS[owner];
  if (type === 'array') return [items ? build(items, owner, name, path) : textOf(owner, name, of)];
  if (type !== 'object' && !properties) return textOf(owner, name, of);
  const kind = kindOf(properties);
  const own = Object.entries(properties ?? {}).map(([key, inner]) => [key, build(inner, owner, key, path, kind)]);
  const open = additionalProperties || !properties ? { [`key of ${owner}`]: [textOf(owner, 'text')] } : {};
  return Object.assign({}, ...parts, Object.fromEntries(own), open);
}

/** Returns the kind of thing, `user` for a user, from what the spec says that its `object` is. */
function kindOf(properties: Record<string, Schema> = {}): string {
  const object = properties.object && resolve<Schema>(document, properties.object, '#');
  return object?.enum?.length === 1 ? String(object.enum[0]) : '';
}

/**
 * Makes a text of an owner's, by the name of its field and the kind of thing that has the field; arguments name ids.
 */
export function textOf(owner: Owner, name: string, of = ''): string {
  if (name === 'id') return of === 'user' || of === 'organization' ? textOf(owner, of) : `id_${owner}`;
  if (/(^|_)users?(_ids?)?$|^(created_by|inviter_id|subject)$/.test(name)) return idOf('user', owner);
  if (/(^|_)org(anization)?(_id)?$/.test(name)) return idOf('org', owner);
  if (/id$|ids$|ID$/.test(name)) return `id_${owner}`;
  if (name.includes('email')) return `${owner}@example.com`;
  if (/ur[il]s?$/.test(name)) return `https://${owner}.example.com`;
  return `${name}-of-${owner}`;
}
