import { version } from '../../version.ts';

/** Formats what a person reads who starts the server by hand, where a client should. */
export function formatWelcome(toolCount: number): string {
  return `clerk-agent-toolkit ${version}: an MCP server with ${toolCount} ${toolCount === 1 ? 'tool' : 'tools'},
waiting for a client on standard input. Clients start it themselves: for Claude
Desktop, Cursor and most others, add to their configuration:

{
  "mcpServers": {
    "clerk": {
      "command": "npx",
      "args": ["-y", "clerk-agent-toolkit"],
      "env": { "CLERK_SECRET_KEY": "sk_test_..." }
    }
  }
}

Ctrl-C ends it; --help lists the flags.

`;
}
