import { command } from './flags.ts';

/** The text of --help, at most 80 columns wide. */
export function help(): string {
  return `${command().helpInformation()}
The key goes into the environment, as CLERK_SECRET_KEY: a flag can be read by
every user of the machine. It is in the Clerk dashboard under API keys. Use a
development key (sk_test_) until you trust your agent with production.

Examples:
  clerk-agent-toolkit                              the default set of tools
  clerk-agent-toolkit --tools users organizations  two categories
  clerk-agent-toolkit --tools default sessions     the default set and more
  clerk-agent-toolkit --tools "*.get*"             only tools that read
  clerk-agent-toolkit --sandbox --tools "*"        everything, on made-up data

In a client's configuration:
  { "mcpServers": { "clerk": {
      "command": "npx",
      "args": ["-y", "clerk-agent-toolkit", "--tools", "users"],
      "env": { "CLERK_SECRET_KEY": "sk_test_..." } } } }
`;
}
