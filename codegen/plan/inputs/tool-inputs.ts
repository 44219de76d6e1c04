import { Ajv } from 'ajv';
import { CLEAR, FIELDS } from '../../../src/tool-schema.ts';
import type { Entry, InputChange } from '../../config/allowlist/allowlist-types.ts';
import type { Glossary } from '../../config/glossary.ts';
import type { Input } from '../../inputs/input.ts';
import { toJsonSchema } from '../../inputs/json-schema.ts';
import { takesNull } from '../../inputs/listed.ts';
import { nestedProperties } from '../../inputs/nested-properties.ts';
import type { Operation } from '../../inputs/operation.ts';
import { didYouMean } from '../../shared/did-you-mean.ts';
import type { YamlPath } from '../../shared/yaml-file.ts';

/** An input as the tool has it: an argument with a description, or a value that is always sent. */
export interface PlannedInput extends Input {
  /** The name of the argument; `name` stays the API's. */
  argument: string;
  description: string;
  /** Descriptions of properties inside it, by their path: `role`, of an array's items too. */
  nested: ReadonlyMap<string, string>;
  /** Set when the allowlist fixes the input: no argument then. */
  fixed?: { value: unknown };
  /** Set where the API wants a value or null, and nothing else: left out, null is sent. */
  orNull?: true;
}

/** Returns the inputs that a caller gives: the tool's arguments. */
export function openInputs(inputs: readonly PlannedInput[]): PlannedInput[] {
  return inputs.filter(({ fixed }) => !fixed);
}

/** Arguments that are ours, with what they do. */
const OURS: Partial<Record<string, string>> = {
  [CLEAR]: 'names the inputs to clear',
  [FIELDS]: 'picks fields of the result',
};

/** Takes what is wrong with an entry of the allowlist, with the place below it, and the input that it is about if it may go. */
export type Report = (kind: 'gap' | 'leftover', at: YamlPath, message: string, input?: string) => void;

/**
 * Plans the inputs of one tool: those kept, renamed, required, fixed and described as the allowlist has it.
 * Identifying ones come first, then what must be given, then the rest as the spec has it.
 */
export function planInputs(
  entry: Entry,
  { inputs, endpoint }: Operation,
  glossary: Glossary,
  report: Report,
): PlannedInput[] {
  const changes = entry.inputs ?? {};
  const known = inputs.map(({ name }) => name);
  const unknown = (name: string) =>
    known.length === 0
      ? `${endpoint} has no input "${name}": it has none`
      : didYouMean(`${endpoint} has no input "${name}"`, name, known, { listKnown: true });
  for (const list of ['only', 'without'] as const) {
    for (const [i, name] of (entry[list] ?? []).entries())
      if (!known.includes(name)) report('leftover', [list, i], unknown(name));
  }
  for (const [name, change] of Object.entries(changes)) {
    const [top = '', ...below] = name.split('.');
    if (!known.includes(top)) report('leftover', ['inputs', name], unknown(top));
    else if (entry.without?.includes(top))
      report('gap', ['inputs', name], `"${top}" is under \`without\` too: keep one`);
    else if (below.length > 0)
      checkNestedChange(inputs, name, change, (kind, message) => report(kind, ['inputs', name], message));
  }

  const left = (name: string) => entry.without?.includes(name) || (entry.only && !entry.only.includes(name));
  const kept = inputs.filter(({ name, required, deprecated }) => {
    if (Object.hasOwn(changes, name)) return true;
    const goes = left(name);
    if (goes && required)
      report('gap', [], `${entry.tool} leaves out "${name}", which ${endpoint} requires: keep it or fix its value`);
    // A required input is asked for even if it is deprecated: without it the call fails.
    return !goes && (!deprecated || required || (entry.only?.includes(name) ?? false));
  });
  const planned = kept.map((input) =>
    planInput(entry, input, Object.hasOwn(changes, input.name) ? (changes[input.name] ?? {}) : {}, glossary, report),
  );
  for (const [i, { argument, name, fixed }] of planned.entries()) {
    const use = OURS[argument];
    if (use !== undefined && !fixed)
      report('gap', ['inputs', name, 'name'], `"${argument}" is what ${use}: give "${name}" another name`);
    if (planned.findIndex((other) => other.argument === argument) !== i)
      report('gap', ['inputs', name, 'name'], `the tool already has an argument "${argument}"`);
  }
  return planned.sort((a, b) => rank(a) - rank(b));
}

function planInput(entry: Entry, input: Input, change: InputChange, glossary: Glossary, report: Report): PlannedInput {
  const fixed = change.value === undefined ? undefined : { value: change.value };
  // An agent says null by leaving the input out.
  const orNull = input.required && !change.required && !fixed && takesNull(input.schema);
  const description =
    change.description ??
    (change.name === undefined ? undefined : glossary.descriptions.get(change.name)) ??
    glossary.descriptions.get(input.name);
  if (description === undefined && !fixed) {
    report(
      'gap',
      [],
      `${entry.tool}: no description for "${input.name}": add one to spec/glossary.yaml, or under \`inputs\``,
      input.name,
    );
  }
  if (fixed) {
    const check = new Ajv({ strict: false }).compile(toJsonSchema(input.schema));
    const where = ['inputs', input.name, 'value'];
    if (!check(fixed.value))
      report('gap', where, `${JSON.stringify(fixed.value)} is not allowed here: ${check.errors?.[0]?.message}`);
  }
  return {
    ...input,
    argument: change.name ?? input.name,
    required: change.required ?? (input.required && !orNull),
    description: oneLine(description ?? ''),
    nested: describeNested(entry, input, glossary, report),
    ...(fixed && { fixed }),
    ...(orNull && { orNull }),
  };
}

/** Describes the properties inside an input, by their path: as the allowlist does for the path, or the glossary for the name. */
function describeNested(entry: Entry, input: Input, glossary: Glossary, report: Report): Map<string, string> {
  return new Map(
    nestedProperties(input.schema).map(({ name, path }) => {
      const key = `${input.name}.${path}`;
      const description = entry.inputs?.[key]?.description ?? glossary.descriptions.get(name);
      if (description === undefined)
        report(
          'gap',
          [],
          `${entry.tool}: no description for "${key}": add "${name}" to spec/glossary.yaml, or a description under \`inputs\``,
          input.name,
        );
      return [path, oneLine(description ?? '')];
    }),
  );
}

function checkNestedChange(
  inputs: Input[],
  key: string,
  change: InputChange,
  report: (kind: 'gap' | 'leftover', message: string) => void,
): void {
  const [top, ...below] = key.split('.');
  const input = inputs.find(({ name }) => name === top);
  const found = input && nestedProperties(input.schema).some(({ path }) => path === below.join('.'));
  if (!found) report('leftover', `there is no property "${below.join('.')}" in "${top}"`);
  if (Object.keys(change).join() !== 'description')
    report('gap', 'a property inside an input can only be given a description');
}

/** Joins the lines into which YAML breaks a text. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Orders inputs: what identifies, what must be given, the rest. */
function rank({ in: place, required }: PlannedInput): number {
  return place === 'path' ? 0 : required ? 1 : 2;
}
