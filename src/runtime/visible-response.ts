import type { ResponseShape, ToolDefinition } from '../tool.ts';
import { boundsIn, type PipelineContext } from './pipeline-context.ts';
import { fieldsHiddenByPins } from './policy/apply-pins.ts';
import { rowsOf } from './result/page.ts';
import { asObject } from './result/result.ts';
import type { Prune } from './result/rows/needed-fields.ts';
import { credentialNames } from './result/secrets/credential-names.ts';
import type { HidingOptions } from './result/secrets/hidden.ts';
import { visibleIn } from './result/visible-value.ts';
import type { JsonObject } from './shared/json.ts';
import type { Turns } from './shared/turns.ts';

/**
 * Returns what of a tool's response may be seen, whole but for what is too deep to look through: sanitized, masked, and
 * without what pins and people hide.
 */
export function visibleResponse(body: unknown, definition: ToolDefinition, context: PipelineContext): JsonObject {
  return sightOf(definition, context)(body);
}

/** Returns what does so for the parts of one response: each as the object that it is in. */
export function sightOf(definition: ToolDefinition, context: PipelineContext): (body: unknown) => JsonObject {
  const see = visibleIn({ ownKey: context.ownKey, ...hidingOptions(definition, context) });
  return (body) => asObject(see(asObject(body)));
}

/** Rows that are made fit to be seen in one go: a few milliseconds of work. */
const SLICE = 16;

/** Everything that preparing a page in slices needs. */
export interface Slices {
  turns: Turns;
  signal: AbortSignal;
  /** Leaves out of a row what isn't needed. */
  prune: Prune;
  /** Does what else is done to rows, on each slice. */
  change(rows: unknown[]): JsonObject[];
}

/**
 * Returns the same as `visibleResponse` for what is needed of a list, with a slice of its rows at a time: 500 rows are
 * many milliseconds of work, and the process has more to do.
 * @throws the signal's reason when that aborts
 */
export async function visiblePage(
  body: unknown,
  shape: ResponseShape,
  definition: ToolDefinition,
  context: PipelineContext,
  { turns, signal, prune, change }: Slices,
): Promise<{ rows: JsonObject[]; rest: JsonObject }> {
  const whole = asObject(body);
  const key = shape.rows || 'data';
  const given = rowsOf(whole, shape) ?? [];
  const rows: JsonObject[] = [];
  const see = sightOf(definition, context);
  for (let at = 0; at < given.length; at += SLICE) {
    await turns.next(signal);
    const slice = see({ [key]: given.slice(at, at + SLICE).map(prune) });
    rows.push(...change(rowsOf(slice, shape) ?? []));
  }
  return { rows, rest: see({ ...whole, [key]: [] }) };
}

/** Returns what decides which fields of a tool's responses are hidden. */
export function hidingOptions(definition: ToolDefinition, context: PipelineContext): HidingOptions {
  return {
    fields: definition.secrets,
    isCredential: credentialNames(definition.name),
    allowSecrets: context.policy.allowSecrets,
    allowPrivateMetadata: context.allowPrivateMetadata,
    hide: fieldsHiddenByPins(definition, boundsIn(context, definition)),
  };
}
