import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundledFile } from './bundle.ts';

/** A bundled package and its licence. */
interface Notice {
  name: string;
  version: string;
  license: string;
  text: string;
}

/**
 * Returns the licences of every package of which something is in the bundle, sorted by name.
 * @throws Error for a package that names no licence, or that is not installed to read it from
 */
export function renderNotices(files: readonly Pick<BundledFile, 'modules'>[]): string {
  const foreign = files.flatMap(({ modules }) => modules.filter((path) => path.includes('node_modules/')));
  const folders = new Set(foreign.flatMap((path) => [packageFolder(path), ...vendoredFolders(path)]));
  return [...folders]
    .map(readNotice)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(render)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** Returns the innermost `node_modules/@scope/name` or `node_modules/name` of a path. */
function packageFolder(path: string): string {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path;
}

/** Finds packages inside a file of another: one that was bundled before it was published says so in comments. */
function vendoredFolders(path: string): string[] {
  const regions = readFileSync(path, 'utf8').matchAll(/\/\/#region .*node_modules\/((?:@[^/]+\/)?[^/\s]+)/g);
  return [...regions].map(([, name]) => `node_modules/${name}`);
}

function readNotice(path: string): Notice {
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry));
  if (!license && !file) throw new Error(`${name} is bundled but names no licence: find out its terms first.`);
  const text = file ? readFileSync(join(path, file), 'utf8').trim() : `Licensed under ${license}.`;
  return { name, version, license: license ?? 'see below', text };
}

function render({ name, version, license, text }: Notice): string {
  return `${name} ${version} (${license})\n\n${text}\n`;
}
