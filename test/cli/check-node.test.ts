import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeOldNode } from '../../src/cli/check-node.ts';

test.each([
  ['16.20.2', true],
  ['20.2.0', true],
  ['20.3.0', false],
  ['20.20.2', false],
  ['24.0.0', false],
])('Node %s is too old: %s', (version, isOld) => {
  const said = describeOldNode(version);
  expect(said).toEqual(isOld ? expect.stringContaining(`needs Node 20.3 or newer, and this is ${version}`) : undefined);
});

test('the oldest is that of package.json', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).engines).toEqual({ node: '>=20.3' });
});
