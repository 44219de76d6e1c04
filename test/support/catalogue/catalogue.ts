import '../../../src/runtime/everything.ts';
import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { catalogue, loadDefinitions, loadImplementation } from '../../../src/runtime/catalogue/catalogue.ts';
import type { SelectionOptions } from '../../../src/runtime/catalogue/selection.ts';
import type { GuessLimit } from '../../../src/runtime/policy/guess-limit.ts';
import type { JsonSchema, ToolDefinition, ToolImplementation } from '../../../src/tool.ts';
import { CLEAR, FIELDS, withoutArguments } from '../../../src/tool-schema.ts';
import { argumentsOf, type Size } from '../spec/arguments.ts';

/** One tool of the catalogue, with everything generated for it. */
export interface EveryTool {
  /** The tool's name, `users.getUser`; first, so that a table of tests can be titled `$name`. */
  name: string;
  definition: ToolDefinition;
  implementation: ToolImplementation;
}

/** Loads every tool in the catalogue's order: a contract test is a table over this, never over a list of its own. */
export async function everyTool(): Promise<EveryTool[]> {
  const definitions = await loadDefinitions(Object.values(catalogue.tools).map(({ name }) => name));
  return Promise.all(
    definitions.map(async (definition) => ({
      name: definition.name,
      definition,
      implementation: await loadImplementation(definition.name),
    })),
  );
}

/** Folder and name of a real image, for tools that send a file. */
export const IMAGE: { folder: string; file: string } = {
  folder: fileURLToPath(new URL('../', import.meta.url)),
  file: 'pixel.png',
};

/** A folder for exports. */
export const EXPORTS: string = realpathSync(tmpdir());

/** A limit that is none, for tests that call every tool more often than anybody may guess. */
export const anyGuesses: GuessLimit = { check: () => {}, count: () => {} };

/** Options that serve a tool by its name, whichever it is, and take any number of calls. */
export function selectionOf(name: string): SelectionOptions & { guesses: GuessLimit } {
  return { tools: [name], allowSecrets: true, files: [IMAGE.folder], exports: EXPORTS, guesses: anyGuesses };
}

/**
 * Returns flags that serve every tool there is; those that hand out credentials are named, as no pattern selects them.
 */
export function everyToolFlags(): string[] {
  const names = Object.values(catalogue.tools).map(({ name }) => name);
  return ['--tools', ...names, '--allow-secrets', '--files', IMAGE.folder, '--exports', EXPORTS];
}

/**
 * Makes arguments with which a call succeeds: an upload names a real image, and an update changes something.
 * `smallest` has nothing beyond what is required for that.
 */
export function callArguments({ endpoint, inputSchema, upload }: ToolDefinition, size: Size): Record<string, unknown> {
  const args = argumentsOf(inputSchema, size);
  if (upload !== undefined) args[upload] = IMAGE.file;
  const inputs = Object.keys(inputSchema.properties ?? {});
  const changes = endpoint?.startsWith('PATCH ')
    ? inputs.filter((name) => name !== FIELDS && !endpoint.includes(`{${name}}`))
    : [];
  if (changes.every((name) => args[name] === undefined) && changes[0] !== undefined) {
    args[changes[0]] = argumentsOf(inputSchema, 'fullest')[changes[0]];
  }
  return args;
}

/**
 * Returns the schema of what is sent: without the arguments that become something else before they are validated, and
 * with times as numbers.
 */
export function sentSchema({ definition, implementation }: EveryTool): ToolDefinition['inputSchema'] {
  const schema = withoutArguments(definition.inputSchema, new Set(implementation.response ? [CLEAR, FIELDS] : [CLEAR]));
  const times = Object.keys(implementation.times ?? {}).map((name): [string, JsonSchema] => [
    name,
    { type: 'integer' },
  ]);
  return { ...schema, properties: { ...schema.properties, ...Object.fromEntries(times) } };
}

/** Returns the API's name of an argument, which the allowlist may have renamed. */
export function apiName({ implementation }: EveryTool, argument: string): string {
  const renamed = Object.entries(implementation.renamed ?? {}).find(([, to]) => to === argument);
  return renamed ? renamed[0] : argument;
}

/** Lists the arguments in a tool's path, by the API's name and by the tool's. */
export function pathParameters({ definition, implementation }: EveryTool): { parameter: string; argument: string }[] {
  return [...(definition.endpoint ?? '').matchAll(/\{([^{}]+)\}/g)].map(([, parameter = '']) => ({
    parameter,
    argument: implementation.renamed?.[parameter] ?? parameter,
  }));
}
