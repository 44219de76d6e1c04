import { expect, test } from 'vitest';
import { NO_BOUNDS } from '../../../src/tools-page/choice/bounds.ts';
import type { ChoiceFlags } from '../../../src/tools-page/choice/choice-flags.ts';
import { readHash, writeHash } from '../../../src/tools-page/choice/hash.ts';

interface Given extends Partial<Omit<ChoiceFlags, 'bounds'>> {
  bounds?: Partial<ChoiceFlags['bounds']>;
}

const flags = ({ bounds, ...given }: Given): ChoiceFlags => ({
  excludeTools: [],
  discover: false,
  ...given,
  bounds: { ...NO_BOUNDS, ...bounds },
});

test.each<[string, Given]>([
  ['', {}],
  ['tools=', { tools: [] }],
  ['tools=users,billing', { tools: ['users', 'billing'] }],
  ['tools=*&exclude-tools=users.*&discover', { tools: ['*'], excludeTools: ['users.*'], discover: true }],
  [
    'read-only&safe&allow-secrets&dry-run&sandbox',
    { bounds: { readOnly: true, safe: true, allowSecrets: true, dryRun: true, sandbox: true } },
  ],
  ['user=user_1&organization=&pins=union', { bounds: { user: 'user_1', organization: '', union: true } }],
  ['confirm=never', { bounds: { confirm: 'never' } }],
])('"%s" is written and read', (hash, given) => {
  expect(writeHash(flags(given))).toBe(hash);
  expect(readHash(`#${hash}`)).toEqual({ flags: flags(given), problems: [] });
});

test.each([
  'unknown=1',
  'read-only=1',
  'confirm=sometimes',
  'pins=intersection',
  'user=org_1',
  'user=user_1/../x',
  'organization=user_1',
  'secret-key-file=/etc/passwd',
  '__proto__=1',
  'constructor',
])('%s stands for nothing, and is said', (hash) => {
  const read = readHash(`#${hash}`);
  expect(read.flags).toEqual(flags({}));
  expect(read.problems).toEqual([`The address has "${hash}", which stands for nothing on this page.`]);
});

test('a key is not repeated', () => {
  const key = `sk_live_${'a1B2'.repeat(8)}`;
  const { problems, flags } = readHash(`#user=${key}`);
  expect(JSON.stringify({ problems, flags })).not.toContain(key.slice(0, 14));
  expect(problems).toHaveLength(1);
});

test('what is too long is not read', () => {
  const { flags: read, problems } = readHash(`#tools=${'users,'.repeat(10_000)}`);
  expect(read).toEqual(flags({}));
  expect(problems).toEqual(['The address is too long to be of this page: nothing of it was read.']);
});
