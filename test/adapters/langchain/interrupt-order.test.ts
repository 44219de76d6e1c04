import { describe, expect, test } from 'vitest';
import { organizations } from '../../../src/sandbox/endpoints/organizations/organization.ts';
import { users } from '../../../src/sandbox/endpoints/users/user.ts';
import { ACME, deletion, type GraphCall, HARBOR, openGraphTools, startGraph } from '../../support/frameworks/graphs.ts';

// Several calls in one message, of which some ask: nothing is done twice when the graph is run again, and no reply is
// taken for another call's.

/** Changes that ask nobody, each with its request. */
const CHANGES: [what: string, call: GraphCall, request: string][] = [
  [
    'a change that may ask and asks nobody',
    { name: 'organizations_createOrganization', args: { name: 'New' }, id: 'create' },
    'POST /v1/organizations',
  ],
  [
    'a change that never asks',
    { name: 'waitlistEntries_create', args: { email_address: 'new@example.com' }, id: 'wait' },
    'POST /v1/waitlist_entries',
  ],
];

/** Makes a call that asks if the user has another note. */
const note = (user_id: string): GraphCall => ({
  name: 'users_updateUserUnsafeMetadata',
  args: { user_id, metadata: { seat: 'new' } },
  id: user_id,
});
const NOTED = 'PATCH /v1/users/user_123/metadata';
const NOTED_KAI = 'PATCH /v1/users/user_kai/metadata';
const DELETED = 'DELETE /v1/organizations/org_456';

const start = async (kind: 'ToolNode' | 'createAgent', calls: GraphCall[], withNote?: string) => {
  const made = await openGraphTools();
  const { sandbox } = made;
  const giveNote = (user_id: string) => {
    sandbox.state.get(users, user_id).unsafe_metadata = { seat: 'old' };
  };
  if (withNote) giveNote(withNote);
  const { first, resume } = await startGraph(kind, made, calls);
  return { ...made, giveNote, asked: first.asked, results: first.results, resume };
};
const messagesOf = (asked: { value: { message: string } }[]) => asked.map(({ value }) => value.message);

describe.each(['ToolNode', 'createAgent'] as const)('%s', (kind) => {
  describe.each(CHANGES)('%s', (_, change, request) => {
    test.each([
      ['before', [change, deletion('org_456')]],
      ['after', [deletion('org_456'), change]],
    ])('%s a question is made once', async (_, calls) => {
      const { asked, resume, changes } = await start(kind, calls);
      expect(messagesOf(asked)).toEqual([ACME]);
      const done = await resume(true);
      expect(done.asked).toEqual([]);
      expect(done.results).toContainEqual(expect.objectContaining({ id: 'org_456', deleted: true }));
      expect(changes.sort()).toEqual([DELETED, request]);
    });

    test('beside a question that got a no is made once', async () => {
      const { resume, changes } = await start(kind, [change, deletion('org_456')]);
      expect((await resume(false)).results).toContainEqual({ error: expect.objectContaining({ kind: 'refused' }) });
      expect(changes).toEqual([request]);
    });
  });
});

describe('in one task', () => {
  test('the first is asked, its reply is its own, and the other waits for its turn', async () => {
    const { asked, resume, left } = await start('ToolNode', [deletion('org_456'), deletion('org_789')]);
    expect(messagesOf(asked)).toEqual([ACME]);
    const { results } = await resume(true);
    expect(results).toMatchObject([{ id: 'org_456', deleted: true }, { error: { kind: 'conflict' } }]);
    expect(left()).toEqual(['org_789', 'org_321']);
  });

  test('where the first has no question any more, its reply is not taken for the other', async () => {
    const { resume, sandbox, left } = await start('ToolNode', [deletion('org_456'), deletion('org_789')]);
    sandbox.state.all(organizations).delete('org_456');
    const { results } = await resume(true);
    expect(results).toMatchObject([{ error: { kind: 'not_found' } }, { error: { kind: 'conflict' } }]);
    expect(left()).toEqual(['org_789', 'org_321']);
  });

  const WAITED = { error: { kind: 'conflict' } };
  const GONE = { id: 'org_456', deleted: true };
  test.each([
    ['before', [note('user_123'), deletion('org_456')], [WAITED, GONE]],
    ['after', [deletion('org_456'), note('user_123')], [GONE, WAITED]],
  ])('a change %s a question does not get its reply where it has one of its own meanwhile', async (_, calls, want) => {
    const { asked, resume, giveNote, changes } = await start('ToolNode', calls);
    expect(messagesOf(asked)).toEqual([ACME]);
    giveNote('user_123');
    expect((await resume(true)).results).toMatchObject(want);
    expect(changes).toEqual([DELETED]);
  });

  test('of two that may ask, only the second has to: it waits for another message', async () => {
    const { asked, results, changes } = await start('ToolNode', [note('user_123'), note('user_kai')], 'user_kai');
    expect(asked).toEqual([]);
    expect(results).toMatchObject([{ id: 'user_123' }, WAITED]);
    expect(changes).toEqual([NOTED]);
  });

  test('of two that may ask, only the first has to: each is made once', async () => {
    const { asked, resume, changes } = await start('ToolNode', [note('user_kai'), note('user_123')], 'user_kai');
    expect(messagesOf(asked)).toEqual([expect.stringContaining('Kai Lindqvist')]);
    expect((await resume(true)).results).toMatchObject([{ id: 'user_kai' }, { id: 'user_123' }]);
    expect(changes.sort()).toEqual([NOTED, NOTED_KAI]);
  });
});

test('in tasks of their own, each has its own reply', async () => {
  const { asked, resume, left } = await start('createAgent', [deletion('org_456'), deletion('org_789')]);
  expect(messagesOf(asked).sort()).toEqual([ACME, HARBOR]);
  const { results } = await resume(Object.fromEntries(asked.map(({ id, value }) => [id, value.message === HARBOR])));
  expect(results).toMatchObject([{ error: { kind: 'refused' } }, { id: 'org_789', deleted: true }]);
  expect(left()).toEqual(['org_456', 'org_321']);
});
