import type { FlagGroup, Flags } from './flags.ts';

/** The commands by name; without one, the program serves. */
export type CommandName = 'serve' | 'tools' | 'call';

/** What --help says of a command, and the flags that it shows. All commands accept a server's flags. */
export interface CommandPage {
  usage: string;
  /** One line for the list of commands. */
  summary: string;
  description: string;
  groups: readonly FlagGroup[];
  /** Command lines, each with what it does. */
  examples: readonly (readonly [line: string, does: string])[];
  /** Flags that other commands refuse. */
  own?: readonly (keyof Flags)[];
  /** True where flags that only the command itself knows may stand behind its first operand. */
  ownInputs?: true;
}

/** Each command's page of help. */
export const COMMANDS: Readonly<Record<CommandName, CommandPage>> = {
  serve: {
    usage: '[flags]',
    summary: 'serve tools over MCP',
    description: "Clerk's Backend API as tools for AI agents: an MCP server over stdio.",
    groups: ['which', 'bounds', 'key', 'calls', 'results', 'limits', 'log', 'about'],
    examples: [
      ['clerk-agent-toolkit --tools default billing', 'the default tools and those of billing'],
      ['clerk-agent-toolkit --read-only --audit clerk.jsonl', 'only reads, each call recorded'],
      ['clerk-agent-toolkit --sandbox', 'made-up data, no key'],
    ],
  },
  tools: {
    usage: 'tools [patterns...] [flags]',
    summary: 'list what these flags serve, and its cost; or one tool in full',
    own: ['json'],
    description:
      'Prints the tools that the server would serve with these flags, and their cost in tokens; one exact name prints that tool in full. Patterns are those of --tools. Needs no key; other flags of the server have no effect here.',
    groups: ['which', 'bounds', 'list', 'about'],
    examples: [
      ['clerk-agent-toolkit tools "*" --read-only', 'every tool that reads'],
      ['clerk-agent-toolkit tools users.getUser', 'one tool in full'],
      ['clerk-agent-toolkit tools default billing --json', 'as JSON'],
    ],
  },
  call: {
    usage: 'call <tool> [inputs] [flags]',
    summary: 'make one call, and print its result as JSON',
    own: ['args'],
    ownInputs: true,
    description: `Calls one tool under the rules of a server with these flags, and prints its result as JSON. Its inputs are flags: --user-id for user_id; a list takes several values, or the flag several times; objects are JSON. call <tool> --help lists them. Where a person has to say yes, it asks on the terminal, and refuses where there is none.
Exit code: 0 done, 1 a mistake in the command line or a failed start, 2 the call failed, 3 refused or declined, 4 it may or may not have been done.`,
    groups: ['call', 'bounds', 'key', 'calls', 'results', 'limits', 'which', 'log', 'about'],
    examples: [
      ['clerk-agent-toolkit call users.getUser --user-id user_123', 'one user'],
      ['clerk-agent-toolkit call users.getUserList --limit 5 --fields id', 'the ids of five users'],
      ['clerk-agent-toolkit call lists.query --args - < query.json', 'inputs from a file'],
    ],
  },
};

/** The commands that have a name on the command line. */
export const NAMED_COMMANDS = Object.keys(COMMANDS).filter((name) => name !== 'serve') as CommandName[];
