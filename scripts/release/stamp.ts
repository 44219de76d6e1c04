import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { renderListings } from '../listings/render-listings.ts';
import { runNpm } from '../run-npm.ts';
import { readSection } from './changelog.ts';
import { FILES, stampFiles, type VersionedFiles } from './stamp-files.ts';
import { distTag, type Version, versionOfTag } from './version.ts';

const HELP = `Writes the version of a tag into the package and its listings, if that version can be released.

usage: npm run stamp -- TAG [--notes FILE]

  TAG            v1.2.3, or v1.2.3-rc.1 for a pre-release
  --notes FILE   where to write what CHANGELOG.md says about the version
  --help         show this

The environment variable GITHUB_REPOSITORY names the repository, if it is set.
Prints the version and its npm dist-tag as outputs of a job: version=1.2.3, dist-tag=latest.
`;

function main(): void {
  const { values, positionals } = parseArgs({
    options: { notes: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) return void process.stdout.write(HELP);
  const [tag, ...more] = positionals;
  if (tag === undefined || more.length > 0) throw new Error('one TAG is needed. See --help');
  const texts = Object.fromEntries(FILES.map((file) => [file, readFileSync(file, 'utf8')])) as VersionedFiles;
  const version = versionOfTag(tag, publishedVersions(JSON.parse(texts['package.json']).name));
  checkSurface(JSON.parse(readFileSync('surface.json', 'utf8')), version);
  const notes = readSection(readFileSync('CHANGELOG.md', 'utf8'), version.text);
  const stamped = stampFiles(texts, version.text, process.env.GITHUB_REPOSITORY);
  const next = { ...stamped, ...renderListings(JSON.parse(stamped['package.json'])) };
  for (const [file, text] of Object.entries(next)) writeFileSync(file, text);
  if (values.notes !== undefined) writeFileSync(values.notes, notes);
  process.stdout.write(`version=${version.text}\ndist-tag=${distTag(version)}\n`);
}

/** Checks that surface.json describes the release: later changes are compared with it. */
function checkSurface(surface: { version: string }, { text, pre }: Version): void {
  if (pre.length === 0 && surface.version !== text)
    throw new Error(`surface.json describes ${surface.version}. Run npm run surface, commit it, and tag that commit.`);
}

/** Returns the versions of a package that npm has; none of one that it doesn't know. */
function publishedVersions(name: string): string[] {
  try {
    return [JSON.parse(runNpm(['view', name, 'versions', '--json']) || '[]')].flat();
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string };
    if (/"code": *"E404"/.test(stdout)) return [];
    throw new Error(`npm did not list the versions of ${name}. Try again later.`, {
      cause: error,
    });
  }
}

try {
  main();
} catch (error) {
  process.stderr.write(`stamp: ${(error as Error).message.split('\n')[0]}\n`);
  process.exitCode = 1;
}
