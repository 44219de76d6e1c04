import type { JsonSchema } from '../../tool.ts';

/** An input of a tool, as a flag. */
export interface InputFlag {
  /** The input's own name: `user_id`. */
  name: string;
  /** `--user-id` */
  flag: string;
  schema: JsonSchema;
  required: boolean;
}

/** Returns the flag of an input: `--user-id` for `user_id`, `--api-key-id` for `apiKeyID`. */
export function flagOf(name: string): string {
  return `--${name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()}`;
}

/** Lists the inputs of a tool as flags. */
export function inputFlags({ properties = {}, required = [] }: JsonSchema): InputFlag[] {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    flag: flagOf(name),
    schema,
    required: required.includes(name),
  }));
}

/** Returns true for an input that takes several values. */
export function isList({ type }: JsonSchema): boolean {
  return [type].flat().includes('array');
}
