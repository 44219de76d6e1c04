import type { Instance } from '../../runtime/clerk/secret-key.ts';
import { version } from '../../version.ts';
import { ENTRY_NAMES } from '../clients/entry-names.ts';

/**
 * Formats what a person reads who starts the server by hand, where a client should: how a client starts it with the same
 * flags.
 * @param argv the arguments that were given, of which a key is left out
 */
export function formatWelcome(toolCount: number, argv: readonly string[], instance: Instance): string {
  const flags = withoutKey(argv);
  const needsNoKey = flags.some((argument) => /^--(?:sandbox|secret-key-)/.test(argument));
  const entry = {
    command: 'npx',
    args: ['-y', 'clerk-agent-toolkit', ...flags],
    ...(!needsNoKey && { env: { CLERK_SECRET_KEY: '<your secret key>' } }),
  };
  return `clerk-agent-toolkit ${version}: an MCP server with ${toolCount} ${toolCount === 1 ? 'tool' : 'tools'},
waiting for a client on standard input. Clients start it themselves:
"npx -y clerk-agent-toolkit install" adds it to those on this machine. By hand,
for Claude Desktop, Cursor and most others:

${JSON.stringify({ mcpServers: { [ENTRY_NAMES[instance]]: entry } }, null, 2).replace(/\[\s+([^\]]*?)\s+\]/g, (_, list: string) => `[${list.replace(/\s*\n\s*/g, ' ')}]`)}

Ctrl-C ends it; --help lists the flags.

`;
}

function withoutKey(argv: readonly string[]): string[] {
  return argv.filter((argument, i) => !/^--secret-key(?:=|$)/.test(argument) && argv[i - 1] !== '--secret-key');
}
