import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { checkChangelog, readEntriesSince } from './check-changelog.ts';
import { compareSurfaces } from './compare-surfaces.ts';
import { formatSurface, readSurface, type Surface } from './read-surface.ts';

// Writes surface.json, what the package promises from its next release on: `npm run surface`, once CHANGELOG.md has the
// version and its date. Between releases it stays: it is what changes are held against, and so it is written only if
// the changelog says what changed since the last one.
const FILE = new URL('../../surface.json', import.meta.url);

async function main(): Promise<void> {
  const before = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Surface) : undefined;
  const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
  const since = readEntriesSince(changelog, before?.version ?? '0.0.0');
  const { version, dated } = since;
  if (!version || version.pre.length > 0)
    throw new Error('it is written only for a release: CHANGELOG.md must begin with `## [1.2.3] - 2026-01-31`.');
  const now = await readSurface(version.text);
  const open = before === undefined || (before.version === version.text && !dated);
  if (!open && !dated)
    throw new Error(`${version.text} has no date in CHANGELOG.md yet: surface.json is written only for a release.`);
  const problems = open ? [] : checkChangelog(compareSurfaces(before, now), before.version, since);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  writeFileSync(FILE, formatSurface(now));
  process.stdout.write(`surface.json is up to date with ${version.text}.\n`);
}

main().catch((error: Error) => {
  process.stderr.write(`surface: ${error.message}\n`);
  process.exitCode = 1;
});
