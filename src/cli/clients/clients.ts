import type { SHAPES } from './entry.ts';
import type { Folders } from './machine.ts';

/** The clients that `install` knows. */
export type ClientName =
  | 'claude-desktop'
  | 'claude-code'
  | 'cursor'
  | 'vscode'
  | 'windsurf'
  | 'codex'
  | 'gemini-cli'
  | 'copilot-cli'
  | 'opencode'
  | 'zed';

/**
 * The way in which a server gets the key from a client, without the key in a file: `reference` is text for the entry that the client
 * replaces from its own environment; `passedOn` lists the variable; `input` has the client ask a person and keep the
 * answer among its secrets; `none` has no such way, for a reason.
 */
export type KeyWay =
  | { by: 'reference'; text: string }
  | { by: 'passedOn' }
  | { by: 'input' }
  | { by: 'none'; because: string };

/** A client: where it keeps its servers, in which form, and how it hands over a key. */
export interface Client {
  title: string;
  /** Its files for one person, all projects included, the preferred one first: the first that exists is the one. */
  files(folders: Folders, platform: NodeJS.Platform): string[];
  /** Further files or folders that show that it is installed. */
  signs?(folders: Folders): string[];
  /** Its program, where that shows that it is installed. */
  command?: string;
  format: 'json' | 'toml';
  /** The key in its file under which servers stand. */
  section: string;
  shape: keyof typeof SHAPES;
  key: KeyWay;
  /** A sentence on how to make it read its file again. */
  next: string;
}

/**
 * The clients by name. A table of our own and not the one of add-mcp (npm): that has no way to hand over a key but the key
 * itself, another file for Zed on macOS, and paths of only the machine that it is loaded on.
 */
export const CLIENTS: Readonly<Record<ClientName, Client>> = {
  'claude-desktop': {
    title: 'Claude Desktop',
    files: ({ apps }) => [apps('Claude', 'claude_desktop_config.json')],
    signs: ({ apps }) => [apps('Claude')],
    format: 'json',
    section: 'mcpServers',
    shape: 'plain',
    key: { by: 'none', because: 'its file can refer to no secret, and it passes on no environment' },
    next: 'Quit and reopen it.',
  },
  'claude-code': {
    title: 'Claude Code',
    // With a fallback for when it is not set: without one, the text itself reaches the server.
    files: ({ named }) => [named('CLAUDE_CONFIG_DIR')('.claude.json')],
    command: 'claude',
    format: 'json',
    section: 'mcpServers',
    shape: 'stdio',
    key: { by: 'reference', text: `\${CLERK_SECRET_KEY:-}` },
    next: 'Start a new session.',
  },
  cursor: {
    title: 'Cursor',
    files: ({ home }) => [home('.cursor', 'mcp.json')],
    signs: ({ home }) => [home('.cursor')],
    format: 'json',
    section: 'mcpServers',
    shape: 'plain',
    key: { by: 'reference', text: `\${env:CLERK_SECRET_KEY}` },
    next: 'Restart it.',
  },
  vscode: {
    title: 'VS Code',
    files: ({ apps }) => [apps('Code', 'User', 'mcp.json')],
    signs: ({ apps }) => [apps('Code', 'User')],
    format: 'json',
    section: 'servers',
    shape: 'stdio',
    key: { by: 'input' },
    next: 'Run "MCP: List Servers" there and start it.',
  },
  windsurf: {
    title: 'Windsurf',
    files: ({ home }) => [home('.codeium', 'windsurf', 'mcp_config.json')],
    signs: ({ home }) => [home('.codeium', 'windsurf')],
    format: 'json',
    section: 'mcpServers',
    shape: 'plain',
    key: { by: 'reference', text: `\${env:CLERK_SECRET_KEY}` },
    next: 'Refresh its list of MCP servers.',
  },
  codex: {
    title: 'Codex',
    files: ({ named }) => [named('CODEX_HOME', '.codex')('config.toml')],
    signs: ({ named }) => [named('CODEX_HOME', '.codex')()],
    command: 'codex',
    format: 'toml',
    section: 'mcp_servers',
    shape: 'codex',
    key: { by: 'passedOn' },
    next: 'Start a new session.',
  },
  'gemini-cli': {
    title: 'Gemini CLI',
    // The folder alone is no sign: other programs of Google's use it too.
    files: ({ named }) => [named('GEMINI_CLI_HOME')('.gemini', 'settings.json')],
    command: 'gemini',
    format: 'json',
    section: 'mcpServers',
    shape: 'plain',
    key: {
      by: 'none',
      because: 'it replaces a reference by the key itself in its file when it saves its settings',
    },
    next: 'Start a new session.',
  },
  'copilot-cli': {
    title: 'Copilot CLI',
    files: ({ named }) => [named('COPILOT_HOME', '.copilot')('mcp-config.json')],
    signs: ({ named }) => [named('COPILOT_HOME', '.copilot')()],
    command: 'copilot',
    format: 'json',
    section: 'mcpServers',
    shape: 'copilot',
    key: { by: 'reference', text: `\${CLERK_SECRET_KEY:-}` },
    next: 'Start a new session.',
  },
  opencode: {
    title: 'opencode',
    files: ({ config }) => ['opencode.jsonc', 'opencode.json', 'config.json'].map((file) => config('opencode', file)),
    signs: ({ config }) => [config('opencode')],
    command: 'opencode',
    format: 'json',
    section: 'mcp',
    shape: 'opencode',
    key: { by: 'reference', text: '{env:CLERK_SECRET_KEY}' },
    next: 'Start a new session.',
  },
  zed: {
    title: 'Zed',
    files: ({ home, config, apps }, platform) => [
      { darwin: home('.config', 'zed', 'settings.json'), win32: apps('Zed', 'settings.json') }[platform as string] ??
        config('zed', 'settings.json'),
    ],
    signs: ({ config, apps }) => [config('zed'), apps('Zed')],
    command: 'zed',
    format: 'json',
    section: 'context_servers',
    shape: 'zed',
    key: { by: 'none', because: 'its file can refer to no secret, and what it passes on depends on how it is started' },
    next: 'It reads the change at once.',
  },
};

/** The names of the clients. */
export const CLIENT_NAMES = Object.keys(CLIENTS) as ClientName[];

const CAN_ASK = 'It can ask a person. Not where it runs without a terminal.';
const CANNOT_ASK = 'It can ask nobody: calls that need a yes are refused.';
const UNTRIED = "Whether it can ask a person was not tried: where it can't, calls that need a yes are refused.";

/** Tells of each client whether it can ask a person before a call, as seen with the real program (docs/clients.md). */
export const ASKING: Readonly<Record<ClientName, string>> = {
  'claude-desktop': UNTRIED,
  'claude-code': CAN_ASK,
  cursor: UNTRIED,
  vscode: UNTRIED,
  windsurf: UNTRIED,
  codex: `${CAN_ASK} Its own approval comes first.`,
  'gemini-cli': CANNOT_ASK,
  'copilot-cli': CAN_ASK,
  opencode: CANNOT_ASK,
  zed: UNTRIED,
};
