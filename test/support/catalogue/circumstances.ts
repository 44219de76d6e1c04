import type { Effect, JsonSchema } from '../../../src/tool.ts';
import { argumentsOf, ordinaryValue, variants } from '../spec/arguments.ts';
import { callArguments, type EveryTool, IMAGE } from './catalogue.ts';

/** A call in one of the circumstances in which its tool asks. */
export interface AskingCall {
  /** Says which circumstance it is. */
  title: string;
  args: Record<string, unknown>;
  effect: Effect;
}

/**
 * Makes a call for each circumstance in which a tool asks, with nothing in it beyond what puts it there, so that no other
 * circumstance asks in its place; and one with every argument there is.
 * @param thing the id of whatever the question is about
 */
export function askingCalls({ definition, implementation }: EveryTool, thing: string): AskingCall[] {
  const { inputSchema, upload } = definition;
  const { effects = [], question } = implementation;
  const calls = effects.map((effect): AskingCall => {
    const { argument, is, isNot, isNotFact, overwrites, changes, kind } = effect;
    const args = argument === undefined ? callArguments(definition, 'smallest') : argumentsOf(inputSchema, 'smallest');
    if (argument !== undefined) Object.assign(args, within(inputSchema, args, argument.split('.'), effect));
    const how = [
      argument,
      is && `is ${is}`,
      isNot && `is not ${isNot}`,
      isNotFact,
      overwrites && `over ${overwrites}`,
      changes && `not as ${changes}`,
    ];
    return { title: [kind, ...how].filter(Boolean).join(' '), args, effect };
  });
  const [first] = effects;
  if (first) calls.push({ title: 'everything', args: callArguments(definition, 'fullest'), effect: first });
  for (const { args, effect } of calls) {
    if (upload !== undefined && args[upload] !== undefined) args[upload] = IMAGE.file;
    for (const name of Object.keys(question?.targets ?? {})) {
      if (effect.isNotFact !== undefined && effect.argument === name) continue;
      const { pattern } = inputSchema.properties?.[name] ?? {};
      if (typeof pattern === 'string' && !new RegExp(pattern).test(thing)) continue;
      if (typeof args[name] === 'string') args[name] = thing;
      if (Array.isArray(args[name])) args[name] = [thing];
    }
  }
  return calls.map((call) => ({ ...call, args: withSecret(call.args, question?.secrets ?? []) }));
}

/** The value of every secret that is given, which nobody must be shown. */
export const CONFIDENTIAL = 'correct-horse-battery-staple';

function withSecret<T>(args: T, secrets: readonly string[]): T {
  const text = JSON.stringify(args, (name, value) =>
    secrets.includes(name) && typeof value === 'string' ? CONFIDENTIAL : value,
  );
  return JSON.parse(text);
}

/** Returns the argument at the start of a path, with a value at its end that is in the circumstance. */
function within(schema: JsonSchema, present: unknown, path: readonly string[], effect: Effect): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return valueIn(schema, effect);
  if (schema.items) return [within(schema.items, ordinaryValue(schema.items), path, effect)];
  const inner = schema.properties?.[name] ?? {};
  const own = rest.length > 0 && inner.properties ? ordinaryValue(inner) : undefined;
  return { ...(present as object), [name]: within(inner, own, rest, effect) };
}

function valueIn(schema: JsonSchema, { is, isNot = [] }: Effect): unknown {
  if (is) return is[0];
  const ordinary = ordinaryValue(schema, 'fullest');
  if (![ordinary].flat().some((value) => isNot.includes(value))) return ordinary;
  return variants(schema).find(({ value }) => ![value].flat().some((one) => isNot.includes(one)))?.value;
}

/** Returns a value that another one replaces: of an object, each of its keys has one. */
export function earlier(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return `earlier ${value}`;
  if (Array.isArray(value)) return value.map(earlier);
  if (typeof value !== 'object' || value === null) return 'earlier';
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, earlier(inner)]));
}
