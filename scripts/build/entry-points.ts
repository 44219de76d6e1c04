/** What npm publishes to be imported, by its name behind `clerk-agent-toolkit/`. */
export const entries: Readonly<Record<string, { source: string; peer?: string }>> = {
  'ai-sdk': { source: 'src/adapters/ai-sdk/index.ts', peer: 'ai' },
  client: { source: 'src/client/index.ts' },
  langchain: { source: 'src/adapters/langchain/index.ts', peer: '@langchain/core' },
  modelcontextprotocol: {
    source: 'src/adapters/mcp/index.ts',
    peer: '@modelcontextprotocol/server',
  },
  sandbox: { source: 'src/sandbox/index.ts' },
};

/** Whether a specifier names a package or something inside it. */
export function isOf(name: string | undefined, specifier: string): boolean {
  return name !== undefined && (specifier === name || specifier.startsWith(`${name}/`));
}
