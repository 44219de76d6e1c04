import type { Annotations, Tier } from '../../src/tool.ts';
import type { Allowlist, Entry } from '../config/allowlist.ts';
import { type Glossary, unusedFaults } from '../config/glossary.ts';
import { type Operation, readOperation } from '../inputs/operation.ts';
import type { Document } from '../openapi/types.ts';
import { CodegenError } from '../shared/errors.ts';
import { Faults } from '../shared/problems.ts';
import { type Fault, oneLine, type PlannedInput, planInputs } from './inputs.ts';

/** What codegen knows about a tool; everything emitted comes from it. */
export interface Plan {
  name: string;
  wireName: string;
  category: string;
  method: string;
  title: string;
  tier: Tier;
  because?: string;
  description: string;
  annotations: Annotations;
  /** Null for a tool that asks nothing of the API; it answers the pinned argument `answer`. */
  operation: Operation | null;
  inputs: PlannedInput[];
  answer?: string;
  /** Names that it had before. */
  aliases: string[];
}

/**
 * A plan for each entry of the allowlist, in its order.
 * @throws FileError naming every entry that asks for what its operation hasn't got, or that lacks words;
 *   CodegenError for an operation that no tool can carry
 */
export function planTools(document: Document, allowlist: Allowlist, glossary: Glossary, faults = new Faults()): Plan[] {
  const plans = allowlist.entries.flatMap((entry) => {
    const fault: Fault = (kind, at, message) => faults[kind](allowlist.file.at([...entry.path, ...at], message, 'key'));
    try {
      const operation = entry.endpoint === null ? null : readOperation(document, entry.endpoint);
      return [planTool(entry, operation, glossary, fault)];
    } catch (error) {
      if (!(error instanceof CodegenError) || !faults.surveying) throw error;
      fault('gap', [], `${entry.tool} can't be a tool any more: ${error.message}`);
      return [];
    }
  });
  const names = plans.flatMap(({ inputs }) =>
    inputs.flatMap(({ name, argument, nested }) => [
      name,
      argument,
      ...[...nested.keys()].flatMap((path) => path.split('.')),
    ]),
  );
  faults.leftover(...unusedFaults(glossary, new Set(names)));
  faults.leftover(...strangers(plans, allowlist));
  faults.settle();
  return plans;
}

/** Tools that words name and that there are not: an agent would call them. */
function strangers(plans: readonly Plan[], { file, entries }: Allowlist): string[] {
  const known = new Set(plans.map((plan) => plan.wireName));
  const categories = new Set(plans.map(({ category }) => category));
  return plans.flatMap(({ name, description, inputs }) => {
    const words = [description, ...inputs.flatMap((input) => [input.words, ...input.nested.values()])].join(' ');
    const named = [...words.matchAll(/\b([a-z][A-Za-z0-9]*)_[a-z][A-Za-z0-9]*\b/g)];
    const path = entries.find(({ tool }) => tool === name)?.path ?? [];
    return named
      .filter(([word, category = '']) => categories.has(category) && !known.has(word))
      .map(([word]) => file.at(path, `${name}: its words name ${word}, which is no tool`, 'key'));
  });
}

function planTool(entry: Entry, operation: Operation | null, glossary: Glossary, fault: Fault): Plan {
  const [category = '', method = ''] = entry.tool.split('.');
  return {
    name: entry.tool,
    wireName: wireName(entry.tool),
    category,
    method,
    title: entry.title,
    tier: entry.tier,
    ...(entry.because && { because: entry.because }),
    description: oneLine(entry.description),
    annotations: annotations(entry, operation),
    operation,
    inputs: operation ? planInputs(entry, operation, glossary, fault) : [],
    ...(entry.answer && { answer: entry.answer }),
    aliases: entry.aliases ?? [],
  };
}

/** What a client sees: Claude Desktop, Cursor and the model APIs reject a name with a dot. */
export function wireName(name: string): string {
  return name.replace('.', '_');
}

/**
 * The MCP hints that a tier means. A sensitive tool is never a mere read: what it answers changes hands, and a client
 * should ask. Everything of the API's may carry text that a stranger typed: an open world.
 */
function annotations({ tier, idempotent }: Entry, operation: Operation | null): Annotations {
  return {
    readOnlyHint: tier === 'read',
    destructiveHint: tier === 'destructive' || tier === 'sensitive',
    idempotentHint: idempotent ?? (tier === 'read' || operation?.method === 'get'),
    openWorldHint: operation !== null,
  };
}
