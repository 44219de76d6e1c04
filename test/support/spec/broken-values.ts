import type { JsonSchema } from '../../../src/tool.ts';
import { range, typesOf } from '../schemas/types-of.ts';
import { ordinaryValue, type Sample } from './arguments.ts';

/** A value of each JSON type but null, which counts as not given. */
const OF_TYPE: [types: string[], value: unknown][] = [
  [['boolean'], true],
  [['integer', 'number'], 7],
  [['number'], 0.5],
  [['string'], '7'],
  [['array'], []],
  [['object'], {}],
];

const NO_KEYS = ['not_an_argument', '__proto__', 'constructor', 'toString'];

/** Makes values that a schema must refuse: each of its rules broken once, at every depth. */
export function brokenValues(schema: JsonSchema): Sample[] {
  const types = typesOf(schema);
  const wrongType = OF_TYPE.filter(([of]) => types.length > 0 && !of.some((type) => types.includes(type)));
  const broken = [
    ...wrongType.map(([, value]) => ({ label: `not ${JSON.stringify(value)}`, value })),
    ...(schema.enum ? [{ label: 'not in enum', value: 'no such value' }] : []),
    ...numbers(schema),
    ...strings(schema),
  ];
  if (types.includes('array')) broken.push(...arrays(schema));
  if (types.includes('object')) broken.push(...objects(schema));
  return broken;
}

function numbers(schema: JsonSchema): Sample[] {
  const { least, most, step } = range(schema);
  return [
    ...(least === undefined ? [] : [{ label: 'below least', value: least - step }]),
    ...(most === undefined ? [] : [{ label: 'above most', value: most + step }]),
    ...(schema.multipleOf === undefined ? [] : [{ label: 'no multiple', value: step * 1.5 }]),
  ];
}

function strings({ enum: options, minLength, maxLength, pattern, format }: JsonSchema): Sample[] {
  if (options) return [];
  return [
    ...(Number(minLength) > 0 ? [{ label: 'too short', value: 'x'.repeat(Number(minLength) - 1) }] : []),
    ...(maxLength === undefined ? [] : [{ label: 'too long', value: 'x'.repeat(Number(maxLength) + 1) }]),
    ...(format === undefined ? [] : [{ label: `no ${format}`, value: 'neither here nor there' }]),
    // No pattern of an id, a slug or a key lets a line break through.
    ...(pattern === undefined ? [] : [{ label: 'against the pattern', value: '_\n' }]),
  ];
}

function arrays(schema: JsonSchema): Sample[] {
  const { minItems = 0, maxItems } = schema as Record<string, number>;
  const items = schema.items ?? {};
  const of = (count: number) => Array.from({ length: count }, () => ordinaryValue(items));
  const rest = of(Math.max(minItems - 1, 0));
  return [
    ...(minItems > 0 ? [{ label: 'too few', value: of(minItems - 1) }] : []),
    ...(maxItems === undefined ? [] : [{ label: 'too many', value: of(maxItems + 1) }]),
    ...(schema.uniqueItems ? [{ label: 'twice the same', value: of(2) }] : []),
    ...brokenValues(items).map(({ label, value }) => ({ label: `[${label}]`, value: [value, ...rest] })),
  ];
}

function objects(schema: JsonSchema): Sample[] {
  const usual = ordinaryValue(schema) as Record<string, unknown>;
  const extra = schema.additionalProperties;
  const missing = (schema.required ?? []).map((name) => {
    const { [name]: _, ...others } = usual;
    return { label: `without ${name}`, value: others };
  });
  const unknown =
    extra === false ? NO_KEYS.map((key) => ({ label: `unknown ${key}`, value: { ...usual, [key]: 'x' } })) : [];
  const inMap = typeof extra === 'object' ? brokenValues(extra) : [];
  const inside = Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
    brokenValues(inner).map(({ label, value }) => ({ label: `${name}: ${label}`, value: { ...usual, [name]: value } })),
  );
  return [
    ...missing,
    ...unknown,
    ...inside,
    ...inMap.map(({ label, value }) => ({ label: `{${label}}`, value: { ...usual, key: value } })),
  ];
}
