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
  /** Tells whether an object has keys without a name, where that is said. */
  others?: boolean;
  deprecated?: true;
  /** Set for a field that is there wherever the object is that it is in. */
  always?: true;
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
  const walk: Walk = { shape: new Map(), document, left: MOST_STEPS };
  for (const { schema, mediaType } of successSchemas(document, endpoint))
    if (JSON_TYPE.test(mediaType)) fill(walk, schema, '', { above: [], always: false });
  return walk.shape;
}

/** `application/json`, `application/problem+json`; not a stream of lines. */
const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json(?:;|$)/;

/** Far more than the largest response takes. */
const MOST_STEPS = 200_000;

interface Walk {
  shape: ResponseShape;
  document: Document;
  left: number;
}

/** The way to a schema. */
interface Way {
  above: readonly string[];
  /** Set if the place is always there. */
  always: boolean;
  /** Set for one of several schemas of a place, which may say nothing of its types. */
  part?: boolean;
  /** The fields that all the schemas of the place together promise. */
  promised?: ReadonlySet<string>;
}

function fill(walk: Walk, node: Schema, at: string, { above, always, part = false, promised: given }: Way): void {
  walk.left -= 1;
  if (walk.left < 0) return;
  const ref = refOf(node);
  if (ref !== undefined && above.includes(ref)) return;
  const inside = ref === undefined ? above : [...above, ref];
  const schema = resolve<Schema>(walk.document, node, at);
  const promised = given ?? promisedFields(walk.document, schema);
  const { allOf = [], oneOf = [], anyOf = [], items, properties = {}, additionalProperties } = schema;
  const parts = [...allOf, ...oneOf, ...anyOf];
  const same = { above: inside, always, promised };
  for (const one of allOf) fill(walk, one, at, { ...same, part: true });
  // Beside a type, a branch that has none only adds to it: `anyOf` of what is required.
  const typed = part || impliedType(schema) !== undefined;
  for (const one of [...oneOf, ...anyOf]) fill(walk, one, at, { ...same, part: typed });
  if (parts.length === 0 || schema.type || schema.nullable)
    note(walk.shape, at, schema, { always, branched: part || parts.length > 0 });
  if (items) fill(walk, items, `${at}[]`, { above: inside, always: false });
  for (const [name, inner] of Object.entries(properties))
    fill(walk, inner, at === '' ? name : `${at}.${name}`, { above: inside, always: promised.has(name) });
  if (typeof additionalProperties === 'object')
    fill(walk, additionalProperties, at === '' ? '*' : `${at}.*`, { above: inside, always: false });
}

/** Returns the fields that an object always has: required by itself, by a part of it, or by every one of its branches. */
function promisedFields(document: Document, node: Schema, depth = 0): Set<string> {
  if (depth > 10) return new Set();
  const { required = [], allOf = [], oneOf = [], anyOf = [] } = resolve<Schema>(document, node, '#');
  const of = (one: Schema) => promisedFields(document, one, depth + 1);
  const inEach = ([first, ...more]: Schema[]) => {
    const others = more.map(of);
    return first ? [...of(first)].filter((name) => others.every((each) => each.has(name))) : [];
  };
  return new Set([...required, ...allOf.flatMap((one) => [...of(one)]), ...inEach(oneOf), ...inEach(anyOf)]);
}

function note(shape: ResponseShape, at: string, schema: Schema, how: { always: boolean; branched: boolean }): void {
  const { nullable = false, enum: values, additionalProperties } = schema;
  const implied = impliedType(schema);
  // What stands beside branches, or is one of a whole, may say nothing of the types.
  const named = implied ? [implied] : how.branched ? [] : ['any'];
  const before = shape.get(at);
  const fixed = values?.filter((value) => value !== null);
  const open = before ? before.values === undefined || fixed === undefined : fixed === undefined;
  const isFree = implied === 'object' && !schema.properties && (additionalProperties ?? true) === true;
  const free = isFree && (before === undefined || before.free === true);
  const types = [...new Set([...(before?.types ?? []), ...named])].sort();
  const own = typeof additionalProperties === 'object' ? true : additionalProperties;
  const others = own === true ? true : (before?.others ?? own);
  shape.set(at, {
    types,
    nullable: nullable || (before?.nullable ?? false),
    ...(free && { free }),
    ...(others !== undefined && { others }),
    ...((schema.deprecated || before?.deprecated) && { deprecated: true }),
    ...(how.always && (before === undefined || before.always) && { always: true }),
    ...(!open && { values: [...new Set([...(before?.values ?? []), ...(fixed ?? [])])] }),
  });
}

function impliedType({ type, properties, items }: Schema): string | undefined {
  return type ?? (properties ? 'object' : items ? 'array' : undefined);
}
