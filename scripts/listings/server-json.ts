import { KEY_DESCRIPTION, KEY_VARIABLE, type PackageFacts, TITLE } from './package-facts.ts';
import { serverEntry } from './server-entry.ts';

/** The version of the format. @see https://github.com/modelcontextprotocol/registry */
const SCHEMA = 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json';

/**
 * Returns `server.json`, the entry in the MCP registry. It has no package arguments: clients differ in how they write a
 * flag without its value, and a variable is set or not.
 */
export function serverJson({ name, version, description, mcpName, repository }: PackageFacts): object {
  const { command, args } = serverEntry(name);
  return {
    $schema: SCHEMA,
    name: mcpName,
    title: TITLE,
    description,
    ...(repository && { repository: { url: repository, source: 'github' } }),
    version,
    packages: [
      {
        registryType: 'npm',
        registryBaseUrl: 'https://registry.npmjs.org',
        identifier: name,
        version,
        runtimeHint: command,
        runtimeArguments: args.filter((arg) => arg !== name).map((value) => ({ type: 'positional', value })),
        transport: { type: 'stdio' },
        environmentVariables: [
          // Not required: it starts without, and its key may be in a file.
          { name: KEY_VARIABLE, description: KEY_DESCRIPTION, isRequired: false, isSecret: true },
          choice('CLERK_AGENT_TOOLKIT_READ_ONLY', 'Serve only tools that read.'),
          choice('CLERK_AGENT_TOOLKIT_SAFE', 'Refuse every call that loses something or lets somebody in.'),
        ],
      },
    ],
  };
}

function choice(name: string, description: string): object {
  return { name, description, isRequired: false, format: 'boolean', default: 'false' };
}
