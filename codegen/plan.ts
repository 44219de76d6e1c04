import type { Annotations, Tier } from '../src/runtime/tool.ts';
import type { Allowlist, Entry } from './allowlist.ts';
import { type Glossary, unusedFaults } from './glossary.ts';
import type { Document } from './openapi.ts';
import { type Operation, readOperation } from './operation.ts';
import { type Fault, oneLine, type PlannedInput, planInputs } from './plan-inputs.ts';
import { FileError } from './yaml-file.ts';

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
  const names = plans.flatMap(({ inputs }) => inputs.flatMap(({ name, argument }) => [name, argument]));
  faults.push(...unusedFaults(glossary, new Set(names)));
  if (faults.length > 0) throw new FileError(faults);
  return plans;
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
  };
}

/** What a client sees: Claude Desktop, Cursor and the model APIs reject a name with a dot. */
export function wireName(name: string): string {
  return name.replace('.', '_');
}

/**
 * The MCP hints that a tier means. A sensitive tool is a read only if its request is one; otherwise it creates or
 * replaces a credential, and a client should ask. Everything of the API's may carry text that a stranger typed: an open world.
 */
function annotations({ tier, idempotent }: Entry, operation: Operation | null): Annotations {
  const sensitive = tier === 'sensitive';
  const reads = tier === 'read' || (sensitive && operation?.method === 'get');
  return {
    readOnlyHint: reads,
    destructiveHint: tier === 'destructive' || (sensitive && !reads),
    idempotentHint: idempotent ?? reads,
    openWorldHint: operation !== null,
  };
}
