import { geminiExtension } from './gemini-extension.ts';
import { type PackageManifest, packageFacts } from './package-facts.ts';
import { claudeMarketplace, claudePlugin, codexMarketplace, codexPlugin, PLUGIN, SKILL } from './plugins.ts';
import { serverJson } from './server-json.ts';

/**
 * Renders the files by which registries and clients' galleries list the package, by path from the root of the project:
 * each stands where its format wants it.
 * @param manifest package.json
 */
export function renderListings(manifest: PackageManifest): Record<string, string> {
  const facts = packageFacts(manifest);
  const files = {
    '.agents/plugins/marketplace.json': codexMarketplace(facts),
    '.claude-plugin/marketplace.json': claudeMarketplace(facts),
    'gemini-extension.json': geminiExtension(facts, `${PLUGIN}/${SKILL}`),
    [`${PLUGIN}/.claude-plugin/plugin.json`]: claudePlugin(facts),
    [`${PLUGIN}/.codex-plugin/plugin.json`]: codexPlugin(facts),
    'server.json': serverJson(facts),
  };
  return Object.fromEntries(Object.entries(files).map(([path, file]) => [path, `${JSON.stringify(file, null, 2)}\n`]));
}
