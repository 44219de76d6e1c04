import { toSegment } from '../openapi/pointer.ts';
import { locate, type Place } from '../openapi/reference.ts';
import type { Document, Schema, Type } from '../openapi/types.ts';
import { CodegenError } from '../shared/errors.ts';
import { refuse } from '../shared/unsupported.ts';
import { assertKeywords, assertUnique, assertValues } from './check-schema.ts';
import { KEYWORDS, SILENT_FORMATS } from './supported.ts';

/**
 * An input schema in the one form that the rest of codegen works on: no reference, no combinator, no default;
 * an object lists its properties and is closed, or is a map of `additionalProperties`.
 */
export interface InputSchema {
  type?: Type;
  nullable?: true;
  enum?: unknown[];
  /** Words that its description has in place of keywords that aren't listed: `only true`. */
  notes?: string[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  items?: InputSchema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: true;
  properties?: Record<string, InputSchema>;
  required?: string[];
  /** Absent: no other keys. True: any value. */
  additionalProperties?: true | InputSchema;
}

/** Constraints that mean the same in OpenAPI 3.0, JSON Schema and the zod input. */
const SAME = ['pattern', 'minLength', 'maxLength', 'multipleOf', 'minItems', 'maxItems'] as const;

/**
 * Normalises an input schema of the spec. What it may be made of is in supported.ts.
 * @param pointer where the node stands in the document, for errors
 * @throws CodegenError with the JSON pointer of what is refused, wherever a reference has led to
 */
export function normalise(document: Document, node: Schema, pointer: string): InputSchema {
  try {
    return read(document, { node, pointer }, []);
  } catch (error) {
    if (!(error instanceof CodegenError) || `${error.pointer}/`.startsWith(`${pointer}/`)) throw error;
    throw new CodegenError(error.pointer, `${error.reason}; it is part of ${pointer}`);
  }
}

/** @param above the places of the schemas that this one is in */
function read(document: Document, place: Place<Schema>, above: readonly string[]): InputSchema {
  const { node: schema, pointer, passed } = effective(document, place, above);
  assertKeywords(schema, pointer);
  assertValues(schema, pointer);
  const inner = (child: Schema, at: string) =>
    read(document, { node: child, pointer: `${pointer}/${at}` }, [...above, ...passed]);
  const out: InputSchema = {};
  if (schema.type) out.type = schema.type;
  if (schema.nullable) out.nullable = true;
  // Null is said by `nullable`, or by an enum without a type; a type alone rules it out.
  if (schema.enum)
    out.enum = schema.nullable || schema.type ? schema.enum.filter((value) => value !== null) : schema.enum;
  if (schema.format !== undefined && !SILENT_FORMATS.includes(schema.format)) out.format = schema.format;
  for (const keyword of SAME) if (schema[keyword] !== undefined) Object.assign(out, { [keyword]: schema[keyword] });
  if (schema.uniqueItems) out.uniqueItems = true;
  bounds(schema, out);
  if (schema.items) {
    out.items = inner(schema.items, 'items');
    assertUnique(schema.uniqueItems, out.items, pointer);
  }
  if (schema.type === 'object') object(schema, out, inner);
  return out;
}

/** Draft 4 says "exclusive" as a flag beside the bound. */
function bounds(schema: Schema, out: InputSchema): void {
  const { minimum, maximum } = schema;
  // That a limit is at least 1 and a count at least 0 goes without saying: Clerk refuses the rest, and words are dear.
  const silent = schema.type === 'integer' && (minimum === 0 || minimum === 1) && schema.exclusiveMinimum !== true;
  if (minimum !== undefined && !silent)
    out[schema.exclusiveMinimum === true ? 'exclusiveMinimum' : 'minimum'] = minimum;
  if (maximum !== undefined) out[schema.exclusiveMaximum === true ? 'exclusiveMaximum' : 'maximum'] = maximum;
}

type Inner = (child: Schema, at: string) => InputSchema;

function object(schema: Schema, out: InputSchema, inner: Inner): void {
  const entries = Object.entries(schema.properties ?? {});
  if (entries.length > 0) {
    out.properties = Object.fromEntries(
      entries.map(([name, child]) => [name, inner(child, `properties/${toSegment(name)}`)]),
    );
    if (schema.required?.length) out.required = [...schema.required].sort();
  }
  const extra = schema.additionalProperties;
  if (typeof extra === 'object') {
    const values = inner(extra, 'additionalProperties');
    out.additionalProperties = values.type || values.enum ? values : true;
  }
  // A closed object is the default: stripped silently, a misspelt key would look as if it had been set.
  else if (extra === true || (extra === undefined && entries.length === 0)) out.additionalProperties = true;
}

/**
 * Returns the node behind its references, and behind an `allOf` of one schema, with what stands beside that.
 * @returns `passed`: the places on the way
 */
export function effective(
  document: Document,
  { node, pointer }: Place<Schema>,
  above: readonly string[] = [],
): Place<Schema> & { passed: string[] } {
  const place = locate<Schema>(document, node, pointer);
  if (above.includes(place.pointer)) refuse(pointer, 'circle');
  const { allOf, ...beside } = place.node;
  if (!allOf) return { ...place, passed: [place.pointer] };
  const [only, ...more] = allOf;
  if (!only || more.length > 0) refuse(place.pointer, 'allOf', { count: allOf.length });
  // Anything that constrains would have to be merged with what it stands beside, not put over it.
  const hard = Object.keys(beside).find((keyword) => !KEYWORDS[keyword]?.besideAllOf);
  if (hard) refuse(place.pointer, 'beside allOf', { keyword: hard });
  const inside = effective(document, { node: only, pointer: `${place.pointer}/allOf/0` }, [...above, place.pointer]);
  return { ...inside, node: { ...inside.node, ...beside }, passed: [place.pointer, ...inside.passed] };
}
