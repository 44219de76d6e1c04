import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const PICKED = 'src/generated/picked';

/** The modules that the package exports, by their name behind `clerk-agent-toolkit/`; `peer` stays an import there. */
export const entryPoints: Readonly<Record<string, { source: string; peer?: string }>> = {
  'ai-sdk': { source: 'src/adapters/ai-sdk/index.ts', peer: 'ai' },
  'ai-sdk/picked': { source: 'src/adapters/ai-sdk/picked.ts', peer: 'ai' },
  client: { source: 'src/client/index.ts' },
  langchain: { source: 'src/adapters/langchain/index.ts', peer: '@langchain/core' },
  modelcontextprotocol: {
    source: 'src/adapters/mcp/index.ts',
    peer: '@modelcontextprotocol/server',
  },
  sandbox: { source: 'src/sandbox/index.ts' },
  tools: { source: 'src/adapters/tools/index.ts' },
  ...Object.fromEntries(
    readdirSync(join(import.meta.dirname, '../..', PICKED)).map((file) => [
      `tools/${file.replace(/\.ts$/, '')}`,
      { source: `${PICKED}/${file}` },
    ]),
  ),
};

/** Returns whether a specifier names the package or something inside it. */
export function isFromPackage(name: string | undefined, specifier: string): boolean {
  return name !== undefined && (specifier === name || specifier.startsWith(`${name}/`));
}
