import type { JsonSchema } from '../../../src/tool.ts';

/** Returns the types of a schema as a list. */
export function typesOf(schema: JsonSchema): string[] {
  return [schema.type ?? []].flat();
}

/**
 * Returns the least and the greatest number that a schema accepts, where it limits them, and the step between numbers.
 */
export function range(schema: JsonSchema): { least?: number; most?: number; step: number } {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema as Record<string, number>;
  const step = multipleOf ?? (typesOf(schema).includes('integer') ? 1 : 0.5);
  const least = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + step);
  const most = maximum ?? (exclusiveMaximum === undefined ? undefined : exclusiveMaximum - step);
  return { step, ...(least !== undefined && { least }), ...(most !== undefined && { most }) };
}
