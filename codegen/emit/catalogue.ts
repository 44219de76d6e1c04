import type { ToolDefinition } from '../../src/tool.ts';

/** Writes a category's definitions: data alone, so that listing loads neither zod nor a call. */
export function emitCatalogue(definitions: readonly ToolDefinition[]): string {
  return `import type { ToolDefinition } from '../../tool.ts';

export const definitions: ToolDefinition[] = ${JSON.stringify(definitions, null, 2)};
`;
}
