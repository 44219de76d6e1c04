import { refTo, type SchemaDocument } from './arbitrary.ts';

type Json = Record<string, unknown>;

/** An intended difference between the spec's schema and our input. */
interface Row {
  /** Applies the difference to one node of the schema. */
  apply: (node: Json, given: SchemaDocument) => Json;
  /** Set if it is applied to the listed schema too, since that doesn't show it. */
  listed?: true;
  /**
   * An example: a schema, and a value that the spec accepts if `spec` is true and we refuse, or the other way round.
   */
  example: { schema: Json; value: unknown; spec: boolean };
}

/** Every difference of codegen/inputs/supported.ts, by its name there. */
export const INTENDED_DIFFERENCES: Record<string, Row> = {
  'closed objects': {
    apply: (node) =>
      node.type === 'object' && Object.keys(node.properties ?? {}).length > 0 && node.additionalProperties === undefined
        ? { ...node, additionalProperties: false }
        : node,
    example: { schema: { type: 'object', properties: { a: {} } }, value: { b: 1 }, spec: true },
  },
  'silent lower bounds': {
    apply: ({ minimum, exclusiveMinimum, ...node }) =>
      node.type === 'integer' && (minimum === 0 || minimum === 1) && exclusiveMinimum !== true
        ? node
        : { ...node, ...defined({ minimum, exclusiveMinimum }) },
    example: { schema: { type: 'integer', minimum: 1 }, value: 0, spec: false },
  },
  'nullable beside allOf': {
    apply: (node, given) => {
      const [only] = (node.allOf ?? []) as Json[];
      if (!only || node.nullable === undefined) return node;
      const { nullable, ...rest } = node;
      const inner = follow(only, given);
      const put = inner.allOf
        ? INTENDED_DIFFERENCES['nullable beside allOf']?.apply({ ...inner, nullable }, given)
        : { ...inner, nullable };
      return { ...rest, allOf: [put] };
    },
    example: { schema: { allOf: [{ type: 'string' }], nullable: true }, value: null, spec: false },
  },
  'nullable enums': {
    apply: (node) =>
      node.nullable === true && Array.isArray(node.enum) ? { ...node, enum: [...new Set([...node.enum, null])] } : node,
    example: { schema: { type: 'string', nullable: true, enum: ['a'] }, value: null, spec: false },
  },
  'silent formats': {
    apply: ({ format, ...node }) =>
      ['int32', 'int64', 'float', 'double'].includes(format as string) ? node : { ...node, ...defined({ format }) },
    example: { schema: { type: 'integer', format: 'int32' }, value: 2 ** 31, spec: false },
  },
  'strict dates': {
    listed: true,
    apply: (node) =>
      node.format === 'date-time'
        ? { ...node, pattern: 'T\\d\\d:\\d\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$' }
        : node,
    example: { schema: { type: 'string', format: 'date-time' }, value: '2026-05-12 09:30:00z', spec: true },
  },
  'no IP literals': {
    listed: true,
    apply: (node) => (node.format === 'uri' ? { ...node, pattern: '^[^\\[\\]]*$' } : node),
    example: { schema: { type: 'string', format: 'uri' }, value: 'http://[::1]/', spec: true },
  },
  'whole numbers': {
    listed: true,
    apply: (node) =>
      [node.type].flat().includes('integer')
        ? { ...node, allOf: [{ minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }] }
        : node,
    example: { schema: { type: 'integer' }, value: 2 ** 53, spec: true },
  },
};

function defined(node: Json): Json {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined));
}

/** Follows a reference to a component of the arbitrary. */
export function follow(node: Json, { components }: SchemaDocument): Json {
  const name = Object.keys(components).find((one) => refTo(one) === node.$ref);
  return name === undefined ? node : follow(components[name] as Json, { components } as SchemaDocument);
}
