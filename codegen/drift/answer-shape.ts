import { endpoints } from '../endpoints.ts';
import type { Document, Response, Schema } from '../openapi.ts';
import { refOf, resolve } from '../reference.ts';

/** What may stand at one place of an answer. */
export interface Spot {
  /** Sorted; `any` for what the spec leaves open. */
  types: string[];
  nullable: boolean;
  /** The fixed values; absent where any of its type may stand there. */
  values?: unknown[];
}

/** Every place of an answer, `data[].id`; the answer itself at ''. */
export type AnswerShape = Map<string, Spot>;

/**
 * What an endpoint's success answers may hold, place by place; what stands in several branches is put together.
 * Empty where it answers no JSON. A schema that holds itself is followed once.
 */
export function answerShape(document: Document, endpoint: string): AnswerShape {
  const found = endpoints(document).get(endpoint);
  const shape: AnswerShape = new Map();
  for (const [status, response] of Object.entries(found?.node.responses ?? {})) {
    if (!status.startsWith('2')) continue;
    const pointer = `${found?.pointer}/responses/${status}`;
    const { content = {} } = resolve<Response>(document, response, pointer);
    for (const [type, { schema }] of Object.entries(content))
      if (schema && /json/.test(type)) fill(shape, document, schema, '', []);
  }
  return shape;
}

function fill(shape: AnswerShape, document: Document, node: Schema, at: string, above: readonly string[]): void {
  const ref = refOf(node);
  if (ref !== undefined && above.includes(ref)) return;
  const inside = ref === undefined ? above : [...above, ref];
  const schema = resolve<Schema>(document, node, at);
  const { allOf = [], oneOf = [], anyOf = [], items, properties = {}, additionalProperties } = schema;
  const parts = [...allOf, ...oneOf, ...anyOf];
  for (const part of parts) fill(shape, document, part, at, inside);
  if (parts.length === 0 || schema.type || schema.nullable) note(shape, at, schema, parts.length > 0);
  if (items) fill(shape, document, items, `${at}[]`, inside);
  for (const [name, inner] of Object.entries(properties))
    fill(shape, document, inner, at === '' ? name : `${at}.${name}`, inside);
  if (typeof additionalProperties === 'object')
    fill(shape, document, additionalProperties, at === '' ? '*' : `${at}.*`, inside);
}

function note(shape: AnswerShape, at: string, schema: Schema, branched: boolean): void {
  const { type, nullable = false, enum: values } = schema;
  const implied = type ?? (schema.properties ? 'object' : schema.items ? 'array' : undefined);
  // `nullable` beside branches says nothing of the types.
  const own = implied ? [implied] : branched ? [] : ['any'];
  const before = shape.get(at);
  const fixed = values?.filter((value) => value !== null);
  const open = before ? before.values === undefined || fixed === undefined : fixed === undefined;
  const types = [...new Set([...(before?.types ?? []), ...own])].sort();
  shape.set(at, {
    types,
    nullable: nullable || (before?.nullable ?? false),
    ...(!open && { values: [...new Set([...(before?.values ?? []), ...(fixed ?? [])])] }),
  });
}
