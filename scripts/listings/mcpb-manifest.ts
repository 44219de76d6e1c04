import { AUTHOR, KEY_DESCRIPTION, KEY_VARIABLE, type PackageFacts, TITLE } from './package-facts.ts';

/** File of the icon in the bundle. */
export const BUNDLE_ICON = 'icon.png';

/** File of the bundle that starts the server. */
export const ENTRY_POINT = 'dist/cli.js';

/** A tool, as the page of the extension shows it. */
export interface ListedTool {
  name: string;
  description: string;
}

/**
 * The choices in the form of the extension. No pins to a user or an organization: a field left empty must be
 * the same as no choice, and one that pins would then reach everybody.
 */
const CHOICES = {
  secret_key: {
    type: 'string',
    title: 'Clerk secret key',
    description: KEY_DESCRIPTION,
    sensitive: true,
    required: false,
  },
  tools: {
    type: 'string',
    title: 'Tools',
    description:
      'Names (users.getUser), categories (users), globs (users.get*), "default" or "*" (all), separated by spaces. Empty is "default".',
    default: 'default',
    required: false,
  },
  read_only: {
    type: 'boolean',
    title: 'Only read',
    description: 'Serve only tools that read.',
    default: false,
    required: false,
  },
  safe: {
    type: 'boolean',
    title: 'Safe',
    description: 'Refuse every call that loses something or lets somebody in.',
    default: false,
    required: false,
  },
};

/**
 * Returns the manifest of the bundle for Claude Desktop.
 * @param tools those that are served unless a person chooses others
 */
export function mcpbManifest(facts: PackageFacts, tools: readonly ListedTool[]): object {
  const { name, version, description, repository, license, keywords, node } = facts;
  return {
    manifest_version: '0.3',
    name,
    display_name: TITLE,
    version,
    description,
    author: AUTHOR,
    ...(repository && {
      repository: { type: 'git', url: `${repository}.git` },
      homepage: `${repository}#readme`,
      support: `${repository}/issues`,
    }),
    icon: BUNDLE_ICON,
    server: {
      type: 'node',
      entry_point: ENTRY_POINT,
      mcp_config: {
        command: 'node',
        args: [`\${__dirname}/${ENTRY_POINT}`, '--tools', referenceTo('tools')],
        env: {
          [KEY_VARIABLE]: referenceTo('secret_key'),
          CLERK_AGENT_TOOLKIT_READ_ONLY: referenceTo('read_only'),
          CLERK_AGENT_TOOLKIT_SAFE: referenceTo('safe'),
        },
      },
    },
    tools: [...tools],
    // Others are served where a person chooses them.
    tools_generated: true,
    prompts_generated: true,
    keywords,
    license,
    privacy_policies: ['https://clerk.com/privacy'],
    compatibility: { platforms: ['darwin', 'linux', 'win32'], runtimes: { node } },
    user_config: CHOICES,
  };
}

/** Returns the reference that the client replaces by what a person chose. */
function referenceTo(choice: keyof typeof CHOICES): string {
  return `\${user_config.${choice}}`;
}
