import { code, typesCode } from '../../shared/markdown-code.ts';
import type { Change } from '../change.ts';
import { asideChanges } from './aside-changes.ts';
import type { ResponseShape, Spot } from './response-shape.ts';

/**
 * Compares what a tool's operation responds with. Breaking is what a reader relies on: that a field is there, and of which
 * type. Below a place that is gone, new, or of another type, nothing more is said, but of what may be a secret.
 * @param describeSecret says of a new field that may be a secret what it is, as "looks like a secret"; undefined for any other
 * @param seen fields that might have been one before
 */
export function responseChanges(
  before: ResponseShape,
  after: ResponseShape,
  describeSecret: (field: string) => string | undefined = () => undefined,
  seen: ReadonlySet<string> = new Set(),
): Change[] {
  if (before.size > 0 && after.size === 0)
    return [{ at: '', kind: 'removed', breaking: true, text: 'is empty now, or not JSON' }];
  // A field that only moved was seen before, if it was a text then.
  const texts = [...before].filter(([, { types }]) => types.includes('string') || types.includes('any'));
  const known = new Set([...seen, ...texts.map(([at]) => fieldOf(at))]);
  const changes: Change[] = [];
  if (before.size === 0 && after.size > 0)
    changes.push({ at: '', kind: 'added', breaking: false, text: 'is JSON now' });
  const opened = openedObjects(before, after);
  for (const [at, old] of before) {
    const now = after.get(at);
    if (now) changes.push(...spotChanges(old, now, at));
    const fields = opened.get(at);
    if (now) changes.push(...asideChanges(old, now, at, fields !== undefined));
    if (fields)
      changes.push({
        at,
        kind: 'opened',
        breaking: false,
        text: `is a free-form object now, without ${names(fields)}`,
      });
    if (!now) changes.push({ at, kind: 'removed', breaking: true, text: 'is gone' });
  }
  const retyped = new Set(changes.filter(({ kind }) => kind === 'type').map(({ at }) => at));
  for (const at of after.keys()) {
    if (at === '' || (before.has(at) && !retyped.has(at))) continue;
    const field = fieldOf(at);
    const text = at.endsWith('[]') || known.has(field) ? undefined : describeSecret(field);
    const how = retyped.has(at) ? 'has a new type' : 'is new';
    if (text) changes.push({ at, kind: 'secret', breaking: false, text: `${how} and ${text}` });
    else if (!retyped.has(at)) changes.push({ at, kind: 'added', breaking: false, text: 'is new' });
  }
  const closed = new Set(changes.filter(({ kind }) => CLOSES.has(kind)).map(({ at }) => at));
  return changes.filter(({ at, kind }) => kind === 'secret' || !above(at).some((place) => closed.has(place)));
}

const CLOSES = new Set<Change['kind']>(['added', 'removed', 'type', 'secret', 'opened']);

/**
 * Finds the objects that had fields and of which nothing is said now, with the fields. Where one field goes and others stay, Clerk
 * has taken it out; where all go at once, Clerk may return what it did and only no longer promises it: no break, and said once.
 */
function openedObjects(before: ResponseShape, after: ResponseShape): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [at, { free }] of after) {
    if (!free || !before.get(at)?.types.includes('object')) continue;
    const [old, now] = [before, after].map((shape) => [...shape.keys()].filter((place) => isFieldOf(place, at)));
    if (old && old.length > 0 && now?.length === 0) found.set(at, old.map(fieldOf));
  }
  return found;
}

function isFieldOf(place: string, at: string): boolean {
  return (
    place !== '' && /^[^.[]+$/.test(at === '' ? place : place.startsWith(`${at}.`) ? place.slice(at.length + 1) : '')
  );
}

function names(fields: readonly string[]): string {
  const shown = fields.slice(0, 10).map(code).join(', ');
  return fields.length > 10 ? `${shown} and ${fields.length - 10} more` : shown;
}

/** Returns the name of the field at a place: `id` of `data[].id`, `codes` of `codes[]`. */
function fieldOf(at: string): string {
  return at.replaceAll('[]', '').split('.').at(-1) ?? '';
}

function spotChanges(old: Spot, now: Spot, at: string): Change[] {
  const changes: Change[] = [];
  const added = now.types.filter((type) => !isAmong(type, old.types));
  if (added.length > 0) {
    const text = `may be ${list(added)} now, was ${list(old.types)}`;
    changes.push({ at, kind: 'type', breaking: true, text });
  } else if (now.types.join() !== old.types.join())
    changes.push({ at, kind: 'narrowed', breaking: false, text: `is always ${list(now.types)} now` });
  if (now.nullable && !old.nullable) changes.push({ at, kind: 'nullable', breaking: false, text: 'may be null now' });
  if (!now.nullable && old.nullable)
    changes.push({ at, kind: 'not-nullable', breaking: false, text: 'is never null now' });
  return [...changes, ...valueChanges(old.values, now.values, at)];
}

/** Compares fixed values; where none of the former ones is left, it is as if the type had changed. */
function valueChanges(old: unknown[] | undefined, now: unknown[] | undefined, at: string): Change[] {
  if (!old) return [];
  if (!now) return [{ at, kind: 'widened', breaking: false, text: 'may be other values too' }];
  const list = (values: unknown[]) => values.map((value) => code(JSON.stringify(value) ?? '')).join(', ');
  const added = now.filter((value) => !old.includes(value));
  const removed = old.filter((value) => !now.includes(value));
  if (added.length > 0 && removed.length === old.length)
    return [{ at, kind: 'type', breaking: true, text: `is ${list(added)} now, was ${list(removed)}` }];
  return [
    ...(added.length > 0 ? [{ at, kind: 'widened' as const, breaking: false, text: `may be ${list(added)} too` }] : []),
    ...(removed.length > 0
      ? [{ at, kind: 'narrowed' as const, breaking: false, text: `is never ${list(removed)} now` }]
      : []),
  ];
}

/** Tells whether readers of some types can read another: an integer is a number, and `any` is everything. */
function isAmong(type: string, types: readonly string[]): boolean {
  return types.includes(type) || types.includes('any') || (type === 'integer' && types.includes('number'));
}

function list(types: readonly string[]): string {
  return types.length === 0 ? 'nothing' : typesCode(types);
}

/** `data[].user.id` -> '', `data`, `data[]`, `data[].user`. */
function above(at: string): string[] {
  const ends = [...at.matchAll(/\.|\[\]/g)].map(({ index }) => index);
  return [...(at === '' ? [] : ['']), ...ends.map((end) => at.slice(0, end)).filter((place) => place !== '')];
}
