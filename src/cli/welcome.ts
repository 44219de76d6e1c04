import { version } from '../version.ts';

/** What a person reads who started the server by hand, where a client should have. */
export function welcomeText(served: number): string {
  return `clerk-agent-toolkit ${version}: an MCP server with ${served} ${served === 1 ? 'tool' : 'tools'},
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

Ctrl-C ends it; --help lists the options.

`;
}
