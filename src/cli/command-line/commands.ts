import type { FlagGroup } from './flag-groups.ts';
import type { Flags } from './given-flags.ts';

/** The commands by name; without one, the program serves. */
export type CommandName = 'serve' | 'tools' | 'access' | 'call' | 'doctor' | 'install' | 'uninstall';

/** A command's page of --help, and the flags that it shows. All commands accept a server's flags. */
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

/** Flags of serving over HTTP. */
export const HTTP_FLAGS = [
  'http',
  'url',
  'publishableKey',
  'jwtKeyFile',
  'origin',
  'metricsPort',
] as const satisfies (keyof Flags)[];

/** Each command's page of help. */
export const COMMANDS: Readonly<Record<CommandName, CommandPage>> = {
  serve: {
    usage: '[serve] [flags]',
    summary: 'serve tools over MCP',
    description: "Clerk's Backend API as tools for AI agents: an MCP server over stdio, or over HTTP.",
    own: ['access', 'as', 'asOrganization', 'asScope', 'asClient', ...HTTP_FLAGS],
    groups: ['which', 'bounds', 'rules', 'person', 'http', 'key', 'calls', 'results', 'limits', 'log', 'about'],
    examples: [
      ['clerk-agent-toolkit --tools default billing', 'the default tools and those of billing'],
      ['clerk-agent-toolkit --read-only --audit clerk.jsonl', 'only reads, each call recorded'],
      ['clerk-agent-toolkit --access access.yaml --as user_123', 'what rules give one person'],
      ['clerk-agent-toolkit --sandbox', 'made-up data, no key'],
      ['clerk-agent-toolkit serve --http 127.0.0.1:8080 --sandbox', 'the same over HTTP, with signing in'],
    ],
  },
  tools: {
    usage: 'tools [patterns...] [flags]',
    summary: 'list what these flags serve, and its cost; or one tool in full',
    own: ['json', 'web'],
    description:
      'Prints the tools that the server would serve with these flags, and their cost in tokens; one exact name prints that tool in full. Patterns are those of --tools. Needs no key; other flags of the server have no effect here.',
    groups: ['which', 'bounds', 'list', 'page', 'about'],
    examples: [
      ['clerk-agent-toolkit tools "*" --read-only', 'every tool that reads'],
      ['clerk-agent-toolkit tools users.getUser', 'one tool in full'],
      ['clerk-agent-toolkit tools default billing --json', 'as JSON'],
      ['clerk-agent-toolkit tools users --read-only --web', 'on a page, to choose further'],
    ],
  },
  access: {
    usage: 'access <file> [flags]',
    summary: 'check access rules: who gets what, and its cost',
    own: ['json', 'as', 'asOrganization', 'asScope', 'asClient'],
    description:
      'Checks a file of access rules, and prints for each rule whom it is for, what it serves and what that costs, with what is dangerous marked. With --as, asks Clerk about one person, and prints the rule that fits them, why the others do not, and their tools; exit code 1 when none fits. Flags of the server are the bounds that hold under every rule.',
    groups: ['person', 'key', 'which', 'bounds', 'list', 'about'],
    examples: [
      ['clerk-agent-toolkit access access.yaml', 'every rule'],
      ['clerk-agent-toolkit access access.yaml --as user_123', 'what one person gets, and why'],
      [
        'clerk-agent-toolkit access access.yaml --as user_123 --as-organization org_456',
        'with the organization chosen',
      ],
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
  doctor: {
    usage: 'doctor [flags]',
    summary: 'find out what is wrong: key, network, tools, clients',
    own: ['json', 'access', ...HTTP_FLAGS],
    description:
      "Examines what a server with these flags would meet: the key and whether Clerk takes it, the way there, the clock, what is served at what cost, and each client here that starts it. With --http, also whether the keys are of one instance, the access rules, the address and the port. Sends a few reads to Clerk, and starts what the clients' files say. Exit code 1 when something won't work.",
    groups: ['key', 'which', 'bounds', 'rules', 'http', 'list', 'about'],
    examples: [
      ['clerk-agent-toolkit doctor', 'everything, with what to do about it'],
      ['clerk-agent-toolkit doctor --tools billing --read-only', 'with the flags that you will use'],
      [
        'clerk-agent-toolkit doctor --http :8080 --url https://mcp.example.com/mcp --access access.yaml',
        'before hosting it',
      ],
      ['clerk-agent-toolkit doctor --json', 'for a program'],
    ],
  },
  install: {
    usage: 'install [flags]',
    summary: 'add the server to Claude, Cursor, VS Code, Codex and others here',
    own: ['client', 'as', 'saveKey'],
    description:
      "Adds the server to clients on this machine, for all your projects, and starts it once as they will. Flags of the server go into the entry. Other entries, comments and layout stay as they are; a backup is put beside each file. The key is never written into a client's file. With --dry-run, shows the difference and writes nothing.",
    groups: ['install', 'key', 'save-key', 'which', 'bounds', 'about'],
    examples: [
      ['clerk-agent-toolkit install --dry-run', 'what would be written, and where'],
      ['clerk-agent-toolkit install --client cursor codex --read-only', 'two clients, only reads'],
      ['clerk-agent-toolkit install --secret-key-file ~/clerk.key', 'with the key in a file'],
    ],
  },
  uninstall: {
    usage: 'uninstall [flags]',
    summary: 'undo that',
    own: ['client', 'as'],
    description:
      "Removes the entries that install wrote, with the key's file that --save-key wrote, and nothing else. A file in which nothing else changed is byte for byte what it was before. With --dry-run, shows the difference and writes nothing.",
    groups: ['install', 'about'],
    examples: [
      ['clerk-agent-toolkit uninstall --dry-run', 'what would be removed'],
      ['clerk-agent-toolkit uninstall --client cursor', 'from one client'],
      ['clerk-agent-toolkit uninstall --as clerk-live', 'one entry, from all clients'],
    ],
  },
};

/** The commands that do something else than serve. */
export const NAMED_COMMANDS = Object.keys(COMMANDS).filter((name) => name !== 'serve') as CommandName[];
