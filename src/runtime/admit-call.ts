import { expandClear } from './arguments/clear.ts';
import { coerceArguments } from './arguments/coerce.ts';
import { checkNotMasked } from './arguments/not-masked.ts';
import type { CallRecord } from './audit/entry.ts';
import { loadImplementation, resolveTool } from './catalogue/catalogue.ts';
import type { PipelineContext } from './pipeline-context.ts';
import { withoutPinnedArguments } from './policy/apply-pins.ts';
import { authorize } from './policy/authorize.ts';
import { checkOwnership } from './policy/ownership.ts';
import { type LoadedTool, type PreparedCall, prepareCall } from './prepare-call.ts';

/** A call that may be made, as far as its tool and its arguments go. */
export interface AdmittedCall extends LoadedTool, PreparedCall {}

/** What every request about one call shares. */
export interface CallJourney {
  /** Milliseconds until a request is given up. */
  timeout: number;
  /** The time by `performance.now()` at which the whole call is given up. */
  deadline: number;
  signal?: AbortSignal | undefined;
}

/**
 * Admits a call: the tool is one that may be called, the arguments are valid, and what they name belongs to whom calls
 * are limited to. Every read that a query makes goes through here as well.
 * @param spelling the tool's name, dotted or as on the wire
 * @throws ToolError for the first thing that is wrong
 */
export async function admitCall(
  context: PipelineContext,
  spelling: string,
  given: unknown,
  journey: CallJourney,
  record: Pick<CallRecord, 'tool' | 'tier' | 'schema' | 'args'> = {},
): Promise<AdmittedCall> {
  const { policy, files } = context;
  const { pins } = policy;
  const { tool: indexed, notice } = resolveTool(spelling);
  const { name, tier } = indexed;
  if (notice !== undefined) context.notice(notice);
  Object.assign(record, { tool: name, tier });
  authorize(indexed, policy);
  const definition = context.definitions.get(name);
  if (!definition) throw new Error(`${name} is in the index but not in the catalogue: run npm run generate`);
  record.schema = definition.inputSchema;
  const implementation = await loadImplementation(name);
  const coerced = coerceArguments(given, definition.inputSchema);
  checkNotMasked(coerced);
  const prepared = await prepareCall(
    { definition, implementation },
    expandClear(coerced, withoutPinnedArguments(definition, pins)),
    { pins, files, onValid: (valid) => Object.assign(record, { args: valid }) },
  );
  const owned = { ...journey, api: definition.endpoint === null ? undefined : await context.api() };
  await checkOwnership(implementation, prepared.args, pins, owned);
  return { definition, implementation, ...prepared };
}
