import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runNpm } from '../run-npm.ts';
import { sectionOf } from './changelog.ts';
import { FILES, type Stamped, stamped } from './stamp-files.ts';
import { distTag, type Version, versionOf } from './version.ts';

const HELP = `Writes the version of a tag into the package, once it is sure that it can be released.

usage: npm run stamp -- TAG [--notes FILE]

  TAG            v1.2.3, or v1.2.3-rc.1 for a pre-release
  --notes FILE   where to write what CHANGELOG.md says of the version
  --help         show this

The repository is that of the environment variable GITHUB_REPOSITORY, if there is one.
Prints the version and the name that npm gives it, as a job reads them: version=1.2.3, dist-tag=latest.
`;

function main(): void {
  const { values, positionals } = parseArgs({
    options: { notes: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) return void process.stdout.write(HELP);
  const [tag, ...more] = positionals;
  if (tag === undefined || more.length > 0) throw new Error('one TAG is needed. See --help');
  const texts = Object.fromEntries(FILES.map((file) => [file, readFileSync(file, 'utf8')])) as Stamped;
  const version = versionOf(tag, published(JSON.parse(texts['package.json']).name));
  promised(JSON.parse(readFileSync('surface.json', 'utf8')), version);
  const notes = sectionOf(readFileSync('CHANGELOG.md', 'utf8'), version.text);
  const next = stamped(texts, version.text, process.env.GITHUB_REPOSITORY);
  for (const file of FILES) writeFileSync(file, next[file]);
  if (values.notes !== undefined) writeFileSync(values.notes, notes);
  process.stdout.write(`version=${version.text}\ndist-tag=${distTag(version)}\n`);
}

/** What a release promises is written down with it: changes after it are held against that. */
function promised(surface: { version: string }, { text, pre }: Version): void {
  if (pre.length === 0 && surface.version !== text)
    throw new Error(`surface.json is that of ${surface.version}. Run npm run surface, commit it, and tag that.`);
}

/** The versions that npm has of a package; none of one that it doesn't know. */
function published(name: string): string[] {
  try {
    return [JSON.parse(runNpm(['view', name, 'versions', '--json']) || '[]')].flat();
  } catch (error) {
    const { stdout = '' } = error as { stdout?: string };
    if (/"code": *"E404"/.test(stdout)) return [];
    throw new Error(`npm doesn't tell which versions of ${name} there are. Try again when it answers.`, {
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
