import { FIELDS } from '../tool-schema.ts';
import { expandClear } from './arguments/clear.ts';
import { coerceArguments } from './arguments/coerce.ts';
import { checkNotMasked } from './arguments/not-masked.ts';
import { toUnixTimes } from './arguments/unix-times.ts';
import type { CallRecord } from './audit/entry.ts';
import { loadImplementation, resolveTool } from './catalogue/catalogue.ts';
import { boundsIn, type PipelineContext } from './pipeline-context.ts';
import { boundsThatAllow, withoutPinnedArguments } from './policy/apply-pins.ts';
import { authorize } from './policy/authorize.ts';
import { withinAny } from './policy/bounds.ts';
import { checkOwnership } from './policy/ownership.ts';
import { describeBounds } from './policy/pins.ts';
import { type LoadedTool, type PreparedCall, prepareCall } from './prepare-call.ts';
import { isObject, type JsonObject } from './shared/json.ts';

/** A call that may be made, as far as its tool and its arguments go. */
export interface AdmittedCall extends LoadedTool, PreparedCall {
  /** The arguments as the model gave them, `fields` included. */
  given: JsonObject;
  /** The fields that it asks for. */
  wanted?: unknown;
}

/** Limits that every request about one call shares. */
export interface CallJourney {
  /** Milliseconds until a request is given up. */
  timeout: number;
  /** The time by `performance.now()` at which the whole call is given up. */
  deadline: number;
  signal?: AbortSignal | undefined;
}

/** The part of a call's record that is filled in here. */
type AdmissionRecord = Pick<CallRecord, 'tool' | 'tier' | 'schema' | 'args'>;

/**
 * Admits a tool: it is one that may be called here. Every read that a query makes goes through here as well.
 * @param spelling the tool's name, dotted or as on the wire
 * @throws ToolError for one that doesn't exist, or that may not be called
 */
export async function admitTool(
  context: PipelineContext,
  spelling: string,
  record: AdmissionRecord = {},
): Promise<LoadedTool> {
  const { tool: indexed, notice } = resolveTool(spelling, context.policy.selected);
  const { name, tier } = indexed;
  if (notice !== undefined) context.notice(notice);
  Object.assign(record, { tool: name, tier });
  authorize(indexed, context.policy);
  const definition = context.definitions.get(name);
  if (!definition) throw new Error(`${name} is in the index but not in the catalogue: run npm run generate`);
  record.schema = definition.inputSchema;
  return { definition, implementation: await loadImplementation(name) };
}

/**
 * Admits the arguments of a call: they are valid, and what they name belongs to whom calls are limited to.
 * @throws ToolError for the first thing that is wrong
 */
export async function admitArguments(
  context: PipelineContext,
  tool: LoadedTool,
  given: unknown,
  journey: CallJourney,
  record: AdmissionRecord = {},
): Promise<AdmittedCall> {
  const { definition, implementation } = tool;
  const { files } = context;
  const coerced = coerceArguments(given, definition.inputSchema);
  checkNotMasked(coerced);
  const { rest, wanted } = takeFields(coerced, tool);
  const bounds = boundsIn(context, definition);
  const listed = withoutPinnedArguments(definition, bounds);
  const whole = expandClear(toUnixTimes(rest, implementation.times), listed);
  const onValid = (valid: Record<string, unknown>) => Object.assign(record, { args: valid });
  const prepared = await withinAny(boundsThatAllow(whole, bounds, definition), async (pins) => {
    const call = await prepareCall(tool, whole, { pins, listed, files, onValid });
    const api = definition.endpoint === null ? undefined : await context.api();
    await checkOwnership(implementation, call.args, pins, { ...journey, api, limits: describeBounds(bounds) });
    return call;
  });
  return { ...tool, ...prepared, given: isObject(coerced) ? coerced : {}, wanted };
}

/** Takes the fields to show out of the arguments: the request has no such thing. */
function takeFields(coerced: unknown, { implementation }: LoadedTool): { rest: unknown; wanted?: unknown } {
  if (!implementation.response || !isObject(coerced) || !Object.hasOwn(coerced, FIELDS)) return { rest: coerced };
  const { [FIELDS]: wanted, ...rest } = coerced;
  // Clients that fill in everything send an empty list for nothing.
  return Array.isArray(wanted) && wanted.length === 0 ? { rest } : { rest, wanted };
}
