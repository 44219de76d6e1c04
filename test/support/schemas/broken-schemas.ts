import { toSegment } from '../../../codegen/openapi/pointer.ts';
import type { Schema } from '../../../codegen/openapi/types.ts';
import { ROOT, refTo, type SchemaDocument } from './arbitrary.ts';

/** A schema that can be made invalid, by its place in the document. */
export interface Target {
  node: Schema;
  pointer: string;
  /** A reference to this schema, or to one that contains it. */
  around: string;
}

/** Every construct that is not supported in an input, added to the schema or put in its place. */
export const UNSUPPORTED: Record<string, (target: Target) => object> = {
  oneOf: ({ node }) => ({ ...node, oneOf: [{ type: 'string' }] }),
  anyOf: ({ node }) => ({ ...node, anyOf: [{ type: 'string' }] }),
  not: ({ node }) => ({ ...node, not: { type: 'string' } }),
  patternProperties: ({ node }) => ({ ...node, patternProperties: { a: {} } }),
  minProperties: ({ node }) => ({ ...node, minProperties: 1 }),
  maxProperties: ({ node }) => ({ ...node, maxProperties: 1 }),
  discriminator: ({ node }) => ({ ...node, discriminator: { propertyName: 'a' } }),
  const: ({ node }) => ({ ...node, const: 'a' }),
  'allOf of two': () => ({ allOf: [{ type: 'string' }, { type: 'string' }] }),
  'allOf of none': () => ({ allOf: [] }),
  'a bound beside allOf': () => ({ allOf: [{ type: 'string' }], maxLength: 1 }),
  'an unknown format': () => ({ type: 'string', format: 'hostname' }),
  'a pattern beside a format': () => ({ type: 'string', format: 'email', pattern: 'a' }),
  'a bound of another type': () => ({ type: 'string', minimum: 1 }),
  'objects that differ': () => ({ type: 'array', uniqueItems: true, items: { type: 'object' } }),
  'no items': () => ({ type: 'array' }),
  'properties without a type': () => ({ properties: { a: { type: 'string' } } }),
  'an unknown name required': () => ({ type: 'object', properties: { a: { type: 'string' } }, required: ['b'] }),
  'an enum of lists': () => ({ enum: [['a']] }),
  'an external reference': () => ({ $ref: 'other.yml#/A' }),
  'a reference to nowhere': () => ({ $ref: '#/components/schemas/Nowhere' }),
  'a circle': ({ around }) => ({ $ref: around }),
};

/** Returns every schema that is part of the input, each once, wherever references lead. */
export function targets({ root, components }: SchemaDocument): Target[] {
  const seen = new Set<string>();
  const visit = (node: Schema, pointer: string, around: string): Target[] => {
    if (seen.has(pointer)) return [];
    seen.add(pointer);
    if (node.$ref !== undefined) {
      const name = Object.keys(components).find((one) => refTo(one) === node.$ref) as string;
      return visit(components[name] as Schema, `#/components/schemas/${toSegment(name)}`, refTo(name));
    }
    const { properties = {}, items, additionalProperties: extra, allOf = [] } = node;
    return [
      { node, pointer, around },
      ...Object.entries(properties).flatMap(([name, child]) =>
        visit(child, `${pointer}/properties/${toSegment(name)}`, around),
      ),
      ...(items ? visit(items, `${pointer}/items`, around) : []),
      ...(typeof extra === 'object' ? visit(extra, `${pointer}/additionalProperties`, around) : []),
      ...allOf.flatMap((child, i) => visit(child, `${pointer}/allOf/${i}`, around)),
    ];
  };
  return visit(root, ROOT, ROOT);
}

/** Returns what is at a JSON pointer (RFC 6901) of a document; undefined where nothing is. */
export function atPointer(document: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<unknown>((node, key) => {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    return Object.hasOwn(Object(node), name) ? (node as Record<string, unknown>)[name] : undefined;
  }, document);
}
