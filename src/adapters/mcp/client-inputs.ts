import { isObject } from '../../runtime/shared/json.ts';

/**
 * Leaves out of a call's arguments the input `wait_for_previous`: Gemini CLI adds it to the schema of every tool, to learn
 * when to start a call, and passes it on to the server.
 */
export function withoutClientInputs(args: unknown): unknown {
  if (!isObject(args) || !Object.hasOwn(args, 'wait_for_previous')) return args;
  const { wait_for_previous: _, ...own } = args;
  return own;
}
