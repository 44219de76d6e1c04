import { ToolError } from '../shared/errors.ts';
import { isObject } from '../shared/json.ts';
import { MASKED } from '../shared/masked.ts';

/**
 * Refuses what a result shows in place of a secret: written back, it would take the secret's place at Clerk.
 * @throws ToolError bad_arguments, naming the argument
 */
export function checkNotMasked(args: unknown): void {
  if (!isObject(args)) return;
  const found = Object.entries(args).find(([, value]) => holdsMasked(value));
  if (!found) return;
  throw new ToolError({
    kind: 'bad_arguments',
    message: `\`${found[0].slice(0, 100)}\` holds "${MASKED}", which results show in place of a secret.`,
    parameter: found[0].slice(0, 100),
    hint: 'Nothing was done. Leave it out to keep the secret as it is, or ask the person for its real value.',
  });
}

/** Looks without recursion: arguments may be nested as deeply as a request can carry. */
function holdsMasked(value: unknown): boolean {
  const todo = [value];
  for (let at = 0; at < todo.length; at++) {
    const one = todo[at];
    if (typeof one === 'string' && one.includes(MASKED)) return true;
    if (typeof one === 'object' && one !== null) for (const [key, inner] of Object.entries(one)) todo.push(key, inner);
  }
  return false;
}
