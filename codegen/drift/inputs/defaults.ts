import { isDeepStrictEqual } from 'node:util';
import { branches } from '../../openapi/branches.ts';
import { refOf, resolve } from '../../openapi/reference.ts';
import type { Document, Parameter, Schema } from '../../openapi/types.ts';
import { openInputs, type PlannedInput } from '../../plan/inputs/tool-inputs.ts';
import type { Plan } from '../../plan/plan.ts';
import { code } from '../../shared/markdown-code.ts';
import type { Change } from '../change.ts';

/** Compares the defaults of the inputs that a tool has in both versions. None is ever sent, but a call without the input does something else. */
export function defaultChanges(was: Plan, is: Plan, old: Document, now: Document): Change[] {
  // The inputs of our own tools aren't in the spec.
  if (!was.operation || !is.operation) return [];
  const before = openInputs(was.inputs);
  return openInputs(is.inputs).flatMap((input) => {
    const former = before.find(({ argument }) => argument === input.argument);
    if (!former) return [];
    const [from, to] = [defaultsOf(old, former), defaultsOf(now, input)];
    const places = [...new Set([...from.keys(), ...to.keys()])].sort();
    return places.flatMap((at) => describe(at, from.get(at), to.get(at)));
  });
}

function describe(at: string, from: unknown, to: unknown): Change[] {
  if (isDeepStrictEqual(from, to)) return [];
  const text = (value: unknown) => (value === undefined ? 'none' : code(JSON.stringify(value)));
  return [
    { at, kind: 'default', breaking: false, aside: true, text: `has the default ${text(to)}, was ${text(from)}` },
  ];
}

/** Returns the defaults in an input by their places: `limit`, `items[].role`. */
function defaultsOf(document: Document, { in: where, pointer, argument }: PlannedInput): Map<string, unknown> {
  const node = resolve<Schema & Parameter>(document, { $ref: pointer }, pointer);
  const found = new Map<string, unknown>();
  const schema = where === 'body' ? node : node.schema;
  if (schema) collect(document, schema, argument, [], found);
  return found;
}

function collect(document: Document, node: Schema, at: string, above: string[], found: Map<string, unknown>): void {
  const ref = refOf(node);
  if (ref !== undefined && above.includes(ref)) return;
  const inside = ref === undefined ? above : [...above, ref];
  const schema = resolve<Schema>(document, node, at);
  if (schema.default !== undefined) found.set(at, schema.default);
  for (const branch of branches(schema)) collect(document, branch, at, inside, found);
  if (schema.items) collect(document, schema.items, `${at}[]`, inside, found);
  for (const [name, inner] of Object.entries(schema.properties ?? {}))
    collect(document, inner, `${at}.${name}`, inside, found);
}
