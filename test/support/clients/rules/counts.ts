import type { ClientRule } from './rule.ts';

/** The longest description that a client passes on, or that an API takes. */
const LENGTHS: [client: string, limit: number, ...sources: ClientRule['sources']][] = [
  ['Claude Code', 2_048, 'https://github.com/anthropics/claude-code/issues/41593'],
  ['OpenAI API', 1_024, 'https://github.com/modelcontextprotocol/servers/issues/799'],
];

/** The number of tools that a client sends to a model. */
const COUNTS: [client: string, limit: number, ...sources: ClientRule['sources']][] = [
  [
    'Cursor',
    40,
    'https://github.com/getsentry/sentry-mcp-stdio/issues/3',
    'https://github.com/Snowflake-Labs/mcp/issues/77',
  ],
  ['Windsurf', 100, 'https://github.com/DaxianLee/cocos-mcp-server/issues/11'],
  ['OpenAI API', 128, 'https://github.com/zed-industries/zed/issues/32946'],
  ['VS Code', 128, 'https://github.com/microsoft/vscode-copilot-release/issues/11653'],
];

/** The rules on how long a description may be, and on how many tools there may be. */
export const countRules: ClientRule[] = [
  ...LENGTHS.map(
    ([client, limit, ...sources]): ClientRule => ({
      client,
      rule: `A description has at most ${limit} characters.`,
      sources,
      of: 'every tool',
      findBreaches: (tools) =>
        tools.filter(({ description }) => description.length > limit).map(({ name }) => `${name}: too long`),
      breakIt: (tool) => [{ ...tool, description: 'x'.repeat(limit + 1) }],
    }),
  ),
  ...COUNTS.map(
    ([client, limit, ...sources]): ClientRule => ({
      client,
      rule: `There are at most ${limit} tools.`,
      sources,
      of: 'the default selection',
      findBreaches: ({ length }) => (length > limit ? [`${length} tools are served, over ${limit}`] : []),
      breakIt: (tool) => Array.from({ length: limit + 1 }, () => tool),
    }),
  ),
];
