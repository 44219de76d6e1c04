import type { Document } from '../../openapi/types.ts';
import { openInputs } from '../../plan/inputs/tool-inputs.ts';
import type { Plan } from '../../plan/plan.ts';
import { placeholders } from '../../shared/placeholders.ts';
import { byWeight, type Change } from '../change.ts';
import { inputChanges } from './compare-inputs.ts';
import { defaultChanges } from './defaults.ts';
import { described } from './described-inputs.ts';
import { unjudged } from './judged-inputs.ts';

/** Compares what a tool takes in two versions, breaking changes first. */
export function toolInputChanges(was: Plan, is: Plan, old: Document, now: Document): Change[] {
  const known = namesInPath(was, is);
  return [
    ...inputChanges(was.definition.inputSchema, is.definition.inputSchema, '', known).map((change) =>
      known.has(change.at) ? change : unjudged(described(retired(change, is), is), is),
    ),
    ...missing(was, is),
    ...files(was.definition.upload, is.definition.upload),
    ...leftOut(was, is),
    ...defaultChanges(was, is, old, now),
  ].sort(byWeight);
}

/** Pairs the parameters of two paths by their place, whatever they are called. */
function namesInPath(was: Plan, is: Plan): Map<string, string> {
  const [old, now] = [was, is].map(({ operation, inputs }) =>
    placeholders(operation?.path ?? '').map(
      (name) => inputs.find((input) => input.in === 'path' && input.name === name)?.argument,
    ),
  );
  if (old?.length !== now?.length) return new Map();
  return new Map(
    (old ?? []).flatMap((from, i): [string, string][] => {
      const to = now?.[i];
      return from && to && !now?.includes(from) && !old?.includes(to) ? [[from, to]] : [];
    }),
  );
}

/** Compares which argument is the path of a file: that is not the same as a text. */
function files(was: string | undefined, is: string | undefined): Change[] {
  if (was === is) return [];
  const change = (at: string | undefined, text: string): Change[] =>
    at === undefined ? [] : [{ at, kind: 'type', breaking: true, text }];
  return [
    ...change(was, 'is no longer the path of a file to send'),
    ...change(is, 'is the path of a file to send now'),
  ];
}

/** Finds inputs that Clerk requires now and that the tool leaves out. */
function missing(was: Plan, is: Plan): Change[] {
  const lacks = ({ operation, inputs }: Plan) =>
    (operation?.inputs ?? []).filter(({ name, required }) => required && !inputs.some((input) => input.name === name));
  const before = lacks(was).map(({ name }) => name);
  return lacks(is)
    .filter(({ name }) => !before.includes(name))
    .map(({ name }) => ({
      at: name,
      kind: 'required',
      breaking: true,
      text: 'is required now, and the tool leaves it out: every call fails',
    }));
}

/** Finds inputs that came or went and that the tool leaves out: no call changes, but somebody may want to know. */
function leftOut(was: Plan, is: Plan): Change[] {
  const has = (plan: Plan, name: string) => plan.inputs.some((input) => input.name === name);
  const lacking = (plan: Plan, other: Plan) =>
    (plan.operation?.inputs ?? []).filter(
      ({ name }) => !has(plan, name) && !other.operation?.inputs.some((input) => input.name === name),
    );
  const change = (kind: 'added' | 'removed', at: string, text: string): Change => ({
    at,
    kind,
    breaking: false,
    text,
  });
  return [
    ...lacking(was, is).map(({ name }) => change('removed', name, 'is gone; the tool left it out')),
    ...lacking(is, was)
      .filter(({ required }) => !required)
      .map(({ name, deprecated }) =>
        change('added', name, `is new, and left out${deprecated ? ' as deprecated' : ' by `only` or `without`'}`),
      ),
  ];
}

/** Rewords the removal of an input that Clerk has deprecated: it is no longer the tool's, but it isn't gone. */
function retired(change: Change, { operation, inputs }: Plan): Change {
  const input = operation?.inputs.find(({ name }) => name === change.at);
  if (change.kind !== 'removed' || !input?.deprecated || openInputs(inputs).some(({ name }) => name === change.at))
    return change;
  return { ...change, text: 'is deprecated now, and so no longer an input; `only` or `inputs` would keep it' };
}
