import { SHAPES } from '../../src/cli/clients/entry.ts';
import { KEY_DESCRIPTION, KEY_VARIABLE, type PackageFacts } from './package-facts.ts';
import { ENTRY, serverEntry } from './server-entry.ts';

/**
 * Returns `gemini-extension.json`, which makes the repository an extension of Gemini CLI.
 * @param skill path of the text that an agent reads, from the root of the repository
 */
export function geminiExtension({ name, version, description }: PackageFacts, skill: string): object {
  return {
    name,
    version,
    description,
    contextFileName: skill,
    // It keeps the key in the keychain of the system, and hands it to the extension's server.
    settings: [{ name: 'Clerk secret key', description: KEY_DESCRIPTION, envVar: KEY_VARIABLE, sensitive: true }],
    mcpServers: { [ENTRY]: SHAPES.plain(serverEntry(name)) },
  };
}
