/** The modules that the package exports, by their name behind `clerk-agent-toolkit/`; `peer` stays an import there. */
export const entryPoints: Readonly<Record<string, { source: string; peer?: string }>> = {
  'ai-sdk': { source: 'src/adapters/ai-sdk/index.ts', peer: 'ai' },
  client: { source: 'src/client/index.ts' },
  langchain: { source: 'src/adapters/langchain/index.ts', peer: '@langchain/core' },
  modelcontextprotocol: {
    source: 'src/adapters/mcp/index.ts',
    peer: '@modelcontextprotocol/server',
  },
  sandbox: { source: 'src/sandbox/index.ts' },
  tools: { source: 'src/adapters/tools/index.ts' },
};

/** Returns whether a specifier names the package or something inside it. */
export function isFromPackage(name: string | undefined, specifier: string): boolean {
  return name !== undefined && (specifier === name || specifier.startsWith(`${name}/`));
}
