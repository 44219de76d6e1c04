import type { Tier } from '../../src/tool.ts';
import type { Glossary } from '../config/glossary.ts';
import type { InputSchema } from '../inputs/normalise.ts';
import { type Input, type Operation, readOperation } from '../inputs/operation.ts';
import { endpoints } from '../openapi/endpoints.ts';
import type { Operation as OperationNode } from '../openapi/types.ts';
import { CodegenError } from '../shared/errors.ts';
import type { AnswerShape } from './response-shape.ts';
import { answerShape } from './response-shape.ts';
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
      entry: `  ${endpoint}: # deprecated upstream; what is to be used instead?\n`,
    };
  try {
    const operation = readOperation(now.document, endpoint);
    const tool = toolName(endpoint, node, taken);
    const [tier, why] = suggestedTier(operation, answerShape(now.document, endpoint));
    return { endpoint, under: 'tools', tool, tier, entry: entry(now, operation, tool, tier, why) };
  } catch (error) {
    if (!(error instanceof CodegenError)) throw error;
    return { endpoint, under: 'excluded', entry: `  ${endpoint}: # can't be a tool: ${visible(error.message)}\n` };
  }
}

function entry({ glossary }: Survey, operation: Operation, tool: string, tier: Tier, why: string): string {
  const wordless = operation.inputs.flatMap((input) => (input.deprecated ? [] : wordlessIn(input, glossary)));
  return [
    `  ${operation.endpoint}:`,
    `    tool: ${tool}`,
    '    title: # a few words',
    `    tier: ${tier} # suggested: ${why}`,
    '    description: # for the agent',
    ...(tier === 'destructive' ? [`    question: # what a person is asked to confirm`] : []),
    ...(wordless.length > 0 ? ['    inputs:'] : []),
    ...wordless.map((name) => `      ${JSON.stringify(visible(name))}: { words: } # or in spec/glossary.yaml`),
    '',
  ].join('\n');
}

/** Text of the spec in a line of ours: nothing in it ends the line, or can't be seen. */
function visible(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, ' ');
}

/** The inputs, and what is inside them, that spec/glossary.yaml has no words for: `items`, `items.role`. */
function wordlessIn({ name, schema }: Input, { words }: Glossary): string[] {
  const below = (node: InputSchema, at: string): string[] =>
    Object.entries((node.items ?? node).properties ?? {}).flatMap(([key, inner]) => [
      ...(words.has(key) ? [] : [`${at}.${key}`]),
      ...below(inner, `${at}.${key}`),
    ]);
  return [...(words.has(name) ? [] : [name]), ...below(schema, name)];
}

/** As Clerk's SDK calls it, where the spec says; else after the operation's id, or the endpoint. The first that is free. */
function toolName(endpoint: string, node: OperationNode, taken: ReadonlySet<string>): string {
  const { 'x-speakeasy-group': group, 'x-speakeasy-name-override': name, operationId, tags } = node;
  const [method = '', path = ''] = endpoint.split(' ');
  const category = camel(group ?? tags?.[0] ?? '') || camel(path.split('/')[1] ?? '') || 'others';
  const methods = [name, operationId, `${method.toLowerCase()} ${path}`]
    .map((text) => camel(text ?? ''))
    .filter(Boolean);
  const named = (own: string, number = '') => {
    const [first, second] = [category.slice(0, LONGEST / 2), `${own}${number}`];
    return `${first}.${second.slice(-(LONGEST - first.length - 1))}`.replace(/\.[^a-z]+/, '.');
  };
  const free = (one: string) => !taken.has(one.toLowerCase()) && /\.[a-z]/.test(one);
  for (const own of methods) if (free(named(own))) return named(own);
  let number = 2;
  while (!free(named(methods[0] ?? 'call', String(number)))) number += 1;
  return named(methods[0] ?? 'call', String(number));
}

/** As codegen/config/allowlist.schema.json has it. */
const LONGEST = 52;

/** `List all users` and `list-all-users` as `listAllUsers`; empty where nothing is left that a name may have. */
function camel(text: string): string {
  const [first = '', ...more] = text
    .split(/[^A-Za-z\d]+/)
    .map((word) => word.replace(/^\d+/, ''))
    .filter((word) => word !== '');
  const joined = [first, ...more.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)].join('');
  return joined.replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, (start) => start.toLowerCase());
}

/** Words at the end of a path that tell of harm, or of a check that changes nothing. */
const HARM = /^(?:revoke|ban|lock|delete|remove|replace|disable|reject|cancel|purge|reset|merge)(?:_|$)/;
const CHECK = /^(?:verify|check|preview|count|search|validate)(?:_|$)/;

/** Fields of an answer that are a live credential by their name. */
const CREDENTIAL = /(?:^|_)(?:secret|token|jwt|ticket|api_key|password|cookie)s?(?:$|_key$|_value$)/;

/** A field of the thing that is answered, or of a row of it. */
const AT_THE_TOP = /^(?:data\[\]\.|\[\]\.)?\w+$/;

/**
 * A tier for an operation that nobody has decided yet, and why. A guess for a person to check, on the side of caution:
 * no tool gets its tier from here.
 */
export function suggestedTier({ method, path }: Operation, answer: AnswerShape): [tier: Tier, why: string] {
  const last = path.split('/').at(-1) ?? '';
  if (method === 'delete') return ['destructive', 'a DELETE'];
  if (HARM.test(last)) return ['destructive', `it ends in ${last}`];
  const credential = [...answer].find(([at, { types }]) => AT_THE_TOP.test(at) && CREDENTIAL.test(at) && isText(types));
  if (credential) return ['sensitive', `it answers ${credential[0]}`];
  if (method === 'get') return ['read', 'a GET'];
  if (CHECK.test(last) && method === 'post') return ['write', `a POST; read, if ${last} changes nothing`];
  if (path.split('/')[1] === 'instance') return ['destructive', 'it changes the instance for everybody'];
  if (method === 'put') return ['destructive', 'a PUT replaces what is there'];
  return ['write', `a ${method.toUpperCase()}`];
}

function isText(types: readonly string[]): boolean {
  return types.includes('string') || types.includes('any');
}
