import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from '../../../src/tool.ts';
import { code, typesCode } from '../../shared/markdown-code.ts';
import type { Change } from '../change.ts';
import { limitChanges } from './limits.ts';
import { findRenames } from './renames.ts';

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
  // Clerk takes whatever it took, so the names that are no longer said are not gone.
  if (before.properties && isFreeForm(after))
    return [{ at, kind: 'widened', breaking: false, text: 'is a free-form object now: it takes any key' }];
  return [...compareKeys(before, after, at, known), ...compareOtherKeys(before, after, at)];
}

/** Returns the values of a map: an object that names no key, and takes any with such a value. */
function ofMap({ properties, additionalProperties }: JsonSchema): JsonSchema | undefined {
  return properties === undefined && typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

function isFreeForm({ properties, additionalProperties = true }: JsonSchema): boolean {
  return properties === undefined && additionalProperties === true;
}

type Properties = Record<string, JsonSchema>;

/** Compares named keys: those that came, went or were renamed, and what is in those that stay. */
function compareKeys(before: JsonSchema, after: JsonSchema, at: string, known: ReadonlyMap<string, string>): Change[] {
  const [old, now] = [before.properties ?? {}, after.properties ?? {}];
  const renamed = renamedKeys(old, now, known);
  const added = Object.keys(now).filter((name) => !Object.hasOwn(old, name) && ![...renamed.values()].includes(name));
  return [
    ...Object.entries(old).flatMap(([name, schema]) => {
      const present = renamed.get(name) ?? name;
      const place = below(at, name);
      const next = Object.hasOwn(now, present) ? now[present] : ofMap(after);
      if (!next) return [{ at: place, kind: 'removed' as const, breaking: true, text: 'is gone' }];
      return [
        ...renameChange(name, present, place),
        ...requiredChange(isRequired(before, name), isRequired(after, present), place),
        ...valueChanges(schema, next, place),
      ];
    }),
    ...added.map((name): Change => {
      const required = isRequired(after, name);
      const text = required ? 'is new and required' : 'is new';
      return { at: below(at, name), kind: 'added', breaking: required, text };
    }),
  ];
}

/** Finds the keys that go on under another name: those that are known, and those that look like it. */
function renamedKeys(old: Properties, now: Properties, known: ReadonlyMap<string, string>): Map<string, string> {
  const certain = [...known].filter(([from, to]) => from !== to && Object.hasOwn(old, from) && Object.hasOwn(now, to));
  const [from, to] = [new Set(certain.map(([name]) => name)), new Set(certain.map(([, name]) => name))];
  const without = (all: Properties, other: Properties, taken: ReadonlySet<string>): Properties =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !Object.hasOwn(other, name) && !taken.has(name)));
  return new Map([...certain, ...findRenames(without(old, now, from), without(now, old, to))]);
}

function renameChange(name: string, present: string, at: string): Change[] {
  if (name === present) return [];
  return [{ at, kind: 'renamed', breaking: true, text: `is called ${code(present)} now, apparently` }];
}

function requiredChange(was: boolean, is: boolean, at: string): Change[] {
  if (was === is) return [];
  return is
    ? [{ at, kind: 'required', breaking: true, text: 'is required now' }]
    : [{ at, kind: 'optional', breaking: false, text: 'is optional now' }];
}

function isRequired({ required = [] }: JsonSchema, name: string): boolean {
  return required.includes(name);
}

/** Compares what is said of keys without a name. */
function compareOtherKeys(before: JsonSchema, after: JsonSchema, at: string): Change[] {
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
    ...(old === 'array' ? valueChanges(before.items ?? {}, after.items ?? {}, `${at}[]`) : []),
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
  const removed = old.filter((value) => !includes(now, value));
  const added = now.filter((value) => !includes(old, value));
  return [
    ...(removed.length > 0
      ? [{ at, kind: 'narrowed' as const, breaking: true, text: `no longer takes ${list(removed)}` }]
      : []),
    ...(added.length > 0 ? [{ at, kind: 'widened' as const, breaking: false, text: `takes ${list(added)} too` }] : []),
  ];
}

function includes(values: readonly unknown[], wanted: unknown): boolean {
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
