import { fileURLToPath } from 'node:url';
import { catalogue, loadDefinitions, loadImplementation } from '../../../src/runtime/catalogue/catalogue.ts';
import type { SelectionOptions } from '../../../src/runtime/catalogue/selection.ts';
import type { ToolDefinition, ToolImplementation } from '../../../src/tool.ts';
import { argumentsOf, type Size } from '../spec/arguments.ts';

/** One tool of the catalogue, whole. */
export interface EveryTool {
  /** `users.getUser`; first, so that a table of tests can be titled `$name`. */
  name: string;
  definition: ToolDefinition;
  implementation: ToolImplementation;
}

/** Every tool of the catalogue in its order: a contract test is a table over this, never over a list of its own. */
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

/** Folder and name of a real image, for tools that send one. */
export const IMAGE: { folder: string; file: string } = {
  folder: fileURLToPath(new URL('../', import.meta.url)),
  file: 'pixel.png',
};

/** What it takes to serve a tool by its name, whichever it is. */
export function serving(name: string): SelectionOptions {
  return { tools: [name], allowSecrets: true, files: [IMAGE.folder] };
}

/** The flags that serve every tool there is: those that hand out credentials by name, as no pattern catches them. */
export function everyToolFlags(): string[] {
  const names = Object.values(catalogue.tools).map(({ name }) => name);
  return ['--tools', ...names, '--allow-secrets', '--files', IMAGE.folder];
}

/**
 * The arguments of a call that goes through: an upload names a real image, and an update changes something.
 * `smallest` has nothing else beside what is required.
 */
export function callArguments({ endpoint, inputSchema, upload }: ToolDefinition, size: Size): Record<string, unknown> {
  const args = argumentsOf(inputSchema, size);
  if (upload !== undefined) args[upload] = IMAGE.file;
  const inputs = Object.keys(inputSchema.properties ?? {});
  const changes = endpoint?.startsWith('PATCH ') ? inputs.filter((name) => !endpoint.includes(`{${name}}`)) : [];
  if (changes.every((name) => args[name] === undefined) && changes[0] !== undefined) {
    args[changes[0]] = argumentsOf(inputSchema, 'fullest')[changes[0]];
  }
  return args;
}

/** The API's name of an argument, which the allowlist may have renamed. */
export function apiName({ implementation }: EveryTool, argument: string): string {
  const renamed = Object.entries(implementation.renamed ?? {}).find(([, to]) => to === argument);
  return renamed ? renamed[0] : argument;
}

/** The arguments of a tool that stand in its path, by the API's name and by their own. */
export function pathParameters({ definition, implementation }: EveryTool): { parameter: string; argument: string }[] {
  return [...(definition.endpoint ?? '').matchAll(/\{([^{}]+)\}/g)].map(([, parameter = '']) => ({
    parameter,
    argument: implementation.renamed?.[parameter] ?? parameter,
  }));
}
