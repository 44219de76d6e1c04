import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { topSection } from './surface/faults.ts';
import { printSurface, readSurface, type Surface } from './surface/surface.ts';

// Writes surface.json, what the package promises from its next release on: `npm run surface`, once CHANGELOG.md has the
// version and its date. Between releases it stays: it is what changes are held against.
const FILE = new URL('../surface.json', import.meta.url);
const { version, dated } = topSection(readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8'));
const before = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Surface).version : undefined;
const first = before === undefined || before === version?.text;
if (!version || version.pre.length > 0 || !(dated || first)) {
  process.stderr.write(
    'surface: it is written for a release: CHANGELOG.md must begin with `## [1.2.3] - 2026-01-31`.\n',
  );
  process.exitCode = 1;
} else {
  writeFileSync(FILE, printSurface(await readSurface(version.text)));
  process.stdout.write(`surface.json is that of ${version.text}.\n`);
}
