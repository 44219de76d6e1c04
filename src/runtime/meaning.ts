import { ToolError } from './errors.ts';
import { own } from './json.ts';
import type { ToolDefinition, ToolImplementation } from './tool.ts';

/**
 * Refuses arguments that are valid and yet can't be meant: a path value that would make the request another
 * operation's (`count` for a user's id), and an update that names nothing to change, which Clerk would answer as if it had.
 * @throws ToolError bad_arguments; nothing has been sent.
 */
export function meant(
  args: Record<string, unknown>,
  { reserved = {} }: Pick<ToolImplementation, 'reserved'>,
  { endpoint, inputSchema }: Pick<ToolDefinition, 'endpoint' | 'inputSchema'>,
): void {
  for (const [name, values] of Object.entries(reserved)) {
    if (!values.includes(String(own(args, name)))) continue;
    throw new ToolError({
      kind: 'bad_arguments',
      message: `\`${name}\` can't be "${args[name]}": that would be another request.`,
      parameter: name,
      hint: 'Copy the id from a result.',
    });
  }
  if (!endpoint?.startsWith('PATCH ')) return;
  const changes = Object.keys(inputSchema.properties ?? {}).filter((name) => !endpoint.includes(`{${name}}`));
  if (changes.length === 0 || changes.some((name) => own(args, name) !== undefined)) return;
  throw new ToolError({
    kind: 'bad_arguments',
    message: 'Nothing to change was given.',
    candidates: changes,
    hint: `Give at least one of: ${changes.join(', ')}.`,
  });
}
