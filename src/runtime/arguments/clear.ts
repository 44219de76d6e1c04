import type { ToolDefinition } from '../../tool.ts';
import { CLEAR, clearableInputs } from '../../tool-schema.ts';
import { nearest } from '../shared/did-you-mean.ts';
import { type ErrorDetails, ToolError } from '../shared/errors.ts';
import { getOwn, isObject } from '../shared/json.ts';

/**
 * Replaces `clear` by the inputs that it names, each with what empties it at Clerk. Arguments that are not an object, and
 * those of a tool with nothing to clear, are left for validation.
 * @param definition the tool as the model has it; what a pin takes out of its schema is left for the pin to refuse
 * @throws ToolError bad_arguments for a name that can't be cleared, and for an input that is also given
 */
export function expandClear(args: unknown, definition: Pick<ToolDefinition, 'clear' | 'inputSchema'>): unknown {
  const { clear: values, inputSchema } = definition;
  if (!values || !isObject(args) || getOwn(args, CLEAR) === undefined) return args;
  const { [CLEAR]: names, ...given } = args;
  const clearable = clearableInputs(inputSchema);
  if (!Array.isArray(names) || !names.every((name) => typeof name === 'string'))
    throw refusal({ message: `\`${CLEAR}\` must be a list of names of inputs.`, candidates: clearable });
  const cleared = names.map((name): [string, null | ''] => {
    const value = getOwn(values, name);
    if (value === undefined) throw unclearable(name.slice(0, 200).replace(/\p{Surrogate}/gu, '\ufffd'), clearable);
    if (getOwn(given, name) !== undefined)
      throw refusal({ message: `\`${name}\` is given, and named in \`${CLEAR}\` too.`, parameter: name });
    return [name, value];
  });
  return { ...given, ...Object.fromEntries(cleared) };
}

function unclearable(name: string, clearable: readonly string[]): ToolError {
  const candidate = nearest(name, clearable);
  const suggestion = candidate === undefined ? '' : ` Did you mean \`${candidate}\`?`;
  return refusal({
    message: `\`${name}\` can't be cleared.${suggestion}`,
    candidates: candidate === undefined ? [...clearable] : [candidate],
    hint: `Nothing was sent. \`${CLEAR}\` takes: ${clearable.join(', ') || 'nothing here'}.`,
  });
}

function refusal(details: Omit<ErrorDetails, 'kind'>): ToolError {
  const hint = `Nothing was sent. Name in \`${CLEAR}\` what is to be emptied, and leave it out of the other arguments.`;
  return new ToolError({ kind: 'bad_arguments', parameter: CLEAR, hint, ...details });
}
