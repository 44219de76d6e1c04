import type { InputSchema } from './normalise.ts';

/** Translates an input to a TypeScript type: what its zod schema infers, without zod. */
export function toType(input: InputSchema): string {
  const type = plain(input);
  return input.nullable ? `${type} | null` : type;
}

function plain(input: InputSchema): string {
  if (input.enum) return input.enum.map((value) => JSON.stringify(value)).join(' | ') || 'never';
  switch (input.type) {
    case undefined:
      return 'unknown';
    case 'integer':
      return 'number';
    case 'array': {
      const items = toType(input.items ?? {});
      return /[|&]/.test(items) ? `(${items})[]` : `${items}[]`;
    }
    case 'object':
      return object(input);
    default:
      return input.type;
  }
}

function object({ properties, required, additionalProperties }: InputSchema): string {
  const map =
    additionalProperties === undefined
      ? ''
      : `[key: string]: ${additionalProperties === true ? 'unknown' : toType(additionalProperties)}`;
  const named = Object.entries(properties ?? {}).map(
    ([name, child]) => `${propertyKey(name)}${required?.includes(name) ? '' : '?'}: ${toType(child)}`,
  );
  const members = [...named, ...(map ? [map] : [])];
  return members.length === 0 ? 'Record<string, never>' : `{ ${members.join('; ')} }`;
}

/** Formats a name as a key in source text, quoted where it must be. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
