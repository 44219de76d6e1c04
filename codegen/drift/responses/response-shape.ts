import { refOf, resolve } from '../../openapi/reference.ts';
import { successSchemas } from '../../openapi/responses.ts';
import type { Document, Schema } from '../../openapi/types.ts';

/** The values that one place of a response may have. */
export interface Spot {
  /** Sorted; `any` for what the spec leaves open. */
  types: string[];
  nullable: boolean;
  /** Set for an object of which nothing is said. */
  free?: true;
  /** The fixed values; absent where any of its type may stand there. */
  values?: unknown[];
}

/** The values of every place of a response, such as `data[].id`; the whole is at ''. */
export type ResponseShape = Map<string, Spot>;

/**
 * Lists what an endpoint's successful responses may hold, place by place; what several branches say is put
 * together. Empty where there is no JSON. A schema that holds itself is followed once, and one that branches without end up to
 * a number of steps.
 */
export function responseShape(document: Document, endpoint: string): ResponseShape {
  const shape: ResponseShape = new Map();
  const left = { steps: MOST_STEPS };
  for (const { schema, mediaType } of successSchemas(document, endpoint))
    if (JSON_TYPE.test(mediaType)) fill(shape, document, schema, '', [], left);
  return shape;
}

/** `application/json`, `application/problem+json`; not a stream of lines. */
const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json(?:;|$)/;

/** Far more than the largest response takes. */
const MOST_STEPS = 200_000;

function fill(
  shape: ResponseShape,
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
  // Beside a type, a branch that has none only adds to it: `anyOf` of what is required.
  const typed = part || impliedType(schema) !== undefined;
  for (const one of [...oneOf, ...anyOf]) fill(shape, document, one, at, inside, left, typed);
  if (parts.length === 0 || schema.type || schema.nullable) note(shape, at, schema, part || parts.length > 0);
  if (items) fill(shape, document, items, `${at}[]`, inside, left);
  for (const [name, inner] of Object.entries(properties))
    fill(shape, document, inner, at === '' ? name : `${at}.${name}`, inside, left);
  if (typeof additionalProperties === 'object')
    fill(shape, document, additionalProperties, at === '' ? '*' : `${at}.*`, inside, left);
}

function note(shape: ResponseShape, at: string, schema: Schema, branched: boolean): void {
  const { nullable = false, enum: values } = schema;
  const implied = impliedType(schema);
  // What stands beside branches, or is one of a whole, may say nothing of the types.
  const named = implied ? [implied] : branched ? [] : ['any'];
  const before = shape.get(at);
  const fixed = values?.filter((value) => value !== null);
  const open = before ? before.values === undefined || fixed === undefined : fixed === undefined;
  const isFree = implied === 'object' && !schema.properties && (schema.additionalProperties ?? true) === true;
  const free = isFree && (before === undefined || before.free === true);
  const types = [...new Set([...(before?.types ?? []), ...named])].sort();
  shape.set(at, {
    types,
    nullable: nullable || (before?.nullable ?? false),
    ...(free && { free }),
    ...(!open && { values: [...new Set([...(before?.values ?? []), ...(fixed ?? [])])] }),
  });
}

function impliedType({ type, properties, items }: Schema): string | undefined {
  return type ?? (properties ? 'object' : items ? 'array' : undefined);
}
