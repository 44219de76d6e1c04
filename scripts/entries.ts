/** What npm publishes to be imported, by its name behind `clerk-agent-toolkit/`. */
export const entries: Readonly<Record<string, { source: string; peer?: string }>> = {
  'ai-sdk': { source: 'src/adapters/ai-sdk/ai-sdk.ts', peer: 'ai' },
  client: { source: 'src/client/client.ts' },
  langchain: { source: 'src/adapters/langchain/langchain.ts', peer: '@langchain/core' },
  modelcontextprotocol: {
    source: 'src/adapters/mcp/modelcontextprotocol.ts',
    peer: '@modelcontextprotocol/server',
  },
  sandbox: { source: 'src/sandbox/entry.ts' },
};

/** Whether a specifier names a package or something inside it. */
export function isOf(name: string | undefined, specifier: string): boolean {
  return name !== undefined && (specifier === name || specifier.startsWith(`${name}/`));
}
