import type { InputSchema } from './normalise.ts';

/** A property inside an input, at any depth; those of a list are those of its items. */
export interface NestedProperty {
  name: string;
  /** Below the input: `role` for `items.role`. */
  path: string;
  schema: InputSchema;
}

/** Returns the properties inside an input, each before those inside it. */
export function nestedProperties(schema: InputSchema, above = ''): NestedProperty[] {
  return Object.entries((schema.items ?? schema).properties ?? {}).flatMap(([name, inner]) => {
    const path = above === '' ? name : `${above}.${name}`;
    return [{ name, path, schema: inner }, ...nestedProperties(inner, path)];
  });
}
