import type { Tier } from '../../src/runtime/tool.ts';
import { endpoints } from '../endpoints.ts';
import { CodegenError } from '../error.ts';
import type { Operation as OperationNode } from '../openapi.ts';
import { type Operation, readOperation } from '../operation.ts';
import { answerShape } from './answer-shape.ts';
import { suggestedTier } from './suggested-tier.ts';
import type { Survey } from './survey.ts';

/** What to add to allowlist.yaml for an operation that nobody has decided; the words are left to write. */
export interface Suggestion {
  endpoint: string;
  /** The list of allowlist.yaml that it belongs under. */
  under: 'tools' | 'excluded';
  tool?: string;
  tier?: Tier;
  /** The entry, indented as it stands there. */
  entry: string;
}

/**
 * An entry for each undecided operation, by its endpoint.
 * @param skip endpoints that are decided under another name
 */
export function suggestions(now: Survey, skip: ReadonlySet<string>): Suggestion[] {
  const { allowlist, document } = now;
  const decided = new Set([...allowlist.entries.map(({ endpoint }) => endpoint), ...Object.keys(allowlist.excluded)]);
  const taken = new Set([...allowlist.entries.map(({ tool }) => tool), ...allowlist.leftOut]);
  return [...endpoints(document)]
    .filter(([endpoint]) => !decided.has(endpoint) && !skip.has(endpoint))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([endpoint, { node }]) => {
      const suggestion = suggest(now, endpoint, node, taken);
      if (suggestion.tool) taken.add(suggestion.tool);
      return suggestion;
    });
}

function suggest(now: Survey, endpoint: string, node: OperationNode, taken: ReadonlySet<string>): Suggestion {
  if (node.deprecated)
    return { endpoint, under: 'excluded', entry: `  ${endpoint}: deprecated upstream; use # what instead?\n` };
  try {
    const operation = readOperation(now.document, endpoint);
    const tool = toolName(endpoint, node, taken);
    const [tier, why] = suggestedTier(operation, answerShape(now.document, endpoint));
    return { endpoint, under: 'tools', tool, tier, entry: entry(now, operation, tool, tier, why) };
  } catch (error) {
    if (!(error instanceof CodegenError)) throw error;
    return { endpoint, under: 'excluded', entry: `  ${endpoint}: # can't be a tool: ${error.message}\n` };
  }
}

function entry({ glossary }: Survey, operation: Operation, tool: string, tier: Tier, why: string): string {
  const wordless = operation.inputs.filter(({ name, deprecated }) => !deprecated && !glossary.words.has(name));
  return [
    `  ${operation.endpoint}:`,
    `    tool: ${tool}`,
    '    title: # a few words',
    `    tier: ${tier} # suggested: ${why}`,
    '    description: # for the agent',
    ...(tier === 'destructive' ? [`    question: # what a person is asked to confirm`] : []),
    ...(wordless.length > 0 ? ['    inputs:'] : []),
    ...wordless.map(({ name }) => `      ${JSON.stringify(name)}: { words: } # or in spec/glossary.yaml`),
    '',
  ].join('\n');
}

/** As Clerk's SDK calls it, where the spec says; else after the operation's id. The first that is free. */
function toolName(endpoint: string, node: OperationNode, taken: ReadonlySet<string>): string {
  const { 'x-speakeasy-group': group, 'x-speakeasy-name-override': name, operationId, tags } = node;
  const category = camel(group ?? tags?.[0] ?? endpoint.split('/')[1] ?? '');
  const methods = [name, operationId, endpoint].flatMap((text) => (text ? camel(text) : []));
  const names = methods.map((method) => `${category}.${method}`.slice(0, LONGEST));
  return names.find((one) => !taken.has(one)) ?? `${names[0]}2`;
}

/** As codegen/allowlist.schema.json has it. */
const LONGEST = 52;

/** `List all users` and `list-all-users` as `listAllUsers`. */
function camel(text: string): string {
  const [first = 'x', ...more] = text.split(/[^A-Za-z\d]+/).filter((word) => word !== '');
  const joined = [first, ...more.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)].join('');
  return joined.replace(/^\d+/, '').replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, (start) => start.toLowerCase());
}
