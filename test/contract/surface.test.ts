import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkChangelog, readEntriesSince } from '../../scripts/surface/check-changelog.ts';
import { compareSurfaces } from '../../scripts/surface/compare-surfaces.ts';
import { readSurface, type Surface } from '../../scripts/surface/read-surface.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const released = JSON.parse(read('surface.json')) as Surface;

it('keeps what the last release promised, or says in the changelog what it changes', async () => {
  const now = await readSurface(released.version);
  const since = readEntriesSince(read('CHANGELOG.md'), released.version);
  expect(checkChangelog(compareSurfaces(released, now), released.version, since)).toEqual([]);
});
