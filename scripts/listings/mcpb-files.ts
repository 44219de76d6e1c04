import { readFileSync } from 'node:fs';
import { defaultSelection } from '../../src/generated/tool-index.ts';
import { loadDefinitions } from '../../src/runtime/catalogue/catalogue.ts';
import '../../src/runtime/everything.ts';
import { type BundledFile, bundle } from '../build/bundle.ts';
import { renderNotices } from '../build/notices.ts';
import { BUNDLE_ICON, ENTRY_POINT, mcpbManifest } from './mcpb-manifest.ts';
import { type PackageManifest, packageFacts } from './package-facts.ts';
import { ICON, PLUGIN } from './plugins.ts';

/** Files of a bundle, by path from its root. */
export type BundleFiles = Record<string, string | Buffer>;

/** Collects the files of the bundle for Claude Desktop: the manifest, and the program with nothing that it does not load. */
export async function mcpbFiles(): Promise<BundleFiles> {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as PackageManifest;
  const { name, version, license } = manifest;
  const loaded = loadedWith(await bundle(), ENTRY_POINT.replace('dist/', ''));
  const tools = (await loadDefinitions(defaultSelection)).map(({ wireName, title }) => ({
    name: wireName,
    description: title,
  }));
  return {
    'manifest.json': formatJson(mcpbManifest(packageFacts(manifest), tools)),
    // Node takes the type of the modules from it.
    'package.json': formatJson({ name, version, license, type: 'module' }),
    LICENSE: readFileSync('LICENSE'),
    [BUNDLE_ICON]: readFileSync(`${PLUGIN}/${ICON}`),
    'dist/THIRD-PARTY-NOTICES.txt': renderNotices(loaded),
    ...Object.fromEntries(loaded.map(({ path, text }) => [`dist/${path}`, text])),
  };
}

/** Returns a file of a bundle with all that it loads, at once or when needed. */
export function loadedWith(files: readonly BundledFile[], entry: string): BundledFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found = new Set<BundledFile>();
  const add = (path: string) => {
    const file = byPath.get(path);
    if (!file || found.has(file)) return;
    found.add(file);
    for (const next of [...file.imports, ...file.dynamicImports]) add(next);
  };
  add(entry);
  return [...found];
}

function formatJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
