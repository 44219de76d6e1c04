import { Ajv } from 'ajv';
import { closestMatch } from 'leven';
import type { Entry, InputChange } from '../config/allowlist.ts';
import type { Glossary } from '../config/glossary.ts';
import { toJsonSchema } from '../inputs/json-schema.ts';
import type { InputSchema } from '../inputs/normalise.ts';
import type { Input, Operation } from '../inputs/operation.ts';

/** An input as the tool has it: an argument with words, or a value that is always sent. */
export interface PlannedInput extends Input {
  /** The name of the argument; `name` stays the API's. */
  argument: string;
  words: string;
  /** Words of properties inside it, by their path: `role`, of an array's items too. */
  nested: ReadonlyMap<string, string>;
  /** Set when the allowlist fixes the input: no argument then. */
  fixed?: { value: unknown };
}

/** The inputs that a caller gives: the tool's arguments. */
export function openInputs(inputs: readonly PlannedInput[]): PlannedInput[] {
  return inputs.filter(({ fixed }) => !fixed);
}

/** Takes what is wrong with an entry, and where below it: what nobody has decided, or what the spec hasn't. */
export type Fault = (kind: 'gap' | 'leftover', at: (string | number)[], message: string) => void;

/**
 * The inputs of one tool: those kept, renamed, required, fixed and worded as the allowlist has it.
 * Identifying ones first, then what must be given, then the rest as the spec has it.
 * @param fault takes what is wrong, with the place below the entry
 */
export function planInputs(
  entry: Entry,
  { inputs, endpoint }: Operation,
  glossary: Glossary,
  fault: Fault,
): PlannedInput[] {
  const changes = entry.inputs ?? {};
  const known = inputs.map(({ name }) => name);
  const unknown = (name: string) =>
    known.length === 0
      ? `${endpoint} has no input "${name}": it has none`
      : `${endpoint} has no input "${name}"; did you mean "${closestMatch(name, known)}"? Known: ${known.join(', ')}`;
  for (const list of ['only', 'without'] as const) {
    for (const [i, name] of (entry[list] ?? []).entries())
      if (!known.includes(name)) fault('leftover', [list, i], unknown(name));
  }
  for (const [name, change] of Object.entries(changes)) {
    const [top = '', ...below] = name.split('.');
    if (!known.includes(top)) fault('leftover', ['inputs', name], unknown(top));
    else if (entry.without?.includes(top)) fault('gap', ['inputs', name], `"${top}" is under \`without\` too: decide`);
    else if (below.length > 0)
      nestedFaults(inputs, name, change, (kind, message) => fault(kind, ['inputs', name], message));
  }

  const left = (name: string) => entry.without?.includes(name) || (entry.only && !entry.only.includes(name));
  const kept = inputs.filter(({ name, required, deprecated }) => {
    if (Object.hasOwn(changes, name)) return true;
    const goes = left(name);
    if (goes && required)
      fault('gap', [], `${entry.tool} leaves out "${name}", which ${endpoint} requires: keep it or fix its value`);
    // What must be given is asked for, deprecated or not: without it the call fails.
    return !goes && (!deprecated || required || (entry.only?.includes(name) ?? false));
  });
  const planned = kept.map((input) =>
    planInput(entry, input, Object.hasOwn(changes, input.name) ? (changes[input.name] ?? {}) : {}, glossary, fault),
  );
  for (const [i, { argument, name }] of planned.entries()) {
    if (planned.findIndex((other) => other.argument === argument) !== i)
      fault('gap', ['inputs', name, 'name'], `the tool has an argument "${argument}" already`);
  }
  return planned.sort((a, b) => rank(a) - rank(b));
}

function planInput(entry: Entry, input: Input, change: InputChange, glossary: Glossary, fault: Fault): PlannedInput {
  const fixed = change.value === undefined ? undefined : { value: change.value };
  const words =
    change.words ??
    (change.name === undefined ? undefined : glossary.words.get(change.name)) ??
    glossary.words.get(input.name);
  if (words === undefined && !fixed) {
    fault(
      'gap',
      [],
      `${entry.tool}: no words for "${input.name}": add it to spec/glossary.yaml, or words under \`inputs\``,
    );
  }
  if (fixed) {
    const check = new Ajv({ strict: false }).compile(toJsonSchema(input.schema));
    const where = ['inputs', input.name, 'value'];
    if (!check(fixed.value))
      fault('gap', where, `${JSON.stringify(fixed.value)} is not allowed here: ${check.errors?.[0]?.message}`);
  }
  return {
    ...input,
    argument: change.name ?? input.name,
    required: change.required ?? input.required,
    words: oneLine(words ?? ''),
    nested: nestedWords(entry, input, glossary, fault),
    ...(fixed && { fixed }),
  };
}

/** Words for `items.role` and the like, by the path below the input: the allowlist's for the path, or the glossary's for the name. */
function nestedWords(entry: Entry, input: Input, glossary: Glossary, fault: Fault): Map<string, string> {
  const words = new Map<string, string>();
  const visit = (node: InputSchema, above: string[]) => {
    for (const [name, child] of Object.entries((node.items ?? node).properties ?? {})) {
      const path = [...above, name];
      const key = [input.name, ...path].join('.');
      const own = entry.inputs?.[key]?.words ?? glossary.words.get(name);
      if (own === undefined)
        fault(
          'gap',
          [],
          `${entry.tool}: no words for "${key}": add "${name}" to spec/glossary.yaml, or words under \`inputs\``,
        );
      words.set(path.join('.'), oneLine(own ?? ''));
      visit(child, path);
    }
  };
  visit(input.schema, []);
  return words;
}

function nestedFaults(
  inputs: Input[],
  name: string,
  change: InputChange,
  fault: (kind: 'gap' | 'leftover', message: string) => void,
): void {
  const [top, ...below] = name.split('.');
  let node: InputSchema | undefined = inputs.find((input) => input.name === top)?.schema;
  for (const key of below) node = (node?.items ?? node)?.properties?.[key];
  if (!node) fault('leftover', `there is no property "${below.join('.')}" in "${top}"`);
  if (Object.keys(change).join() !== 'words') fault('gap', 'a property inside an input can only be given words');
}

/** Words as they go out, however the YAML breaks them into lines. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** What identifies first, then what must be given, then the rest as the spec has it. */
function rank({ in: place, required }: PlannedInput): number {
  return place === 'path' ? 0 : required ? 1 : 2;
}
