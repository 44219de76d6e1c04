import { catalogue, loadDefinitions, loadImplementation } from '../../src/runtime/catalogue.ts';
import type { ToolDefinition, ToolImplementation } from '../../src/runtime/tool.ts';

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
