import { expect, test } from 'vitest';
import type { Question, TargetRead } from '../../../src/tool.ts';
import { askAbout } from '../../support/clerk/asked-question.ts';

const ORGANIZATION: TargetRead = {
  read: '/organizations/{organization_id}',
  name: ['name'],
  details: { members: 'members_count', 'last active': 'last_active_at' },
};
const question: Question = {
  phrases: [{ say: 'Change {organization_id}' }, { argument: 'role', isNotFact: 'default', say: 'raise somebody' }],
  targets: { organization_id: ORGANIZATION },
  facts: { default: [{ read: '/role', at: 'key' }] },
};
const long = 'x'.repeat(1000);

/** Everything on which a yes may depend. */
const base = {
  tool: 'things.update',
  args: { organization_id: 'acme', b: 1, a: 2, role: 'admin' } as object,
  clerk: { id: 'org_1', slug: 'acme', name: 'Acme', members_count: 2, last_active_at: 1000, b: `${long}a` },
  role: 'admin',
  file: 'a1' as string | undefined,
};

async function subjectOf({ tool, args, clerk, role, file }: typeof base): Promise<string> {
  const responses = { '/organizations/acme': clerk, '/role': { key: role } };
  return (await askAbout({ name: tool, question }, args, { responses, file })).subject;
}

test.each<[what: string, change: Partial<typeof base>, counts: boolean]>([
  ['nothing', {}, true],
  ['the order of the arguments', { args: { role: 'admin', a: 2, organization_id: 'acme', b: 1 } }, true],
  ['a time, which passes', { clerk: { ...base.clerk, last_active_at: 2000 } }, true],
  ['an argument', { args: { ...base.args, b: 2 } }, false],
  ['one argument more', { args: { ...base.args, c: 1 } }, false],
  ['the tool', { tool: 'things.destroy' }, false],
  ['the name', { clerk: { ...base.clerk, name: 'Acme 2' } }, false],
  ['a detail', { clerk: { ...base.clerk, members_count: 3 } }, false],
  ['the thing that has the slug', { clerk: { ...base.clerk, id: 'org_2' } }, false],
  ['the end of a present value that is cut', { clerk: { ...base.clerk, b: `${long}b` } }, false],
  ['the bytes of the file', { file: 'b2' }, false],
  ['a file to none', { file: undefined }, false],
  ['what the sentence says', { role: 'member' }, false],
])('after a change of %s a yes counts: %j', async (_, change, counts) => {
  const [before, after] = [await subjectOf(base), await subjectOf({ ...base, ...change } as typeof base)];
  expect(after === before).toBe(counts);
});

test('a yes to a slug shows the id that has it now', async () => {
  const responses = { '/organizations/acme': { id: 'org_1', slug: 'acme', name: 'Acme' } };
  const { message } = await askAbout({ question }, { organization_id: 'acme' }, { responses });
  expect(message).toBe('Change Acme (org_1). LIVE instance.');
});
