/** Remarks on what was seen of a client beside the tables, by the client's name. */
export const NOTES: Readonly<Record<string, readonly string[]>> = {
  'Claude Code': [
    'The descriptions that it changes are those with "…", which becomes "...".',
    'When a server did not start, it tells its model why.',
  ],
  Codex: [
    'At its terminal, its own approval comes before our question. Without a terminal (`codex exec`), it makes calls that only read, and itself refuses one that deletes.',
    'A failed start is one of the warnings behind F2.',
  ],
  'Copilot CLI': ['The bounds that it leaves out, it writes into the descriptions.'],
  'Gemini CLI': [
    'It adds an input, `wait_for_previous`, to every tool, which makes the list a third longer or more, and sends it to the server with a call. The server leaves it out.',
  ],
  Cline: [
    'Its list of servers says that it waits three seconds for one to start, which is less than a first download by npx may take.',
  ],
  Continue: ['Without a terminal, it ends when a server does not start.'],
  'Qwen Code': ['Its model calls found tools through a tool of the client, `tool_call`.'],
};

/** A client that was not run, and why. */
export interface NotRun {
  client: string;
  why: string;
}

const WINDOW = 'needs a window';
const ACCOUNT = `${WINDOW} and an account`;

/** Clients that were not run. */
export const NOT_RUN: readonly NotRun[] = [
  { client: 'Claude Desktop', why: ACCOUNT },
  { client: 'Cursor', why: ACCOUNT },
  { client: 'VS Code', why: ACCOUNT },
  { client: 'Windsurf', why: ACCOUNT },
  { client: 'Zed', why: WINDOW },
];
