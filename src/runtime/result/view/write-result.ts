import type { ResponseField, ResponseShape } from '../../../tool-response.ts';
import { getOwn, isObject, type JsonObject, mapEntries } from '../../shared/json.ts';
import type { SecretOptions } from '../secrets/secret-names.ts';
import { credentialsIn } from './credentials-in.ts';
import { isNamedLikeMetadata } from './known-path.ts';
import { type MetadataChange, metadataKeys } from './metadata-keys.ts';
import { sentItems } from './sent-items.ts';
import { isEmpty, type ViewOptions, viewOf, viewOfField } from './view.ts';

/** Everything that the result of a write depends on. */
export interface WriteOptions extends ViewOptions, SecretOptions {
  /** The shape of the response, where it has one of its own. */
  shape?: ResponseShape | undefined;
  /** The arguments of the call, by the API's names; null for what it empties. */
  sent: JsonObject;
  /** The call's way with metadata. */
  metadata: MetadataChange;
  /** True for a call that deletes something. */
  deletes: boolean;
  /** Removes from the arguments what must not be seen in a result. */
  redact<T>(value: T): T;
}

/**
 * Returns what a caller needs to know after a write: the ids of the thing, and the fields that the call has changed, of
 * metadata only the names; with them the credentials that were asked for. A list is that of a call about several things.
 * @param response the response as it may be seen
 */
export function writeResult(response: unknown, options: WriteOptions): unknown {
  if (Array.isArray(response)) return rowResults(response, options);
  if (!isObject(response)) return response;
  const { shape } = options;
  if (isDeletion(response)) return deletionResult(response);
  if (!shape) return response;
  const named = changedFields(response, options.sent, shape, options);
  // What was deleted, as it was: nothing in it says so.
  const gone = options.deletes && response.id !== undefined && !shape.changes ? { deleted: true } : {};
  const result = {
    ...idsOf(response, named, shape, options),
    ...named,
    ...gone,
    ...credentialsIn(response, shape.type, { ...options, shown: named }),
  };
  return isEmpty(result) ? viewOf(response, shape.type, 'standard', options) : result;
}

const isDeletion = (response: JsonObject) => Object.hasOwn(response, 'deleted');

/** Returns what there is to know of a response that says that a thing is gone; any other response as it is. */
export function deletionResult(response: JsonObject): JsonObject {
  return isDeletion(response) ? only(response, ['id', 'deleted']) : response;
}

/** Returns the result of each thing that a call was about; what was sent may stand in a list, an object for each. */
function rowResults(rows: readonly unknown[], options: WriteOptions): unknown[] {
  const itemOf = sentItems(options.sent);
  return rows.map((row) => writeResult(row, { ...options, sent: { ...options.sent, ...itemOf(row) } }));
}

/** Returns the fields that have the name of an argument, and those that say by themselves what has changed. */
function changedFields(
  response: JsonObject,
  sent: JsonObject,
  shape: ResponseShape,
  { redact, metadata, ...options }: WriteOptions,
): JsonObject {
  const given = Object.entries(sent).filter(([name, value]) => value !== undefined && name !== 'id');
  const echoed = given.flatMap(([name, value]): [string, unknown][] => {
    if (isNamedLikeMetadata(name) && isObject(value)) return [[name, redact(metadataKeys(value, metadata))]];
    // What was emptied is gone, also where the response no longer has it.
    if (!Object.hasOwn(response, name)) return value === null ? [[name, null]] : [];
    return [[name, viewOfField(response[name], fieldOf(name, shape, options), options) ?? response[name]]];
  });
  // That nothing came of it, or what is usual, is said here: null, false, a verified address.
  const decided = Object.entries(shape.changesBy ?? {}).flatMap(([argument, field]) =>
    given.some(([name]) => name === argument) ? [field] : [],
  );
  const changes = [...(shape.changes ?? []), ...decided].flatMap((name): [string, unknown][] => {
    const value = getOwn(response, name);
    if (isEmpty(value)) return value === undefined ? [] : [[name, value]];
    const shown = viewOfField(value, fieldOf(name, shape, options), { ...options, usualToo: true });
    return shown === undefined ? [] : [[name, shown]];
  });
  // What was sent of metadata says more than the whole of it.
  return Object.fromEntries([...changes, ...echoed]);
}

function fieldOf(name: string, { type }: ResponseShape, { types }: ViewOptions): ResponseField | undefined {
  return getOwn(getOwn(types, type) ?? {}, name);
}

/** Returns the ids that identify a thing: its own, or those by which it was named, or else all that it has. */
function idsOf(response: JsonObject, named: JsonObject, shape: ResponseShape, options: WriteOptions): JsonObject {
  const isTaken = (name: string) => fieldOf(name, shape, options)?.view !== 'never';
  if (response.id !== undefined && isTaken('id')) return { id: response.id };
  const isId = ([name, value]: [string, unknown]) => name.endsWith('_id') && typeof value === 'string' && value !== '';
  const sent = options.redact(Object.fromEntries(Object.entries(options.sent).filter(isId)));
  if (!isEmpty(sent)) return sent;
  const own = Object.entries(response).filter((entry) => isId(entry) && isTaken(entry[0]));
  return own.some(([name]) => Object.hasOwn(named, name)) ? {} : Object.fromEntries(own);
}

function only(object: JsonObject, names: readonly string[]): JsonObject {
  return mapEntries(object, (name, inner) => (names.includes(name) ? [name, inner] : undefined));
}
