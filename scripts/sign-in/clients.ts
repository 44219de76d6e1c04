/** A command of a client. Each step is given a minute. */
export interface Step {
  /** Name of the program in `node_modules/.bin`. */
  program: string;
  args: string[];
  env?: Record<string, string>;
  /** Run it in a terminal: it signs in nowhere else. */
  terminal?: true;
  /** Keep its standard input open: it ends with it. */
  open?: true;
}

/** A client, and what it does from knowing an address to using what is there, as far as it goes without an account of its vendor. */
export interface ClientProgram {
  name: string;
  /** Its package and version. */
  packages: Record<string, string>;
  /** Returns its commands for an endpoint. */
  steps(url: string): Step[];
}

/** Returns an address at which no model answers: the client has connected by the time that it finds out. */
const noModel = (url: string) => new URL('/no-model', url).href;

/** The tool that is called by clients that call one without a model. */
const TOOL = 'users_getUserCount';

export const CLIENTS: ClientProgram[] = [
  {
    name: 'Claude Code',
    packages: { '@anthropic-ai/claude-code': '2.1.332' },
    steps: (url) => [
      { program: 'claude', args: ['mcp', 'add', '--transport', 'http', 'sandbox', url] },
      { program: 'claude', args: ['mcp', 'list'] },
      { program: 'claude', args: ['mcp', 'login', 'sandbox'], terminal: true },
      { program: 'claude', args: ['mcp', 'list'] },
      {
        program: 'claude',
        args: ['-p', 'Hello'],
        env: { ANTHROPIC_BASE_URL: noModel(url), ANTHROPIC_API_KEY: 'none', CLAUDE_CODE_MAX_RETRIES: '0' },
      },
    ],
  },
  {
    name: 'Codex',
    packages: { '@openai/codex': '0.171.0' },
    steps: (url) => [
      { program: 'codex', args: ['mcp', 'add', 'sandbox', '--url', url] },
      { program: 'codex', args: ['mcp', 'list'] },
      {
        program: 'codex',
        args: [
          'exec',
          '--skip-git-repo-check',
          ...['-c', 'model_provider="none"'],
          ...[
            '-c',
            `model_providers.none={name="none",base_url="${noModel(url)}/v1",request_max_retries=0,stream_max_retries=0}`,
          ],
          'Hello',
        ],
      },
    ],
  },
  {
    name: 'MCP Inspector (command line)',
    packages: { '@modelcontextprotocol/inspector': '2.12.0' },
    steps: (url) => {
      const target = ['--cli', url, '--transport', 'http', '--format', 'json', '-q'];
      const env = { MCP_AUTO_OPEN_ENABLED: 'true' };
      return [
        { program: 'mcp-inspector', args: [...target, '--method', 'tools/list'], env },
        { program: 'mcp-inspector', args: [...target, '--method', 'tools/call', '--tool-name', TOOL], env },
      ];
    },
  },
  {
    name: 'mcp-remote',
    packages: { 'mcp-remote': '0.15.1' },
    steps: (url) => [{ program: 'mcp-remote-client', args: [url], open: true }],
  },
];
