import { endpoints } from '../openapi/endpoints.ts';
import { refOf, resolve } from '../openapi/reference.ts';
import type { Document, Response, Schema } from '../openapi/types.ts';

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
 * Empty where it answers no JSON. A schema that holds itself is followed once, and one that branches without end up to
 * a number of steps.
 */
export function answerShape(document: Document, endpoint: string): AnswerShape {
  const found = endpoints(document).get(endpoint);
  const shape: AnswerShape = new Map();
  const left = { steps: MOST_STEPS };
  const responses = Object.entries(found?.node.responses ?? {});
  const good = responses.filter(([status]) => status.startsWith('2'));
  // A default is the answer where no other is; beside others it is that of errors.
  for (const [status, response] of good.length > 0 ? good : responses.filter(([status]) => status === 'default')) {
    const pointer = `${found?.pointer}/responses/${status}`;
    const { content = {} } = resolve<Response>(document, response, pointer);
    for (const [type, { schema }] of Object.entries(content))
      if (schema && JSON_TYPE.test(type)) fill(shape, document, schema, '', [], left);
  }
  return shape;
}

/** `application/json`, `application/problem+json`; not a stream of lines. */
const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json(?:;|$)/;

/** Far more than the largest answer takes. */
const MOST_STEPS = 200_000;

function fill(
  shape: AnswerShape,
  document: Document,
  node: Schema,
  at: string,
  above: readonly string[],
  left: { steps: number },
  part = false,
): void {
  left.steps -= 1;
  if (left.steps < 0) return;
  const ref = refOf(node);
  if (ref !== undefined && above.includes(ref)) return;
  const inside = ref === undefined ? above : [...above, ref];
  const schema = resolve<Schema>(document, node, at);
  const { allOf = [], oneOf = [], anyOf = [], items, properties = {}, additionalProperties } = schema;
  const parts = [...allOf, ...oneOf, ...anyOf];
  for (const one of allOf) fill(shape, document, one, at, inside, left, true);
  for (const one of [...oneOf, ...anyOf]) fill(shape, document, one, at, inside, left);
  if (parts.length === 0 || schema.type || schema.nullable) note(shape, at, schema, part || parts.length > 0);
  if (items) fill(shape, document, items, `${at}[]`, inside, left);
  for (const [name, inner] of Object.entries(properties))
    fill(shape, document, inner, at === '' ? name : `${at}.${name}`, inside, left);
  if (typeof additionalProperties === 'object')
    fill(shape, document, additionalProperties, at === '' ? '*' : `${at}.*`, inside, left);
}

function note(shape: AnswerShape, at: string, schema: Schema, branched: boolean): void {
  const { type, nullable = false, enum: values } = schema;
  const implied = type ?? (schema.properties ? 'object' : schema.items ? 'array' : undefined);
  // What stands beside branches, or is one of a whole, may say nothing of the types.
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
