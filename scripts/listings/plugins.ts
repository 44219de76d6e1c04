import { SHAPES } from '../../src/cli/clients/entry.ts';
import { AUTHOR, KEY_DESCRIPTION, KEY_VARIABLE, type PackageFacts, TITLE } from './package-facts.ts';
import { ENTRY, serverEntry } from './server-entry.ts';

/** Folder of the plugin, from the root of the repository; both clients read their own file in it. */
export const PLUGIN = 'plugins/clerk-agent-toolkit';

/** The skill inside the plugin. */
export const SKILL = `skills/${ENTRY}/SKILL.md`;

/** The icon inside the plugin. */
export const ICON = 'assets/icon.png';

/** Hosts that the plugin reaches: Clerk's API, and the registry from which npx fetches the package. */
const HOSTS = ['api.clerk.com', 'registry.npmjs.org'];

/** The key for Claude Code: of the environment that it is started in, or else the one that it keeps among its secrets. */
const CLAUDE_KEY = `\${${KEY_VARIABLE}:-\${user_config.secret_key}}`;

/** Returns `plugin.json` of Claude Code's plugin. */
export function claudePlugin(facts: PackageFacts): object {
  const entry = serverEntry(facts.name, { env: { [KEY_VARIABLE]: CLAUDE_KEY } });
  return {
    ...identity(facts),
    icon: `./${ICON}`,
    network: { hosts: HOSTS },
    userConfig: {
      secret_key: {
        type: 'string',
        title: 'Clerk secret key',
        description: `${KEY_DESCRIPTION} ${KEY_VARIABLE} of the environment wins over it.`,
        sensitive: true,
        required: false,
      },
    },
    mcpServers: { [ENTRY]: SHAPES.plain(entry) },
  };
}

/** Returns `marketplace.json` of Claude Code, of which the plugin is the only one. */
export function claudeMarketplace({ name, version, description }: PackageFacts): object {
  return {
    name,
    owner: AUTHOR,
    metadata: { description, version },
    plugins: [{ name, source: `./${PLUGIN}`, description, version }],
  };
}

/** Returns `plugin.json` of Codex's plugin. Codex keeps no key: it passes on the variable of its environment. */
export function codexPlugin(facts: PackageFacts): object {
  return {
    ...identity(facts),
    skills: './skills/',
    mcpServers: { [ENTRY]: SHAPES.codex(serverEntry(facts.name, { passedOn: [KEY_VARIABLE] })) },
    interface: {
      displayName: TITLE,
      shortDescription: 'Users, organizations and invitations of a Clerk instance',
      longDescription: facts.description,
      developerName: AUTHOR.name,
      category: 'Productivity',
      capabilities: ['Read', 'Write'],
      ...(facts.repository && { websiteURL: facts.repository }),
      composerIcon: `./${ICON}`,
      logo: `./${ICON}`,
    },
  };
}

/** Returns `marketplace.json` of Codex, of which the plugin is the only one. */
export function codexMarketplace({ name }: PackageFacts): object {
  return {
    name,
    interface: { displayName: TITLE },
    plugins: [
      {
        name,
        source: { source: 'local', path: `./${PLUGIN}` },
        policy: { installation: 'AVAILABLE', authentication: 'ON_INSTALL' },
        category: 'Productivity',
      },
    ],
  };
}

function identity({ name, version, description, license, keywords, repository }: PackageFacts): object {
  return {
    name,
    version,
    description,
    author: AUTHOR,
    ...(repository && { homepage: `${repository}#readme`, repository }),
    license,
    keywords,
  };
}
