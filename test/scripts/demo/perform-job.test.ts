import { describe, expect, test } from 'vitest';
import { type Change, compareStates } from '../../../scripts/demo/compare-states.ts';
import { jobs } from '../../../scripts/demo/jobs.ts';
import { type Call, compareChanges, type Job, performJob } from '../../../scripts/demo/perform-job.ts';
import { invitations } from '../../../src/sandbox/endpoints/access/invitations.ts';
import { memberships, organizations } from '../../../src/sandbox/endpoints/organizations/organization.ts';
import { users } from '../../../src/sandbox/endpoints/users/user.ts';
import type { SandboxState } from '../../../src/sandbox/records/state.ts';
import { openWorld } from '../../../src/sandbox/world/open-world.ts';
import { WORLD } from '../../support/sandbox/world.ts';

const edits: [name: string, edit: (state: SandboxState) => void, want: unknown][] = [
  ['nothing', () => {}, []],
  ['only updated_at', (state) => Object.assign(state.get(users, 'user_2abc'), { updated_at: 1 }), []],
  [
    'a field of a record',
    (state) => Object.assign(state.get(memberships, 'orgmem_2'), { role: 'org:admin', updated_at: 1 }),
    [{ kind: 'changed', record: 'organization_memberships/orgmem_2', fields: { role: 'org:admin' } }],
  ],
  [
    'a record that is gone',
    (state) => void state.all(invitations).delete('inv_2'),
    [{ kind: 'deleted', record: 'invitations/inv_2', fields: {} }],
  ],
  [
    'new records that point at each other',
    (state) => {
      state.insert(organizations, { id: 'org_a', name: 'A', slug: 'a' });
      state.insert(organizations, { id: 'org_b', name: 'B', slug: 'b' });
      state.insert(memberships, { organization_id: 'org_b', user_id: 'user_2abc', role: 'org:admin' });
    },
    [
      { kind: 'created', record: 'organizations/new', fields: { name: 'A' } },
      { kind: 'created', record: 'organizations/new 2', fields: { name: 'B' } },
      { kind: 'created', record: 'organization_memberships/new', fields: { organization_id: 'organizations/new 2' } },
    ],
  ],
];

test.each(edits)('compareStates: %s', async (_, edit, want) => {
  const state = await openWorld({ world: WORLD });
  const before = state.snapshot();
  edit(state);
  const after = state.snapshot();
  expect(compareStates(before, after)).toMatchObject(want as object[]);
  expect(compareStates(before, after)).toHaveLength((want as object[]).length);
});

const record = (kind: Change['kind'], name: string, fields: object): Change => ({
  kind,
  record: name,
  fields: { ...fields },
});

test.each<[string, Change[], Change[], string[]]>([
  ['as wanted', [record('changed', 'users/a', { x: 1 })], [record('changed', 'users/a', { x: 1 })], []],
  [
    'a new record may have more',
    [record('created', 'users/new', { x: 1 })],
    [record('created', 'users/new', { x: 1, y: 2 })],
    [],
  ],
  [
    'an old one may not',
    [record('changed', 'users/a', { x: 1 })],
    [record('changed', 'users/a', { x: 1, y: 2 })],
    ['users/a: expected {"x":1}, found {"x":1,"y":2}'],
  ],
  ['left undone', [record('changed', 'users/a', { x: 1 })], [], ['users/a: expected {"x":1}, found nothing']],
  ['done unasked', [], [record('deleted', 'users/a', {})], ['users/a deleted: expected nothing, found {}']],
])('compareChanges: %s', (_, wanted, found, want) => {
  expect(compareChanges(wanted, found)).toEqual(want);
});

describe('a job', () => {
  const job: Job = {
    request: 'Say hello.',
    run: async (call) => await call<string>('t', {}),
    reply: 'hello',
    changes: [],
  };

  test.each<[string, Call, string[]]>([
    ['done', async <T>() => 'hello' as T, []],
    ['another reply', async <T>() => 'bye' as T, ['reply: expected "hello", found "bye"']],
    [
      'a failed call',
      () => Promise.reject(new Error('no such tool')),
      ['no such tool', 'reply: expected "hello", found nothing'],
    ],
  ])('%s', async (_, call, want) => {
    expect((await performJob(job, { snapshot: () => ({}) }, call)).problems).toEqual(want);
  });

  test('counts those who are in no organization', async () => {
    const call: Call = async <T>(tool: string) =>
      (tool === 'users_getUserCount'
        ? { total_count: 100 }
        : { computed: { 'distinct(public_user_data.user_id)': 40 } }) as T;
    expect(await jobs[1]?.run(call)).toBe('100 users: 40 belong to an organization, 60 to none.');
  });
});
