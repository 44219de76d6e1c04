import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { changelogFaults, since } from '../../scripts/surface/check-changelog.ts';
import { differences } from '../../scripts/surface/compare.ts';
import { readSurface, type Surface } from '../../scripts/surface/surface.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const released = JSON.parse(read('surface.json')) as Surface;

it('keeps what the last release promised, or says in the changelog what it changes', async () => {
  const now = await readSurface(released.version);
  const said = since(read('CHANGELOG.md'), released.version);
  expect(changelogFaults(differences(released, now), released.version, said)).toEqual([]);
});
