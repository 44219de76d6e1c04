import { isDeepStrictEqual } from 'node:util';
import { type JsonValue, query } from 'jsonpath-rfc9535';
import { CodegenError } from '../shared/errors.ts';
import { isRecord } from '../shared/type-guards.ts';

/** A correction: exactly one of `update` and `remove`, and always a reason. */
export interface OverlayAction {
  /** An RFC 9535 JSONPath. */
  target: string;
  /** Why the correction is right. */
  description: string;
  update?: unknown;
  remove?: boolean;
}

/** An Overlay 1.0 document (https://spec.openapis.org/overlay/v1.0.0). */
export interface Overlay {
  overlay: string;
  info: { title: string; version: string };
  actions: OverlayAction[];
  /** The line of each action in the file that it is read from. */
  lines?: readonly number[];
}

type Json = JsonValue;
type JsonObject = { [key: string]: Json };

/** Thrown for an overlay that is malformed or can't be applied. */
export class OverlayError extends CodegenError {
  /** The index of the action that is at fault; none where the document is. */
  readonly action: number | undefined;

  constructor(where: string, reason: string, action?: number) {
    super(where, reason);
    this.action = action;
  }
}

/** Callbacks on the way; an action is called by its number and target. */
interface OverlayListeners {
  /** Takes an action that can't be applied or changes nothing: such a correction has to be looked at. */
  onDeadAction?: (message: string, index: number) => void;
  /** Takes an action that was applied, and how many places it matched. */
  onMatches?: (action: string, count: number, index: number) => void;
}

/**
 * Returns a copy of `document` with the overlay's actions applied in order; neither argument is changed.
 * @throws OverlayError when the overlay is malformed, an action has no reason, or, without `onDeadAction`, for a dead one
 */
export function applyOverlay<T extends object>(document: T, overlay: Overlay, listeners: OverlayListeners = {}): T {
  checkOverlay(overlay);
  // Through JSON, so that no two places share an object: an action changes what it names and nothing else.
  const copy = JSON.parse(JSON.stringify(document)) as JsonObject;
  overlay.actions.forEach((action, index) => {
    applyAction(copy, action, index, listeners);
  });
  return copy as T;
}

function checkOverlay(overlay: Overlay): void {
  const fail = (where: string, message: string, index?: number): never => {
    throw new OverlayError(where, message, index);
  };
  if (!/^1\.0\.\d+$/.test(String(overlay?.overlay)))
    fail('overlay', 'is not an Overlay 1.0 document ("overlay: 1.0.0")');
  if (!overlay.info?.title || !overlay.info.version) fail('overlay', 'info needs a title and a version');
  if (!Array.isArray(overlay.actions) || overlay.actions.length === 0) fail('overlay', 'actions must list one or more');
  overlay.actions.forEach((action, index) => {
    const wrong = (message: string) => fail(nameOf(index), message, index);
    if (!isRecord(action as unknown)) wrong('is not an action: it needs a target and a description');
    for (const key of Object.keys(action))
      if (!KEYS.includes(key)) wrong(`has no field "${key}"; allowed: ${KEYS.join(', ')}`);
    if (typeof action.target !== 'string') wrong('needs a target: a JSONPath');
    if (typeof action.description !== 'string' || !action.description.trim())
      wrong(`(${action.target}) needs a description: the reason for it`);
    if ((action.update !== undefined) === (action.remove === true))
      wrong(`(${action.target}) needs either an update or "remove: true"`);
  });
}

/** Returns how messages call an action. */
function nameOf(index: number): string {
  return `overlay action ${index + 1}`;
}

const KEYS = ['target', 'description', 'update', 'remove'];

function applyAction(
  document: JsonObject,
  action: OverlayAction,
  index: number,
  { onDeadAction, onMatches }: OverlayListeners,
): void {
  const place = `${nameOf(index)} (${action.target})`;
  const matches = select(document, action.target, place, index);
  const reason = whyDead(document, action, matches);
  if (reason !== undefined) {
    const error = new OverlayError(place, reason, index);
    if (!onDeadAction) throw error;
    onDeadAction(error.message, index);
    return;
  }
  onMatches?.(place, matches.length, index);
  if (action.remove) prune(document, new Set(matches));
  else for (const match of matches) update(match, structuredClone(action.update) as Json);
}

/** Returns why an action can't be applied to what it matches, or is of no use. */
function whyDead(document: JsonObject, { update: change, remove }: OverlayAction, matches: Json[]): string | undefined {
  if (matches.length === 0)
    return 'matches nothing. If Clerk has corrected the spec, delete the action; otherwise fix its target';
  if (matches.some((match) => match === null || typeof match !== 'object'))
    return 'matches a plain value; target the object that holds it';
  if (remove) return matches.includes(document) ? 'would remove the whole document' : undefined;
  if (!isRecord(change) && matches.some(isRecord)) return 'matches an object, so its update must be an object';
  const idle = matches.every((match) => {
    const after = structuredClone(match);
    update(after, structuredClone(change) as Json);
    return isDeepStrictEqual(after, match);
  });
  return idle ? 'changes nothing: Clerk has corrected the spec. Delete the action' : undefined;
}

function update(match: Json, change: Json): void {
  if (Array.isArray(match)) match.push(change);
  else merge(match as JsonObject, change as JsonObject);
}

function select(document: JsonObject, target: string, place: string, index: number): Json[] {
  try {
    return query(document, target);
  } catch (error) {
    throw new OverlayError(place, `is not a JSONPath (RFC 9535): ${(error as Error).message}`, index);
  }
}

/** Deletes every node of `doomed`, by identity, from below `node`. */
function prune(node: Json, doomed: Set<Json>): void {
  if (Array.isArray(node)) {
    const kept = node.filter((item) => !doomed.has(item));
    node.splice(0, node.length, ...kept);
  } else if (isRecord(node)) {
    for (const key of Object.keys(node)) if (doomed.has(node[key] as Json)) delete node[key];
  } else return;
  for (const child of Object.values(node)) prune(child, doomed);
}

/** Objects merge, lists grow, anything else is replaced. */
function merge(target: JsonObject, update: JsonObject): void {
  for (const [key, value] of Object.entries(update)) {
    const current = target[key];
    if (isRecord(current) && isRecord(value)) merge(current, value);
    else if (Array.isArray(current) && Array.isArray(value)) current.push(...value);
    else target[key] = value;
  }
}
