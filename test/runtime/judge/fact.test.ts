import { expect, test } from 'vitest';
import { readFact } from '../../../src/runtime/judge/fact.ts';

const STEPS = [
  { read: '/organizations/{organization_id}', at: 'role_set_key' },
  { read: '/role_sets/{role_set_key}', at: 'default_role.key' },
];

/** Reads a fact from these responses by template; returns it, and every read with the values that it could use. */
async function find(steps: typeof STEPS, responses: Record<string, unknown>, args = {}) {
  const asked: [string, unknown][] = [];
  const read = async (template: string, values: Record<string, unknown> = {}) => {
    asked.push([template, { ...values }]);
    if (!(template in responses)) throw new Error(`403 ${template}`);
    return responses[template];
  };
  return { fact: await readFact(steps, { organization_id: 'org_1', ...args }, read), asked };
}

const set = { role_set_key: 'role_set:a' };
const responses = {
  '/organizations/{organization_id}': set,
  '/role_sets/{role_set_key}': { default_role: { key: 'org:member' } },
};

test('each step can use what the ones before it found, whatever the arguments say', async () => {
  const { fact, asked } = await find(STEPS, responses, { role_set_key: 'role_set:evil' });
  expect(fact).toBe('org:member');
  expect(asked).toEqual([
    ['/organizations/{organization_id}', { organization_id: 'org_1', role_set_key: 'role_set:evil' }],
    ['/role_sets/{role_set_key}', { organization_id: 'org_1', role_set_key: 'role_set:a' }],
  ]);
});

test.each<[what: string, steps: typeof STEPS, responses: Record<string, unknown>, message: string]>([
  ['no steps', [], responses, 'there is no such fact'],
  ['a read that fails', STEPS, { '/organizations/{organization_id}': set }, '403 /role_sets/{role_set_key}'],
  ['the first one', STEPS, {}, '403 /organizations/{organization_id}'],
  ...[
    null,
    {},
    { role_set_key: null },
    { role_set_key: '' },
    { role_set_key: 7 },
    { role_set_key: {} },
    [set],
    'a',
  ].map((response): [string, typeof STEPS, Record<string, unknown>, string] => [
    JSON.stringify(response),
    STEPS,
    { ...responses, '/organizations/{organization_id}': response },
    '/organizations/{organization_id} has no role_set_key',
  ]),
  [
    'a name that every object has',
    [{ read: '/a', at: 'constructor.name' }],
    { '/a': {} },
    '/a has no constructor.name',
  ],
])('%s is no fact', async (_, steps, given, message) => {
  await expect(find(steps, given)).rejects.toThrow(message);
});
