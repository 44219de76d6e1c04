import type { JsonSchema, ToolDefinition, ToolImplementation } from '../../tool.ts';
import { CLEAR, FIELDS } from '../../tool-schema.ts';
import { nearest } from '../shared/did-you-mean.ts';
import { ToolError } from '../shared/errors.ts';
import { getOwn } from '../shared/json.ts';

/** The part of a zod issue that we use; its own message is replaced where ours says what to do. */
interface Issue {
  code?: string;
  path: PropertyKey[];
  message: string;
  keys?: string[];
  values?: unknown[];
}

/** Most problems that one message names. */
const MAX_PROBLEMS = 10;

/**
 * Returns the arguments if the tool's zod input accepts them: the very same, so that nothing is added, coerced or stripped
 * (zod's own copy of a record lacks the key `__proto__`).
 * @throws ToolError bad_arguments naming the problems, with the nearest name for an unknown argument.
 */
export function validate(
  args: unknown,
  { input, renamed = {} }: Pick<ToolImplementation, 'input' | 'renamed'>,
  definition: ToolDefinition,
): Record<string, unknown> {
  const given = args ?? {};
  const parsed = input.safeParse(given);
  if (parsed.success) return given as Record<string, unknown>;
  const issues = parsed.error.issues as Issue[];
  const total = issues.reduce((sum, { keys }) => sum + (keys?.length ?? 1), 0);
  // No others are described: the nearest name of each of a million would take minutes.
  const named = issues
    .slice(0, MAX_PROBLEMS)
    .flatMap((issue) => describeIssue(issue, given, definition.inputSchema, renamed))
    .slice(0, MAX_PROBLEMS);
  const candidates = named.flatMap((problem) => problem.candidate ?? []);
  const more = total > MAX_PROBLEMS ? ` And ${total - MAX_PROBLEMS} more.` : '';
  throw new ToolError({
    kind: 'bad_arguments',
    message: named.map((problem) => problem.message).join(' ') + more,
    ...(named[0]?.parameter && { parameter: named[0].parameter }),
    ...(candidates.length > 0 && { candidates }),
    hint: named.some(({ about }) => about === 'names') ? signature(definition) : 'Correct the value and call again.',
  });
}

interface Problem {
  parameter: string;
  message: string;
  candidate?: string;
  /** The part that is wrong: a name, where the list of names helps, or a value. */
  about: 'names' | 'value';
}

function describeIssue(issue: Issue, args: unknown, schema: JsonSchema, renamed: Record<string, string>): Problem[] {
  const path = issue.path.map(String);
  const name = (keys: string[]) => keys.join('.').slice(0, 200);
  if (issue.code !== 'unrecognized_keys') {
    const parameter = name(path);
    const where = parameter === '' ? 'The arguments' : `\`${parameter}\``;
    const missing = path.length > 0 && valueAt(args, path) === undefined;
    if (missing) return [{ parameter, message: `${where} is required.`, about: 'names' }];
    return [{ parameter, message: `${where} ${describeAllowed(issue, schemaAt(schema, path))}.`, about: 'value' }];
  }
  const known = Object.keys(schemaAt(schema, path)?.properties ?? {});
  return (issue.keys ?? []).slice(0, MAX_PROBLEMS).map((key) => {
    const parameter = name([...path, key]);
    // Clerk's own name of an input that is called otherwise here is what a model may well try.
    const candidate = getOwn(renamed, key) ?? nearest(key, known);
    const message = `Unknown argument \`${parameter}\`.`;
    if (candidate === undefined) return { parameter, message, about: 'names' };
    return { parameter, candidate, about: 'names', message: `${message} Did you mean \`${candidate}\`?` };
  });
}

/** Says what is allowed from the schema that the model was given: zod's message is about zod's own types. */
function describeAllowed({ message, values }: Issue, schema: JsonSchema | undefined): string {
  if (!schema) return `is not allowed: ${message}`;
  // An enum that is not of strings is checked, and not listed.
  const [only, ...more] = schema.enum ?? values ?? [];
  if (more.length > 0) return `must be one of ${[only, ...more].map((value) => JSON.stringify(value)).join(', ')}`;
  if (only !== undefined) return `must be ${JSON.stringify(only)}`;
  const types = [schema.type ?? []].flat();
  const kinds = types.map((type) => (type === 'array' ? list(schema.items) : (KINDS[type] ?? type)));
  const limits = LIMITS.flatMap(([keyword, label, unit = '']) => {
    const limit = schema[keyword];
    return limit === undefined ? [] : `${label} ${limit}${limit === 1 ? unit.replace(/s$/, '') : unit}`;
  });
  return [`must be ${kinds.join(' or ')}`, ...limits].join(', ');
}

const KINDS: Record<string, string> = {
  string: 'a string',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
};

/** Keyword, and what stands before and after its value. */
const LIMITS: [keyword: string, label: string, unit?: string][] = [
  ['minimum', 'at least'],
  ['maximum', 'at most'],
  ['exclusiveMinimum', 'above'],
  ['exclusiveMaximum', 'below'],
  ['minLength', 'at least', ' characters'],
  ['maxLength', 'at most', ' characters'],
  ['minItems', 'at least', ' items'],
  ['maxItems', 'at most', ' items'],
  ['pattern', 'matching'],
  ['format', 'in the format'],
];

function list(items: JsonSchema | undefined): string {
  return items?.type === 'string' ? 'a list of strings, such as ["a", "b"]' : 'a list';
}

function valueAt(value: unknown, path: string[]): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], value);
}

function schemaAt(schema: JsonSchema, path: string[]): JsonSchema | undefined {
  let node: JsonSchema | undefined = schema;
  for (const key of path) node = getOwn(node?.properties ?? {}, key) ?? node?.items;
  return node;
}

function signature({ wireName, inputSchema }: ToolDefinition): string {
  const required = new Set(inputSchema.required);
  const names = Object.keys(inputSchema.properties ?? {});
  if (names.length === 0) return `${wireName} takes no arguments.`;
  const listed = names.map((name) => (required.has(name) ? name : `${name}?`));
  const legend = listed.some((name) => name.endsWith('?')) ? ' (`?`: optional)' : '';
  return `${wireName} takes: ${listed.join(', ')}${legend}.`;
}

const NULL_HINT = ` Null counts as not given: to empty an input, name it in \`${CLEAR}\`.`;

/**
 * Refuses arguments that are valid and yet can't be intended: a path value that would make the request another
 * operation's (`count` for a user's id), and an update that names nothing to change, which Clerk would accept as if it had.
 * @throws ToolError bad_arguments; nothing has been sent.
 */
export function checkIntent(
  args: Record<string, unknown>,
  { reserved = {} }: Pick<ToolImplementation, 'reserved'>,
  { endpoint, inputSchema }: Pick<ToolDefinition, 'endpoint' | 'inputSchema'>,
): void {
  for (const [name, values] of Object.entries(reserved)) {
    if (!values.includes(String(getOwn(args, name)))) continue;
    throw new ToolError({
      kind: 'bad_arguments',
      message: `\`${name}\` can't be "${args[name]}": that would make it another request.`,
      parameter: name,
      hint: 'Copy the id from a result.',
    });
  }
  if (!endpoint?.startsWith('PATCH ')) return;
  const changes = Object.keys(inputSchema.properties ?? {}).filter(
    (name) => name !== FIELDS && !endpoint.includes(`{${name}}`),
  );
  if (changes.length === 0 || changes.some((name) => getOwn(args, name) !== undefined)) return;
  throw new ToolError({
    kind: 'bad_arguments',
    message: 'Nothing to change was given.',
    candidates: changes,
    hint: `Give at least one of: ${changes.join(', ')}.${changes.includes(CLEAR) ? NULL_HINT : ''}`,
  });
}
