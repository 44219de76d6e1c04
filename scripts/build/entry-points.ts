import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const PICKED = 'src/generated/picked';

/** The modules that the package exports, by their name behind `clerk-agent-toolkit/`; `peers` stay imports there. */
export const entryPoints: Readonly<Record<string, { source: string; peers?: readonly string[] }>> = {
  'ai-sdk': { source: 'src/adapters/ai-sdk/index.ts', peers: ['ai'] },
  'ai-sdk/picked': { source: 'src/adapters/ai-sdk/picked.ts', peers: ['ai'] },
  client: { source: 'src/client/index.ts' },
  http: {
    source: 'src/adapters/http/index.ts',
    peers: ['@clerk/backend', '@modelcontextprotocol/server'],
  },
  langchain: { source: 'src/adapters/langchain/index.ts', peers: ['@langchain/core'] },
  modelcontextprotocol: {
    source: 'src/adapters/mcp/index.ts',
    peers: ['@modelcontextprotocol/server'],
  },
  sandbox: { source: 'src/sandbox/index.ts' },
  store: { source: 'src/runtime/store/index.ts' },
  tools: { source: 'src/adapters/tools/index.ts' },
  ...Object.fromEntries(
    readdirSync(join(import.meta.dirname, '../..', PICKED)).map((file) => [
      `tools/${file.replace(/\.ts$/, '')}`,
      { source: `${PICKED}/${file}` },
    ]),
  ),
};

/** Returns whether a specifier names one of the packages or something inside it. */
export function isFromPackage(names: readonly string[], specifier: string): boolean {
  return names.some((name) => specifier === name || specifier.startsWith(`${name}/`));
}
