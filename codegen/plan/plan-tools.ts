import { wireName } from '../../src/tool-names.ts';
import { CLEAR } from '../../src/tool-schema.ts';
import type { Allowlist, Entry } from '../config/allowlist/allowlist-types.ts';
import { type Glossary, unusedEntries } from '../config/glossary.ts';
import { type Operation, readOperation } from '../inputs/operation.ts';
import type { Document } from '../openapi/types.ts';
import { didYouMean } from '../shared/did-you-mean.ts';
import { CodegenError } from '../shared/errors.ts';
import { Problems } from '../shared/problems.ts';
import { withoutMissing } from './descriptions/mentions.ts';
import { planOwnInputs } from './inputs/own-inputs.ts';
import { oneLine, openInputs, type PlannedInput, planInputs, type Report } from './inputs/tool-inputs.ts';
import type { PlannedTool } from './plan.ts';

/**
 * Plans a tool for each entry of the allowlist, in its order.
 * @throws FileError naming every entry that asks for what its operation doesn't have, or that lacks a description;
 *   CodegenError for an operation that no tool can carry
 */
export function planTools(
  document: Document,
  allowlist: Allowlist,
  glossary: Glossary,
  problems = new Problems(),
): PlannedTool[] {
  const { entries, file } = allowlist;
  const planned = entries.flatMap((entry) => {
    const report: Report = (kind, at, message, input) => {
      const problem = file.problem(kind, [...entry.path, ...at], message, 'key');
      problems.add({ ...problem, tool: entry.tool, ...(input !== undefined && { input }) });
    };
    try {
      const operation = entry.endpoint === null ? null : readOperation(document, entry.endpoint);
      return [planTool(entry, operation, glossary, report)];
    } catch (error) {
      if (!(error instanceof CodegenError) || !problems.toleratesAll) throw error;
      const message = `${entry.tool} can't be a tool any more: ${error.message}`;
      const problem = file.problem('unsupported', entry.path, message, 'key');
      problems.add({ ...problem, tool: entry.tool, reason: error.message });
      return [];
    }
  });
  const tools = withoutMissing(planned, allowlist, (problem) => problems.add(problem));
  const names = tools.flatMap(({ inputs }) =>
    inputs.flatMap(({ name, argument, nested }) => [
      name,
      argument,
      ...[...nested.keys()].flatMap((path) => path.split('.')),
    ]),
  );
  problems.add(...unusedEntries(glossary, new Set([...names, CLEAR])));
  problems.settle();
  return tools;
}

function planTool(entry: Entry, operation: Operation | null, glossary: Glossary, report: Report): PlannedTool {
  const [category = '', method = ''] = entry.tool.split('.');
  const inputs = operation ? planInputs(entry, operation, glossary, report) : planOwnInputs(entry, report);
  if (entry.guesses) checkGuesses(entry, entry.guesses, inputs, report);
  return {
    name: entry.tool,
    wireName: wireName(entry.tool),
    category,
    method,
    title: entry.title,
    ...(entry.also && { also: entry.also }),
    tier: entry.tier,
    ...(entry.because && { because: entry.because }),
    description: oneLine(entry.description),
    annotations: annotations(entry, operation),
    operation,
    inputs,
    ...(entry.guesses && { guesses: entry.guesses }),
    ...(entry.result && { result: entry.result }),
    ...(entry.runs && { runs: entry.runs }),
    aliases: entry.aliases ?? [],
  };
}

/** Reports a guess that couldn't be counted, and one that would be taken for a read. */
function checkGuesses({ tool, tier }: Entry, guesses: string, inputs: readonly PlannedInput[], report: Report): void {
  const known = openInputs(inputs).flatMap(({ argument, required }) => (required ? [argument] : []));
  const message = `${tool} has no required argument "${guesses}"`;
  if (!known.includes(guesses)) report('gap', ['guesses'], didYouMean(message, guesses, known, { listKnown: true }));
  if (tier === 'read') report('gap', ['tier'], `${tool} takes guesses, so it is no mere read: make it a write`);
}

/**
 * Derives the MCP hints from a tier, but for the one on what is destroyed, which is decided with the effects. Whatever comes from the API may carry text that a stranger typed: an open world.
 */
function annotations({ tier, idempotent, runs }: Entry, operation: Operation | null): PlannedTool['annotations'] {
  return {
    readOnlyHint: tier === 'read',
    idempotentHint: idempotent ?? (tier === 'read' || operation?.method === 'get'),
    openWorldHint: operation !== null || runs !== undefined,
  };
}
