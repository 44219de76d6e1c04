import type { ZodType } from 'zod';
import { ToolError } from './errors.ts';
import { own } from './json.ts';
import { nearest } from './nearest.ts';
import type { JsonSchema, ToolDefinition } from './tool.ts';

/** What we use of a zod issue; its own message is replaced where ours says what to do. */
interface Issue {
  code?: string;
  path: PropertyKey[];
  message: string;
  keys?: string[];
  errors?: Issue[][];
}

/** How many faults one message names. */
const NAMED = 10;

/**
 * The arguments, if the tool's zod input accepts them: they themselves, so that nothing is added, coerced or stripped
 * (zod's own copy of a record lacks the key `__proto__`).
 * @throws ToolError bad_arguments naming the faults, with the nearest name for an unknown argument.
 */
export function validate(args: unknown, input: ZodType, definition: ToolDefinition): Record<string, unknown> {
  const given = args ?? {};
  const parsed = input.safeParse(given);
  if (parsed.success) return given as Record<string, unknown>;
  const faults = (parsed.error.issues as Issue[]).flatMap((issue) => describe(issue, given, definition.inputSchema));
  const named = faults.slice(0, NAMED);
  const candidates = named.flatMap((fault) => fault.candidate ?? []);
  const more = faults.length > NAMED ? ` And ${faults.length - NAMED} more.` : '';
  throw new ToolError({
    kind: 'bad_arguments',
    message: named.map((fault) => fault.message).join(' ') + more,
    ...(named[0]?.parameter && { parameter: named[0].parameter }),
    ...(candidates.length > 0 && { candidates }),
    hint: signature(definition),
  });
}

interface Fault {
  parameter: string;
  message: string;
  candidate?: string;
}

function describe(issue: Issue, args: unknown, schema: JsonSchema): Fault[] {
  const path = issue.path.map(String);
  const name = (keys: string[]) => keys.join('.').slice(0, 200);
  if (issue.code !== 'unrecognized_keys') {
    const parameter = name(path);
    const where = parameter === '' ? 'The arguments' : `\`${parameter}\``;
    const missing = path.length > 0 && valueAt(args, path) === undefined;
    return [{ parameter, message: missing ? `${where} is required.` : `${where}: ${reason(issue)}.` }];
  }
  const known = Object.keys(schemaAt(schema, path)?.properties ?? {});
  return (issue.keys ?? []).map((key) => {
    const parameter = name([...path, key]);
    const candidate = nearest(key, known);
    const message = `Unknown argument \`${parameter}\`.`;
    if (candidate === undefined) return { parameter, message };
    return { parameter, candidate, message: `${message} Did you mean \`${candidate}\`?` };
  });
}

/** Zod says of a union only "Invalid input"; what each of its branches says is what helps. */
function reason({ message, errors = [] }: Issue): string {
  const branches = new Set(errors.flatMap(([first]) => (first ? [reason(first)] : [])));
  return branches.size > 0 ? [...branches].join(', or ') : message;
}

function valueAt(value: unknown, path: string[]): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], value);
}

function schemaAt(schema: JsonSchema, path: string[]): JsonSchema | undefined {
  let node: JsonSchema | undefined = schema;
  for (const key of path) node = own(node?.properties ?? {}, key) ?? node?.items;
  return node;
}

function signature({ wireName, inputSchema }: ToolDefinition): string {
  const required = new Set(inputSchema.required);
  const names = Object.keys(inputSchema.properties ?? {});
  if (names.length === 0) return `${wireName} takes no arguments.`;
  const listed = names.map((name) => (required.has(name) ? name : `${name}?`));
  return `${wireName} takes: ${listed.join(', ')} (\`?\`: optional).`;
}
