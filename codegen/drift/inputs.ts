import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from '../../src/tool.ts';
import { code, typesCode } from '../shared/markdown-code.ts';
import type { Change } from './change.ts';
import { limitChanges } from './input-limits.ts';
import { findRenames } from './input-renames.ts';

/**
 * Compares a tool's inputs. Breaking is what refuses a call that was right before.
 * @param before, after what clients are listed: JSON Schema in the form of `toJsonSchema`
 * @param known inputs that are known to go on under another name, such as those in a path
 */
export function inputChanges(
  before: JsonSchema,
  after: JsonSchema,
  at = '',
  known: ReadonlyMap<string, string> = new Map(),
): Change[] {
  return [...keys(before, after, at, known), ...rest(before, after, at)];
}

/** Compares named keys: those that came, went or were renamed, and what is in those that stay. */
function keys(before: JsonSchema, after: JsonSchema, at: string, known: ReadonlyMap<string, string>): Change[] {
  const [old, now] = [before.properties ?? {}, after.properties ?? {}];
  const only = (own: object, other: object) =>
    Object.fromEntries(Object.entries(own).filter(([name]) => !Object.hasOwn(other, name)));
  const sure = new Map(
    [...known].filter(([from, to]) => from !== to && Object.hasOwn(old, from) && Object.hasOwn(now, to)),
  );
  const heirs = new Set(sure.values());
  const open = (own: Record<string, JsonSchema>, taken: { has(name: string): boolean }) =>
    Object.fromEntries(Object.entries(own).filter(([name]) => !taken.has(name)));
  const renamed = new Map([...sure, ...findRenames(open(only(old, now), sure), open(only(now, old), heirs))]);
  const taken = new Set(renamed.values());
  const required = (schema: JsonSchema, name: string) => schema.required?.includes(name) ?? false;
  const changes: Change[] = [];
  for (const [name, schema] of Object.entries(old)) {
    const place = below(at, name);
    const heir = renamed.get(name);
    const own = Object.hasOwn(now, name) ? now[name] : undefined;
    if (heir !== undefined)
      changes.push({
        at: place,
        kind: 'renamed',
        breaking: true,
        text: `is called ${code(heir)} now, apparently`,
      });
    else if (!own) changes.push({ at: place, kind: 'removed', breaking: true, text: 'is gone' });
    const [was, is] = [required(before, name), required(after, heir ?? name)];
    if ((own || heir) && is && !was)
      changes.push({ at: place, kind: 'required', breaking: true, text: 'is required now' });
    if ((own || heir) && was && !is)
      changes.push({ at: place, kind: 'optional', breaking: false, text: 'is optional now' });
    const goesOn = own ?? (heir === undefined ? undefined : now[heir]);
    if (goesOn) changes.push(...valueChanges(schema, goesOn, place));
  }
  for (const name of Object.keys(now)) {
    if (Object.hasOwn(old, name) || taken.has(name)) continue;
    const must = required(after, name);
    const text = must ? 'is new and required' : 'is new';
    changes.push({ at: below(at, name), kind: 'added', breaking: must, text });
  }
  return changes;
}

/** Compares what is said of keys without a name. */
function rest(before: JsonSchema, after: JsonSchema, at: string): Change[] {
  const [old, now] = [before.additionalProperties ?? true, after.additionalProperties ?? true];
  if (typeof old === 'object' && typeof now === 'object') return valueChanges(old, now, below(at, '*'));
  if (old === now) return [];
  const narrower = now === false || old === true;
  const text =
    now === false ? 'takes no other keys now' : narrower ? 'no longer takes any key' : 'takes other keys too';
  return [{ at, kind: narrower ? 'narrowed' : 'widened', breaking: narrower, text }];
}

function valueChanges(before: JsonSchema, after: JsonSchema, at: string): Change[] {
  const [old, now] = [types(before), types(after)];
  const nulls = nullChanges(before, after, at);
  const numbers = [old, now].every((type) => type === 'integer' || type === 'number');
  const changed = old === now ? [] : [typeChange(old, now, at)];
  if (old !== now && !numbers) return [...nulls, ...changed];
  return [
    ...nulls,
    ...changed,
    ...valueListChanges(before.enum, after.enum, at),
    ...limitChanges(before, after, at),
    ...(before.items && after.items ? valueChanges(before.items, after.items, `${at}[]`) : []),
    ...(old === 'object' ? inputChanges(before, after, at) : []),
  ];
}

function typeChange(old: string, now: string, at: string): Change {
  const wider = now === 'any value' || (old === 'integer' && now === 'number');
  const narrower = old === 'any value' || (old === 'number' && now === 'integer');
  return {
    at,
    kind: wider ? 'widened' : narrower ? 'narrowed' : 'type',
    breaking: !wider,
    text: `takes ${article(now)} now, was ${article(old)}`,
  };
}

function nullChanges(before: JsonSchema, after: JsonSchema, at: string): Change[] {
  const [was, is] = [takesNull(before), takesNull(after)];
  if (was === is) return [];
  return is
    ? [{ at, kind: 'nullable', breaking: false, text: 'takes null too' }]
    : [{ at, kind: 'not-nullable', breaking: true, text: 'no longer takes null' }];
}

function valueListChanges(before: unknown[] | undefined, after: unknown[] | undefined, at: string): Change[] {
  const list = (values: unknown[]) => values.map((value) => code(JSON.stringify(value))).join(', ');
  const real = (values: unknown[]) => values.filter((value) => value !== null);
  if (!before && after) return [{ at, kind: 'narrowed', breaking: true, text: `takes only ${list(real(after))} now` }];
  if (before && !after) return [{ at, kind: 'widened', breaking: false, text: 'takes other values too' }];
  const [old, now] = [real(before ?? []), real(after ?? [])];
  const lost = old.filter((value) => !holds(now, value));
  const won = now.filter((value) => !holds(old, value));
  return [
    ...(lost.length > 0
      ? [{ at, kind: 'narrowed' as const, breaking: true, text: `no longer takes ${list(lost)}` }]
      : []),
    ...(won.length > 0 ? [{ at, kind: 'widened' as const, breaking: false, text: `takes ${list(won)} too` }] : []),
  ];
}

function holds(values: readonly unknown[], wanted: unknown): boolean {
  return values.some((value) => isDeepStrictEqual(value, wanted));
}

/** Names the types that a schema accepts: without a type, those of the values that it lists. */
function types({ type, enum: values = [] }: JsonSchema): string {
  const listed = [
    ...new Set(values.map((value) => (value === null ? 'null' : Number.isInteger(value) ? 'integer' : typeof value))),
  ].sort();
  return (
    [type ?? listed]
      .flat()
      .filter((name) => name !== 'null')
      .join(' or ') || 'any value'
  );
}

/** Tells whether a schema accepts null; one without a type accepts whatever it lists. */
function takesNull({ type, enum: values }: JsonSchema): boolean {
  return type === undefined ? (values?.includes(null) ?? true) : [type].flat().includes('null');
}

function article(type: string): string {
  return type === 'any value' ? type : typesCode(type.split(' or '));
}

function below(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`;
}
