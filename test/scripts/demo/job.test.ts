import { describe, expect, test } from 'vitest';
import { changes } from '../../../scripts/demo/changes.ts';
import { type Call, compare, type Job, perform } from '../../../scripts/demo/job.ts';
import { jobs } from '../../../scripts/demo/jobs.ts';
import { newMembership } from '../../../src/sandbox/records/membership.ts';
import { newOrganization } from '../../../src/sandbox/records/organization.ts';
import { createSeeds } from '../../../src/sandbox/records/seeds.ts';
import type { SandboxState } from '../../../src/sandbox/records/state.ts';

const edits: [name: string, edit: (state: SandboxState) => void, want: unknown][] = [
  ['nothing', () => {}, []],
  ['only updated_at', (state) => Object.assign(state.users[0] as object, { updated_at: 1 }), []],
  [
    'a field of a record',
    (state) => Object.assign(state.memberships[1] as object, { role: 'org:admin', updated_at: 1 }),
    [{ record: 'memberships/orgmem_2', fields: { role: 'org:admin' } }],
  ],
  [
    'a record that is gone',
    (state) => void state.invitations.pop(),
    [{ record: 'invitations/inv_2 gone', fields: {} }],
  ],
  [
    'new records that point at each other',
    (state) => {
      state.organizations.push(newOrganization({ id: 'org_a', name: 'A', slug: 'a' }));
      state.organizations.push(newOrganization({ id: 'org_b', name: 'B', slug: 'b' }));
      state.memberships.push(newMembership({ organization_id: 'org_b', user_id: 'user_2abc', role: 'org:admin' }));
    },
    [
      { record: 'organizations/new', fields: { name: 'A' } },
      { record: 'organizations/new 2', fields: { name: 'B' } },
      { record: 'memberships/new', fields: { organization_id: 'organizations/new 2' } },
    ],
  ],
];

test.each(edits)('changes: %s', (_, edit, want) => {
  const before = createSeeds(0);
  const after = structuredClone(before);
  edit(after);
  expect(changes(before, after)).toMatchObject(want as object[]);
  expect(changes(before, after)).toHaveLength((want as object[]).length);
});

test.each([
  ['as wanted', [['users/a', { x: 1 }]], [['users/a', { x: 1 }]], []],
  ['a new record may have more', [['users/new', { x: 1 }]], [['users/new', { x: 1, y: 2 }]], []],
  [
    'an old one may not',
    [['users/a', { x: 1 }]],
    [['users/a', { x: 1, y: 2 }]],
    ['users/a: expected {"x":1}, found {"x":1,"y":2}'],
  ],
  ['left undone', [['users/a', { x: 1 }]], [], ['users/a: expected {"x":1}, found nothing']],
  ['done unasked', [], [['users/a gone', {}]], ['users/a gone: expected nothing, found {}']],
] as const)('compare: %s', (_, wanted, found, want) => {
  const list = (pairs: readonly (readonly [string, object])[]) =>
    pairs.map(([record, fields]) => ({ record, fields: { ...fields } }));
  expect(compare(list(wanted), list(found))).toEqual(want);
});

describe('a job', () => {
  const job: Job = {
    request: 'Say hello.',
    run: async (call) => await call<string>('t', {}),
    answer: 'hello',
    changes: [],
  };

  test.each<[string, Call, string[]]>([
    ['done', async <T>() => 'hello' as T, []],
    ['another answer', async <T>() => 'bye' as T, ['answer: expected "hello", found "bye"']],
    [
      'a failed call',
      () => Promise.reject(new Error('no such tool')),
      ['no such tool', 'answer: expected "hello", found nothing'],
    ],
  ])('%s', async (_, call, want) => {
    expect((await perform(job, createSeeds(), call)).faults).toEqual(want);
  });

  test('counts over several pages of organizations', async () => {
    const asked: unknown[] = [];
    const all = Array.from({ length: 60 }, (_, i) => ({ id: `org_${i}` }));
    const call: Call = async <T>(tool: string, args: Record<string, unknown>) => {
      if (tool === 'users_getUserCount') return { total_count: args.organization_id ? 40 : 100 } as T;
      asked.push(args.offset);
      const from = Number(args.offset);
      return { data: all.slice(from, from + Number(args.limit)), total_count: all.length } as T;
    };
    expect(await jobs[1]?.run(call)).toBe('100 users: 40 belong to an organization, 60 to none.');
    expect(asked).toEqual([0, 50]);
  });
});
