import { checkFields, type Mistake } from '../records/check-fields.ts';
import { ApiError, apiError, paramEntry } from '../records/errors.ts';
import type { Body, Fields } from '../records/fields.ts';
import { isObject } from '../records/metadata.ts';

/**
 * Returns the body if it has what the fields allow and nothing else.
 * @throws ApiError 400 when it is no JSON object, 422 with one entry for each field that is missing, unknown or wrong
 */
export function readBody<const F extends Fields>(body: unknown, fields: F): Body<F> {
  if (!isObject(body)) throw apiError(400, 'request_body_invalid', 'Send a JSON object.');
  throwMistakes(checkFields(body, fields));
  return readTimes(body, fields);
}

/**
 * Returns the items of a body that is an array of objects.
 * @throws ApiError 400 when it is anything else or longer than `max`, 422 with one entry for each field of an item that is wrong
 */
export function readItems<const F extends Fields>(body: unknown, fields: F, max: number): Body<F>[] {
  if (!Array.isArray(body) || body.length === 0 || !body.every(isObject)) {
    throw apiError(400, 'request_body_invalid', 'Send an array of objects, one at least.');
  }
  if (body.length > max) throw apiError(400, 'bulk_size_exceeded', `Send at most ${max} at once.`);
  throwMistakes(body.flatMap((item, i) => checkFields(item, fields, [i])));
  return body.map((item) => readTimes(item, fields));
}

function throwMistakes(mistakes: Mistake[]): void {
  if (mistakes.length === 0) return;
  const entries = mistakes.map(({ path, code, short, long }) => paramEntry(code, path.join('.'), short, long));
  throw new ApiError(422, ...entries);
}

function readTimes<F extends Fields>(body: object, fields: F): Body<F> {
  const read = (name: string, value: unknown) =>
    fields[name]?.kind === 'time' && typeof value === 'string' ? Date.parse(value) : value;
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, read(name, value)])) as Body<F>;
}
