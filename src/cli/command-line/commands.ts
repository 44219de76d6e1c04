import type { FlagGroup, Flags } from './flags.ts';

/** The commands by name; without one, the program serves. */
export type CommandName = 'serve' | 'tools';

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
}

/** Each command's page of help. */
export const COMMANDS: Readonly<Record<CommandName, CommandPage>> = {
  serve: {
    usage: '[flags]',
    summary: 'serve tools over MCP',
    description: "Clerk's Backend API as tools for AI agents: an MCP server over stdio.",
    groups: ['which', 'bounds', 'key', 'calls', 'results', 'limits', 'about'],
    examples: [
      ['clerk-agent-toolkit --tools default billing', 'the default tools and those of billing'],
      ['clerk-agent-toolkit --read-only --audit clerk.jsonl', 'only reads, each call recorded'],
      ['clerk-agent-toolkit --sandbox', 'made-up data, no key'],
    ],
  },
  tools: {
    usage: 'tools [patterns...] [flags]',
    summary: 'list the tools that these flags serve, and their cost; or one in full',
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
};

/** The commands that have a name on the command line. */
export const NAMED_COMMANDS = Object.keys(COMMANDS).filter((name) => name !== 'serve') as CommandName[];
