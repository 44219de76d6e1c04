import { ENTRY_NAMES } from '../../../../src/cli/clients/entry-names.ts';
import type { ToolDefinition } from '../../../../src/tool.ts';
import type { ClientRule } from './rule.ts';

/** A rule on the name that a model gets: what a client puts before the tool's own, and what may come out. */
interface NameRule {
  client: string;
  prefix?: string;
  pattern: RegExp;
  /** The tool's own name of which something comes out that may not. */
  bad: string;
  sources: ClientRule['sources'];
  of?: ClientRule['of'];
  /** Tools that break it and are kept all the same, dotted. */
  except?: readonly string[];
}

/** A name that is one character too long for a prefix and a limit. */
const tooLong = (prefix: string, limit: number) => 'x'.repeat(limit + 1 - prefix.length);

/** The longest name that install gives to an entry. */
const ENTRY = Object.values(ENTRY_NAMES).reduce((longest, name) => (name.length > longest.length ? name : longest));

const PLUGIN = 'mcp__plugin_clerk_clerk__';

/** Default tools with names too long for a plugin, kept since Clerk's own SDK uses them. Others need shorter ones. */
const LONG = [
  'organizations.createOrganizationInvitation',
  'organizations.createOrganizationMembership',
  'organizations.deleteOrganizationMembership',
  'organizations.getOrganizationInvitationList',
  'organizations.getOrganizationMembershipList',
  'organizations.revokeOrganizationInvitation',
  'organizations.updateOrganizationMembership',
  'organizations.updateOrganizationMetadata',
];

const RULES: NameRule[] = [
  {
    client: 'Model Context Protocol',
    pattern: /^[A-Za-z0-9_.-]{1,128}$/,
    bad: 'users/getUser',
    sources: ['https://modelcontextprotocol.io/specification/2025-11-25/server/tools#tool-names'],
  },
  {
    client: 'Anthropic Messages API',
    pattern: /^[a-zA-Z0-9_-]{1,64}$/,
    bad: 'users.getUser',
    sources: [
      'https://github.com/github/copilot-cli/issues/1879',
      'https://github.com/anthropics/claude-code/issues/2412',
    ],
  },
  {
    client: 'Claude Desktop, claude.ai',
    pattern: /^[a-zA-Z0-9_-]{1,64}$/,
    bad: 'users.getUser',
    sources: ['https://github.com/hostinger/api-mcp-server/issues/48'],
  },
  {
    client: 'Claude Code',
    prefix: `mcp__${ENTRY}__`,
    pattern: /^[a-zA-Z0-9_-]{1,64}$/,
    bad: tooLong(`mcp__${ENTRY}__`, 64),
    sources: ['https://github.com/awslabs/mcp/issues/2214'],
  },
  {
    client: 'Claude Code, for a plugin',
    prefix: PLUGIN,
    pattern: /^[a-zA-Z0-9_-]{1,64}$/,
    bad: tooLong(PLUGIN, 64),
    sources: ['https://github.com/cloudflare/skills/issues/11'],
    of: 'the default selection',
    except: LONG,
  },
  {
    client: 'Codex',
    prefix: `mcp__${ENTRY}__`,
    pattern: /^[a-zA-Z0-9_-]{1,64}$/,
    bad: tooLong(`mcp__${ENTRY}__`, 64),
    sources: ['https://github.com/openai/codex/issues/1289', 'https://github.com/openai/codex/pull/8694'],
  },
  {
    client: 'Copilot CLI',
    prefix: `${ENTRY}-`,
    pattern: /^[a-zA-Z0-9_-]{1,64}$/,
    bad: tooLong(`${ENTRY}-`, 64),
    sources: ['https://github.com/microsoft/mcp/issues/842', 'https://github.com/github/copilot-cli/issues/2581'],
  },
  {
    client: 'Cursor',
    // It minds hyphens in the names of tools, not of servers.
    prefix: 'clerk_sandbox_',
    pattern: /^[a-zA-Z0-9_]{1,60}$/,
    bad: 'users-getUser',
    sources: ['https://github.com/bavix/gripmock/issues/875', 'https://github.com/sparfenyuk/mcp-proxy/issues/45'],
  },
  {
    client: 'Gemini API',
    pattern: /^[a-zA-Z_][a-zA-Z0-9_.:-]{0,63}$/,
    bad: '2users_getUser',
    sources: ['https://ai.google.dev/api/caching#FunctionDeclaration'],
  },
  {
    client: 'Gemini CLI',
    prefix: `mcp_${ENTRY}_`,
    pattern: /^[a-zA-Z_][a-zA-Z0-9_.:-]{0,62}$/,
    bad: tooLong(`mcp_${ENTRY}_`, 63),
    sources: ['https://github.com/google-gemini/gemini-cli/pull/20987'],
  },
  {
    client: 'OpenAI API',
    pattern: /^[a-zA-Z0-9_-]{1,64}$/,
    bad: 'users.getUser',
    sources: ['https://github.com/openai/codex/issues/8174', 'https://github.com/nanbingxyz/5ire/issues/403'],
  },
  {
    client: 'opencode',
    prefix: `${ENTRY}_`,
    pattern: /^[a-zA-Z0-9_-]{1,64}$/,
    bad: tooLong(`${ENTRY}_`, 64),
    sources: ['https://github.com/anomalyco/opencode/pull/24871'],
  },
  {
    client: 'VS Code',
    prefix: `mcp_${ENTRY}_`,
    pattern: /^[a-z0-9_-]{1,64}$/i,
    bad: 'users.getUser',
    sources: ['https://github.com/microsoft/vscode/issues/308463'],
  },
];

/** The rules on names. */
export const nameRules: ClientRule[] = RULES.map((each): ClientRule => {
  const { client, prefix = '', pattern, bad, sources, of = 'every tool', except = [] } = each;
  const kept = except.length > 0 ? `, but for ${except.length} tools that are named as in Clerk's SDK` : '';
  return {
    client,
    rule: `A name${prefix && ` behind \`${prefix}\``} matches \`${pattern.source}\`${kept}.`,
    sources,
    of,
    findBreaches(tools) {
      const breaching = tools.filter(({ wireName }) => !pattern.test(prefix + wireName)).map(({ name }) => name);
      const needless = except.filter((name) => tools.some((tool) => tool.name === name) && !breaching.includes(name));
      return [
        ...breaching.filter((name) => !except.includes(name)),
        ...needless.map((name) => `${name} needs no exception`),
      ];
    },
    breakIt: (tool): ToolDefinition[] => [{ ...tool, name: bad, wireName: bad }],
  };
});
