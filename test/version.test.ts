import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { version } from '../src/version.ts';

test('the version in the source is the one in package.json', () => {
  expect(version).toBe(manifest.version);
});
