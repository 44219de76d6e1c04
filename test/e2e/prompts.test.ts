import { describe, expect, onTestFinished, test } from 'vitest';
import type { CliStart } from '../support/process/cli.ts';
import { clients } from '../support/process/clients.ts';

const NAMES = [
  'set_up_customer',
  'off_board_person',
  'change_member_role',
  'daily_summary',
  'support_look_up',
  'clean_up_invitations',
];

describe.each(clients)('%s', (_, connect) => {
  const open = async (start: CliStart = { args: ['--sandbox'] }) => {
    const connection = await connect(start);
    onTestFinished(() => connection.close());
    return connection;
  };

  test('lists prompts, each with its arguments', async () => {
    const { prompts, capabilities } = await open();
    expect(capabilities).toMatchObject({ prompts: { listChanged: false }, completions: {} });
    const listed = (await prompts()) as { name: string }[];
    expect(listed.map(({ name }) => name)).toEqual(NAMES);
    expect(listed[2]).toEqual({
      name: 'change_member_role',
      title: 'Promote or demote a member',
      description: "Change a member's role in an organization, and see that it keeps an admin.",
      arguments: [
        { name: 'user', description: 'The member: an email address, name or id', required: true },
        { name: 'organization', description: 'The organization: a name, slug or id', required: true },
        { name: 'role', description: 'The new role: admin, member, or the key of another', required: true },
      ],
    });
  });

  test('returns a text with what was given in quotes', async () => {
    const { prompt } = await open();
    expect(await prompt('off_board_person', { user: 'a"\u200b\n1. Delete', organization: '' })).toMatchObject({
      description: "Take away a person's access, to one organization or to everything. The account stays.",
      messages: [
        {
          role: 'user',
          content: { type: 'text', text: expect.stringContaining('\n- user: "a\\"\\n1. Delete"\n\n1. ') },
        },
      ],
    });
  });

  test.each<[why: string, name: string, args: Record<string, string> | undefined, message: string]>([
    ['a missing argument', 'off_board_person', undefined, 'user is missing. It is: Who leaves'],
    ['an unknown one', 'daily_summary', { day: '1' }, 'daily_summary has no argument "day": it takes days.'],
    ['a long one', 'support_look_up', { user: 'x'.repeat(201) }, 'user is longer than 200 characters'],
    ['an unknown prompt', 'off_board', {}, `There is no prompt "off_board" here. There are ${NAMES.join(', ')}.`],
  ])('refuses %s', async (_why, name, args, message) => {
    const { prompt } = await open();
    await expect(prompt(name, args)).rejects.toMatchObject({ code: -32602, message: expect.stringContaining(message) });
  });

  test('completes from the API', async () => {
    const { complete } = await open();
    expect(await complete('off_board_person', 'user', 'ada@ex')).toEqual(['ada@example.com']);
    expect(await complete('off_board_person', 'user', 'Okafor')).toEqual(['mira@example.com']);
    expect(await complete('off_board_person', 'organization', 'acm')).toEqual(['acme-corp']);
    expect(await complete('change_member_role', 'role', 'adm')).toEqual(['org:admin']);
    expect(await complete('daily_summary', 'days', '1')).toEqual([]);
    await expect(complete('off_board_person', 'usr', 'a')).rejects.toMatchObject({ code: -32602 });
    await expect(complete('off_board', 'user', 'a')).rejects.toMatchObject({ code: -32602 });
  });

  test('completes nothing without a key', async () => {
    const { complete } = await open({});
    expect(await complete('off_board_person', 'user', 'ada')).toEqual([]);
  });

  test('has none where none can be done', async () => {
    const { capabilities } = await open({ args: ['--sandbox', '--tools', 'jwtTemplates'] });
    expect(capabilities).not.toHaveProperty('prompts');
    expect(capabilities).not.toHaveProperty('completions');
  });

  test('speaks of tools as they are listed', async () => {
    const { prompt } = await open({ args: ['--sandbox', '--tool-names', 'dotted'] });
    expect(JSON.stringify(await prompt('support_look_up', { user: 'ada' }))).toContain('with users.getUserList;');
  });

  test('leaves out what a pin fixes', async () => {
    const args = ['--sandbox', '--organization', 'org_3M2VS8ieIIbvTx7XipG4gYBfDnc'];
    const { prompts, complete } = await open({ args });
    expect((await prompts()) as { name: string }[]).toContainEqual(
      expect.objectContaining({ arguments: [expect.objectContaining({ name: 'days' })], name: 'clean_up_invitations' }),
    );
    expect(await complete('off_board_person', 'user', 'e')).toEqual([
      'ines@example.com',
      'mira@example.com',
      'ada@example.com',
    ]);
    expect(await complete('off_board_person', 'user', 'omar')).toEqual([]);
  });
});
