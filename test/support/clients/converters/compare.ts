import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from '../../../../src/tool.ts';

/** A difference between a listed schema and a converted one. */
export interface Difference {
  kind: 'left out' | 'changed' | 'added';
  /** The keyword; `null` where null becomes or is no longer a value, and `input` for a whole property. */
  keyword: string;
  /** The place in the listed schema, such as `.public_metadata.*`. */
  place: string;
}

/** Keywords that hold other schemas, which are compared one by one. */
const NESTED = ['properties', 'items', 'additionalProperties'] as const;

/** Lists how a converted schema differs from the listed one, place by place. */
export function compareSchemas(listed: JsonSchema, converted: JsonSchema, place = ''): Difference[] {
  const [before, hadNull] = withoutNull(listed);
  const [after, hasNull] = withoutNull(converted);
  const keywords = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const own = keywords.map((keyword) => [keyword, kindOf(keyword, before[keyword], after[keyword])] as const);
  return [
    ...[...own, ['null', kindOf('null', hadNull || undefined, hasNull || undefined)] as const].flatMap(
      ([keyword, kind]) => (kind ? [{ kind, keyword, place }] : []),
    ),
    ...compareNested(before, after, place),
  ];
}

/** Returns what became of one keyword; undefined when it is the same. */
function kindOf(keyword: string, before: unknown, after: unknown): Difference['kind'] | undefined {
  if (keyword === 'required') {
    const [had, has] = [before, after].map((names) => (names ?? []) as string[]) as [string[], string[]];
    if (had.some((name) => !has.includes(name))) return 'left out';
    return has.length > had.length ? 'added' : undefined;
  }
  // Inputs are told one by one.
  if (before === undefined) return after === undefined || keyword === 'properties' ? undefined : 'added';
  if (after === undefined) return 'left out';
  const nested = NESTED.some((name) => name === keyword) && typeof before === 'object' && typeof after === 'object';
  return nested || isDeepStrictEqual(before, after) ? undefined : 'changed';
}

function compareNested(before: JsonSchema, after: JsonSchema, place: string): Difference[] {
  const inputs = Object.entries(before.properties ?? {}).flatMap(([name, schema]) => {
    const other = after.properties?.[name];
    if (other) return compareSchemas(schema, other, `${place}.${name}`);
    return after.properties ? [{ kind: 'left out' as const, keyword: 'input', place: `${place}.${name}` }] : [];
  });
  const more = Object.keys(after.properties ?? {}).filter((name) => !before.properties?.[name]);
  const { items, additionalProperties: others } = before;
  return [
    ...inputs,
    ...more.map((name) => ({ kind: 'added' as const, keyword: 'input', place: `${place}.${name}` })),
    ...(items && after.items ? compareSchemas(items, after.items, `${place}[]`) : []),
    ...(typeof others === 'object' && typeof after.additionalProperties === 'object'
      ? compareSchemas(others, after.additionalProperties, `${place}.*`)
      : []),
  ];
}

/**
 * Writes a schema in one way: types in small letters, a constant as an enum, nothing for what limits nothing, and null
 * apart, be it a type, a branch or `nullable`.
 */
function withoutNull(schema: JsonSchema): [schema: JsonSchema, hasNull: boolean] {
  const {
    nullable,
    anyOf,
    type,
    const: only,
    enum: values = only === undefined ? undefined : [only],
    ...rest
  } = schema;
  for (const keyword of ['properties', 'additionalProperties'] as const) {
    if (rest[keyword] === true || isDeepStrictEqual(rest[keyword], {})) delete rest[keyword];
  }
  const branches = anyOf?.filter((branch) => branch.type !== 'null');
  if (anyOf && branches?.length === 1 && branches[0]) {
    const [inner] = withoutNull({ ...branches[0], ...rest });
    return [inner, anyOf.length > 1];
  }
  const types = [type ?? []].flat().map((name) => name.toLowerCase());
  const named = types.filter((name) => name !== 'null');
  return [
    {
      ...rest,
      ...(branches && { anyOf: branches }),
      ...(named.length > 0 && { type: named.length === 1 ? (named[0] as string) : named }),
      ...(values && { enum: values.filter((value) => value !== null) }),
    },
    nullable === true || types.includes('null') || (anyOf?.length ?? 0) > (branches?.length ?? 0),
  ];
}
