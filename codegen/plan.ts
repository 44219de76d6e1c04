import { closestMatch } from 'leven';
import type { Annotations, Tier } from '../src/runtime/tool.ts';
import type { Allowlist, Entry, InputChange } from './allowlist.ts';
import type { Glossary } from './glossary.ts';
import type { Document } from './openapi.ts';
import { type Input, type Operation, readOperation } from './operation.ts';
import { FileError } from './yaml-file.ts';

/** An input as the tool has it: an argument with words, or a value that is always sent. */
export interface PlannedInput extends Input {
  /** The name of the argument; `name` stays the API's. */
  argument: string;
  words: string;
  /** Set when the allowlist fixes the input: no argument then. */
  fixed?: { value: unknown };
}

/** What codegen knows about a tool; everything emitted comes from it. */
export interface Plan {
  name: string;
  wireName: string;
  category: string;
  method: string;
  tier: Tier;
  description: string;
  annotations: Annotations;
  /** Null for a tool that asks nothing of the API; it answers the pinned argument `answer`. */
  operation: Operation | null;
  inputs: PlannedInput[];
  answer?: string;
}

/**
 * A plan for each entry of the allowlist, in its order.
 * @throws FileError naming every entry that asks for what its operation hasn't got, or that lacks words;
 *   CodegenError for an operation that no tool can carry
 */
export function planTools(document: Document, allowlist: Allowlist, glossary: Glossary): Plan[] {
  const faults: string[] = [];
  const plans = allowlist.entries.map((entry) => {
    const fault = (at: (string | number)[], message: string) =>
      faults.push(allowlist.file.at([...entry.path, ...at], message, 'key'));
    const operation = entry.endpoint === null ? null : readOperation(document, entry.endpoint);
    return planTool(entry, operation, glossary, fault);
  });
  if (faults.length > 0) throw new FileError(faults);
  return plans;
}

type Fault = (at: (string | number)[], message: string) => void;

function planTool(entry: Entry, operation: Operation | null, glossary: Glossary, fault: Fault): Plan {
  const [category = '', method = ''] = entry.tool.split('.');
  return {
    name: entry.tool,
    wireName: wireName(entry.tool),
    category,
    method,
    tier: entry.tier,
    description: entry.description.replace(/\s+/g, ' ').trim(),
    annotations: annotations(entry),
    operation,
    inputs: operation ? planInputs(entry, operation, glossary, fault) : [],
    ...(entry.answer && { answer: entry.answer }),
  };
}

/** What a client sees: Claude Desktop, Cursor and the model APIs reject a name with a dot. */
export function wireName(name: string): string {
  return name.replace('.', '_');
}

/** The MCP hints that a tier means. Everything of the API's may carry text that a stranger typed: an open world. */
function annotations({ tier, idempotent, endpoint }: Entry): Annotations {
  const reads = tier === 'read' || tier === 'sensitive';
  return {
    readOnlyHint: reads,
    destructiveHint: tier === 'destructive',
    idempotentHint: idempotent ?? reads,
    openWorldHint: endpoint !== null,
  };
}

function planInputs(entry: Entry, { inputs, endpoint }: Operation, glossary: Glossary, fault: Fault): PlannedInput[] {
  const changes = entry.inputs ?? {};
  const known = inputs.map(({ name }) => name);
  const unknown = (name: string) =>
    `${endpoint} has no input "${name}"; did you mean "${closestMatch(name, known)}"? Known: ${known.join(', ')}`;
  for (const [i, name] of (entry.only ?? []).entries()) if (!known.includes(name)) fault(['only', i], unknown(name));
  for (const name of Object.keys(changes)) if (!known.includes(name)) fault(['inputs', name], unknown(name));

  const kept = inputs.filter((input) => {
    if (Object.hasOwn(changes, input.name) || entry.only?.includes(input.name)) return true;
    if (entry.only && input.required)
      fault(['only'], `leaves out "${input.name}", which ${endpoint} requires: keep it or fix its value`);
    return entry.only === undefined && !input.deprecated;
  });
  const planned = kept.map((input) => planInput(entry, input, changes[input.name] ?? {}, glossary, fault));
  for (const [i, { argument, name }] of planned.entries()) {
    if (planned.findIndex((other) => other.argument === argument) !== i)
      fault(['inputs', name, 'name'], `the tool has an argument "${argument}" already`);
  }
  return planned.sort((a, b) => rank(a) - rank(b));
}

function planInput(entry: Entry, input: Input, change: InputChange, glossary: Glossary, fault: Fault): PlannedInput {
  const fixed = change.value === undefined ? undefined : { value: change.value };
  const words =
    change.words ?? (change.name === undefined ? undefined : glossary.get(change.name)) ?? glossary.get(input.name);
  if (words === undefined && !fixed) {
    fault([], `${entry.tool}: no words for "${input.name}": add it to spec/glossary.yaml, or words under \`inputs\``);
  }
  return {
    ...input,
    argument: change.name ?? input.name,
    required: change.required ?? input.required,
    words: (words ?? '').replace(/\s+/g, ' ').trim(),
    ...(fixed && { fixed }),
  };
}

/** What identifies first, then what must be given, then the rest as the spec has it. */
function rank({ in: place, required }: PlannedInput): number {
  return place === 'path' ? 0 : required ? 1 : 2;
}
