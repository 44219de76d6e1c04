import { createCommand, createListCommand } from './flags.ts';

/** Formats the text of --help, at most 80 columns wide. */
export function formatHelp(): string {
  return `${createCommand().helpInformation()}
Set the secret key in the environment, as CLERK_SECRET_KEY: a flag can be read
by every user of the machine. Find it in the Clerk dashboard, under API keys.
Use a development key (sk_test_) until you trust your agent with production.

Examples:
  clerk-agent-toolkit                              the default set of tools
  clerk-agent-toolkit --tools default billing      the default set and more
  clerk-agent-toolkit --tools "*" --read-only      every tool that reads
  clerk-agent-toolkit --tools users --exclude-tools "*.delete*"
  clerk-agent-toolkit --user user_123              this user and nobody else
  clerk-agent-toolkit --dry-run                    change nothing
  clerk-agent-toolkit --audit clerk.jsonl          record every call
  clerk-agent-toolkit --sandbox                    made-up data, no key
  clerk-agent-toolkit tools users                  list what it would serve
  clerk-agent-toolkit tools users.getUser          one tool in full

In a client's configuration:
  { "mcpServers": { "clerk": {
      "command": "npx",
      "args": ["-y", "clerk-agent-toolkit", "--tools", "users"],
      "env": { "CLERK_SECRET_KEY": "sk_test_..." } } } }
`;
}

/** Formats the text of tools --help, at most 80 columns wide. */
export function formatListHelp(): string {
  return `${createListCommand().helpInformation()}
Examples:
  clerk-agent-toolkit tools                        the default set
  clerk-agent-toolkit tools default billing        the default set and more
  clerk-agent-toolkit tools "*" --read-only        every tool that reads
  clerk-agent-toolkit tools users.getUser          one tool in full
  clerk-agent-toolkit tools "*" --json             print JSON
`;
}
