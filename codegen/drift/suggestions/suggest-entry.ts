import type { Tier } from '../../../src/tool.ts';
import type { Glossary } from '../../config/glossary.ts';
import type { Input } from '../../inputs/input.ts';
import { nestedProperties } from '../../inputs/nested-properties.ts';
import { type Operation, readOperation } from '../../inputs/operation.ts';
import { endpoints } from '../../openapi/endpoints.ts';
import type { Operation as OperationNode } from '../../openapi/types.ts';
import { LENGTHS } from '../../plan/descriptions/description-rules.ts';
import { CodegenError } from '../../shared/errors.ts';
import { responseShape } from '../responses/response-shape.ts';
import type { Survey } from '../survey.ts';
import { suggestName } from './suggest-name.ts';
import { suggestTier } from './suggest-tier.ts';

/** An entry to add to allowlist.yaml for an operation that nobody has decided; its texts are left to write. */
export interface Suggestion {
  endpoint: string;
  /** The list of allowlist.yaml that it belongs under. */
  under: 'tools' | 'excluded';
  tool?: string;
  tier?: Tier;
  /** The entry's text, indented for that list. */
  entry: string;
}

/**
 * Suggests an entry for each undecided operation, sorted by endpoint.
 * @param skip endpoints that are decided under another name
 */
export function suggestEntries(now: Survey, skip: ReadonlySet<string>): Suggestion[] {
  const { allowlist, document } = now;
  const decided = new Set([...allowlist.entries.map(({ endpoint }) => endpoint), ...Object.keys(allowlist.excluded)]);
  const { entries, removed, leftOut } = allowlist;
  // Whatever its spelling: some clients fold case.
  const used = [
    ...entries.flatMap(({ tool, aliases = [] }) => [tool, ...aliases]),
    ...Object.keys(removed),
    ...leftOut,
  ];
  const taken = new Set(used.map((name) => name.toLowerCase()));
  return [...endpoints(document)]
    .filter(([endpoint]) => !decided.has(endpoint) && !skip.has(endpoint))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([endpoint, { node }]) => {
      const suggestion = suggest(now, endpoint, node, taken);
      if (suggestion.tool) taken.add(suggestion.tool.toLowerCase());
      return suggestion;
    });
}

function suggest(now: Survey, endpoint: string, node: OperationNode, taken: ReadonlySet<string>): Suggestion {
  if (node.deprecated)
    return {
      endpoint,
      under: 'excluded',
      entry: `  ${endpoint}: # deprecated upstream; what replaces it?\n`,
    };
  try {
    const operation = readOperation(now.document, endpoint);
    const tool = suggestName(endpoint, node, taken);
    const [tier, reason] = suggestTier(operation, responseShape(now.document, endpoint));
    return { endpoint, under: 'tools', tool, tier, entry: formatEntry(now, operation, tool, tier, reason) };
  } catch (error) {
    if (!(error instanceof CodegenError)) throw error;
    return { endpoint, under: 'excluded', entry: `  ${endpoint}: # can't be a tool: ${inOneLine(error.message)}\n` };
  }
}

/** Keys left empty, at which codegen stops until somebody has decided: no suggestion could know what a call loses, or whom it lets in. */
const JUDGEMENTS = [
  '    loses: # why, or circumstance: why, or { never: why }',
  '    lets_in: # the same',
  '    question: # what a person is asked to confirm; none, if both are never',
];

/** Above descriptions that a new tool would have unread: the same name may mean something else in it. */
const INHERITED =
  '    # Described by spec/glossary.yaml, for other tools; under `inputs`, describe what is something else here:';

function formatEntry({ glossary }: Survey, operation: Operation, tool: string, tier: Tier, reason: string): string {
  const { leftOut, undescribed, inherited } = describedInputs(operation.inputs, glossary);
  const isWrite = tier === 'write' || tier === 'destructive';
  return [
    `  ${operation.endpoint}:`,
    `    tool: ${tool}`,
    '    title: # a few words',
    `    tier: ${tier} # suggested: ${reason}`,
    `    description: # for the agent: ${LENGTHS}${isWrite ? '; say what a call returns' : ''}`,
    ...(tier === 'read' ? [] : JUDGEMENTS),
    ...(undescribed.length > 0 ? ['    inputs:'] : []),
    ...undescribed.map(
      (name) => `      ${JSON.stringify(inOneLine(name))}: { description: } # or in spec/glossary.yaml`,
    ),
    ...(inherited.length > 0 ? [INHERITED] : []),
    ...inherited.map(
      ([name, text]) => `    #   ${JSON.stringify(inOneLine(name))}: ${JSON.stringify(inOneLine(text))}`,
    ),
    ...(leftOut.length > 0 ? [`    # Left out, as deprecated: ${inOneLine(leftOut.join(', '))}`] : []),
    '',
  ].join('\n');
}

/** Puts text of the spec into one line, without anything invisible. */
function inOneLine(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, ' ');
}

interface DescribedInputs {
  /** Deprecated inputs that no call needs. */
  leftOut: string[];
  /** Inputs, and properties inside them, that spec/glossary.yaml doesn't describe: `items`, `items.role`. */
  undescribed: string[];
  /** The others, with the descriptions that they would have. */
  inherited: [name: string, description: string][];
}

/** Sorts a new tool's inputs by where their descriptions come from. */
function describedInputs(inputs: readonly Input[], { descriptions }: Glossary): DescribedInputs {
  const isLeftOut = ({ deprecated, required }: Input) => deprecated && !required;
  const parts = inputs
    .filter((input) => !isLeftOut(input))
    .flatMap(({ name, schema }) => [
      { name, key: name },
      ...nestedProperties(schema).map((one) => ({ name: one.name, key: `${name}.${one.path}` })),
    ]);
  return {
    leftOut: inputs.filter(isLeftOut).map(({ name }) => name),
    undescribed: parts.filter(({ name }) => !descriptions.has(name)).map(({ key }) => key),
    inherited: parts.flatMap(({ name, key }): [string, string][] => {
      const description = descriptions.get(name);
      return description === undefined ? [] : [[key, description]];
    }),
  };
}
