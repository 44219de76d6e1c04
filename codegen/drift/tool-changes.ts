import { endpoints } from '../openapi/endpoints.ts';
import { textFields } from '../openapi/text-fields.ts';
import { looksSecret } from '../plan/looks-secret.ts';
import { classify } from '../plan/masked-fields.ts';
import type { Plan } from '../plan/plan.ts';
import { openInputs } from '../plan/tool-inputs.ts';
import { code } from '../shared/markdown-code.ts';
import { placeholders } from '../shared/placeholders.ts';
import { byWeight, type Change } from './change.ts';
import { inputChanges } from './inputs/compare-inputs.ts';
import { unjudged } from './inputs/judged-inputs.ts';
import type { OperationChanges } from './operations.ts';
import { responseChanges } from './responses/compare-responses.ts';
import { responseShape } from './responses/response-shape.ts';
import type { Survey } from './survey.ts';

/** The changes of one tool. */
export interface ToolDrift {
  tool: string;
  endpoint: string | null;
  breaking: boolean;
  /** The change of the tool as a whole. */
  fate?: { kind: 'gone' | 'moved' | 'deprecated' | 'new'; text: string };
  inputs: Change[];
  response: Change[];
}

/** Compares a tool of either version; undefined where nothing has changed. */
export function toolDrift(name: string, old: Survey, now: Survey, operations: OperationChanges): ToolDrift | undefined {
  const [was, is] = [old.plans.get(name), now.plans.get(name)];
  const [from, to] = [was?.definition.endpoint ?? null, is?.definition.endpoint ?? null];
  if (!was || !is) {
    const fate = is ? ({ kind: 'new', text: `is new: ${code(to ?? '')}` } as const) : gone(name, from, now);
    return { tool: name, endpoint: to ?? from, breaking: !is, fate, inputs: [], response: [] };
  }
  const known = namesInPath(was, is);
  const inputs = [
    ...inputChanges(was.definition.inputSchema, is.definition.inputSchema, '', known).map((change) =>
      known.has(change.at) ? change : unjudged(retired(change, is), is),
    ),
    ...missing(was, is),
    ...files(was.definition.upload, is.definition.upload),
    ...leftOut(was, is),
  ].sort(byWeight);
  const response = from && to ? compareResponses(name, from, to, old, now) : [];
  const fate = fateOf(from, to, operations);
  if (!fate && inputs.length + response.length === 0) return undefined;
  // Under another method it is a different request, whatever its inputs are.
  const turned = from?.split(' ')[0] !== to?.split(' ')[0];
  const breaking = turned || [...inputs, ...response].some((change) => change.breaking);
  return { tool: name, endpoint: to, breaking, ...(fate && { fate }), inputs, response };
}

function compareResponses(tool: string, from: string, to: string, old: Survey, now: Survey): Change[] {
  const maybeSecret = new Set([...textFields(now.document, to)].filter(looksSecret));
  const describeSecret = (field: string): string | undefined => {
    const classified = classify(now.secrets, tool, field);
    if (classified === 'secret') return 'is new, and masked as a secret';
    return classified === undefined && maybeSecret.has(field) ? 'is new and looks like a secret' : undefined;
  };
  const [before, after] = [responseShape(old.document, from), responseShape(now.document, to)];
  return responseChanges(before, after, describeSecret).sort(byWeight);
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

function gone(name: string, endpoint: string | null, { document, gaps }: Survey): ToolDrift['fate'] {
  const unsupported = gaps.find(({ kind, tool }) => kind === 'unsupported' && tool === name);
  const text = endpoints(document).has(endpoint ?? '')
    ? `can't be a tool any more: ${code(unsupported?.reason ?? 'see below')}`
    : `is gone: Clerk has no ${code(endpoint ?? '')} now`;
  return { kind: 'gone', text };
}

function fateOf(from: string | null, to: string | null, { deprecated }: OperationChanges): ToolDrift['fate'] {
  if (from !== to)
    return {
      kind: 'moved',
      text: `calls ${code(to ?? '')} now, apparently, in place of ${code(from ?? '')}: decide its tier, \`loses\` and \`lets_in\` again`,
    };
  if (to !== null && deprecated.includes(to))
    return { kind: 'deprecated', text: `uses ${code(to)}, which is deprecated now` };
  return undefined;
}
