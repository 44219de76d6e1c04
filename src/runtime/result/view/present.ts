import type { ResponseShape } from '../../../tool-response.ts';
import { CLEAR } from '../../../tool-schema.ts';
import { getOwn, type JsonObject } from '../../shared/json.ts';
import type { HidingOptions } from '../secrets/hidden.ts';
import { pickFields } from './fields.ts';
import { hidingIn } from './hidden-paths.ts';
import type { MetadataChange } from './metadata-keys.ts';
import { toTimes } from './times.ts';
import { type ViewOptions, viewOf } from './view.ts';
import { writeResult } from './write-result.ts';

/** The views of responses that a person chooses from: what an agent needs, or Clerk's own shape. */
export type ResultView = 'lean' | 'raw';

/** Everything that decides what of a response is shown. */
export interface PresentOptions extends ViewOptions, HidingOptions {
  view: ResultView;
  /** The fields that the call asks for, as the model gave them. */
  wanted?: unknown;
  /** The shape of the tool's response, where it has one of its own. */
  shape?: ResponseShape | undefined;
  /** True for a call that can change nothing at Clerk. */
  reads: boolean;
  /** API name -> argument name, for inputs that the allowlist renamed. */
  renamed?: Readonly<Record<string, string>> | undefined;
  /** The call's way with metadata. */
  metadata: MetadataChange;
  /** True for a call that deletes something. */
  deletes: boolean;
  /** Removes from the arguments what must not be seen in a result. */
  redact<T>(value: T): T;
}

/**
 * Returns the part of a response that is shown: the fields that were asked for; or, of a write, what it has changed; or
 * the view of the response's type. What Clerk's own shape has of it, where a person chose that.
 * @param visible the response as it may be seen: masked, and without what is hidden; of a list, its rows
 * @throws ToolError for fields that are hidden or that there aren't
 */
export function present(visible: unknown, { wanted, ...options }: PresentOptions): unknown {
  const { shape, view, types } = options;
  const response = () => (shape && view !== 'raw' ? toTimes(visible, shape.type, types) : visible);
  if (wanted !== undefined) {
    const type = shape?.type ?? '';
    return pickFields(response(), wanted, { type, types, hidingOf: hidingIn(type, types, options) });
  }
  if (view === 'raw') return visible;
  if (!options.reads) return writeResult(response(), { ...options, sent: byApiName(options.given, options.renamed) });
  if (!shape) return visible;
  const isList = shape.rows !== undefined;
  // A list that is none is shown as it came.
  if (isList && !Array.isArray(visible)) return response();
  return viewOf(visible, shape.type, isList ? 'summary' : 'standard', options);
}

/** Returns arguments by the names that the API has for them, and null for each that `clear` empties. */
function byApiName(
  { [CLEAR]: cleared, ...args }: JsonObject,
  renamed: Readonly<Record<string, string>> = {},
): JsonObject {
  const names = Object.fromEntries(Object.entries(renamed).map(([apiName, argument]) => [argument, apiName]));
  const emptied = (Array.isArray(cleared) ? cleared : []).map((name): [string, null] => [String(name), null]);
  const all = [...Object.entries(args), ...emptied];
  return Object.fromEntries(all.map(([name, value]) => [getOwn(names, name) ?? name, value]));
}
