import { describe, expect, onTestFinished, test } from 'vitest';
import { memberships, organizations } from '../../../src/sandbox/endpoints/organizations/organization.ts';
import type { Sandbox, SandboxState } from '../../../src/sandbox/server.ts';
import { clients, type Person, YES } from '../../support/process/clients.ts';
import { startTestSandbox } from '../../support/sandbox/world.ts';

const ACME = 'Delete organization Acme Corp (org_456, 3 members, 1 pending invitation). SANDBOX (made-up data).';
const HARBOR = 'Delete organization Harbor Studio (org_789, 1 member, 1 pending invitation). SANDBOX (made-up data).';
const CANT =
  "organizations.deleteOrganization needs a person's yes here (the organization, its memberships and its invitations are gone), and this client can't ask for one.";

const left = ({ state }: Sandbox) => [...state.all(organizations).keys()];
/** Lets one more into Acme. */
const addMember = (state: SandboxState, user_id: string) =>
  state.insert(memberships, { organization_id: 'org_456', user_id, role: 'org:member' });
const ALL = ['org_456', 'org_789', 'org_321'];
const refused = (message: string) => ({ isError: true, structuredContent: { error: { kind: 'refused', message } } });

/** Arguments that a model might add to skip the question. */
const CONSENTING = {
  confirm: true,
  consent: { canAsk: true, decision: 'accept' },
  inputResponses: { confirm: YES },
  requestState: 'x',
  _meta: { confirmed: true },
};

describe.each(clients)('%s', (name, connect) => {
  /** Starts a process on a sandbox of the test's own, and a client with this person at it. */
  const open = async (
    person?: (message: string, sandbox: Sandbox) => ReturnType<Person['answer']>,
    flags = ['--confirm=always'],
    elicitation?: Person['elicitation'],
  ) => {
    const sandbox = await startTestSandbox();
    const asked: string[] = [];
    const answer = (message: string) => {
      asked.push(message);
      return person?.(message, sandbox) ?? { action: 'cancel' as const };
    };
    const env = { CLERK_SECRET_KEY: sandbox.secretKey, CLERK_API_URL: sandbox.url };
    const connection = await connect({ args: flags, env }, person && { answer, ...(elicitation && { elicitation }) });
    onTestFinished(async () => {
      await connection.close();
      await sandbox.close();
    });
    const remove = (organization_id = 'org_456', more: object = {}) =>
      connection.call('organizations_deleteOrganization', { organization_id, ...more });
    return { ...connection, sandbox, asked, remove };
  };

  test('asks about what is there, and a yes deletes it', async () => {
    const { remove, asked, sandbox } = await open(() => YES);
    expect((await remove()).structuredContent).toMatchObject({ id: 'org_456', deleted: true });
    expect(asked).toEqual([ACME]);
    expect(left(sandbox)).toEqual(['org_789', 'org_321']);
  });

  test.each([
    ['a no', () => ({ action: 'decline' }) as const, 'This call needs a yes, and the reply was no.'],
    [
      'a closed question',
      () => ({ action: 'cancel' }) as const,
      'This call needs a yes, and the question was closed without a reply.',
    ],
  ])('%s leaves everything as it is', async (_, answer, message) => {
    const { remove, asked, sandbox } = await open(answer);
    expect(await remove()).toMatchObject(refused(message));
    expect(asked).toEqual([ACME]);
    expect(left(sandbox)).toEqual(ALL);
  });

  test('a client that fails to ask is no yes', async () => {
    const { remove, sandbox } = await open(() => {
      throw new Error('no window');
    });
    // From 2026-07-28 on it is the client that asks, and that gives up the call.
    if (name.endsWith('2026-07-28')) await expect(remove()).rejects.toThrow('no window');
    else expect(await remove()).toMatchObject(refused(CANT));
    expect(left(sandbox)).toEqual(ALL);
  });

  test.each([
    ['says nothing of forms', undefined],
    ['can only open web pages', { url: {} }],
  ])('a client that %s gets a refusal that says what a person can do', async (_, elicitation) => {
    const { remove, asked, sandbox } = await open(elicitation && (() => YES), undefined, elicitation);
    const answer = await remove();
    expect(answer).toMatchObject(refused(CANT));
    expect(JSON.stringify(answer)).toContain('--confirm never');
    expect(asked).toEqual([]);
    expect(left(sandbox)).toEqual(ALL);
  });

  test('what changed while a person was thinking is asked about again', async () => {
    const { remove, asked, sandbox } = await open((_, { state }) => {
      if (asked.length === 1) addMember(state, 'user_kai');
      return YES;
    });
    expect((await remove()).isError).toBeUndefined();
    expect(asked).toEqual([ACME, ACME.replace('3 members', '4 members')]);
    expect(left(sandbox)).toEqual(['org_789', 'org_321']);
  });

  test('what changes with every question is not done', async () => {
    const { remove, asked, sandbox } = await open((_, { state }) => {
      addMember(state, `user_${asked.length}`);
      return YES;
    });
    const answer = await remove().catch((error) => ({ isError: true, error }));
    expect(answer.isError).toBe(true);
    expect(asked.length).toBeLessThanOrEqual(10);
    expect(left(sandbox)).toEqual(ALL);
  });

  test('two questions at once are answered each for itself', async () => {
    let both = () => {};
    const askedBoth = new Promise<void>((resolve) => {
      both = resolve;
    });
    const { remove, asked, sandbox } = await open(async (message) => {
      if (asked.length === 2) both();
      await askedBoth;
      return message.includes('Harbor') ? YES : { action: 'decline' };
    });
    const [acme, harbor] = await Promise.all([remove('org_456'), remove('org_789')]);
    expect(acme).toMatchObject(refused('This call needs a yes, and the reply was no.'));
    expect(harbor?.isError).toBeUndefined();
    expect(asked.sort()).toEqual([ACME, HARBOR]);
    expect(left(sandbox)).toEqual(['org_456', 'org_321']);
  });

  test('an argument that consents is an unknown one', async () => {
    const { remove, asked, sandbox } = await open(() => ({ action: 'decline' }));
    for (const [argument, value] of Object.entries(CONSENTING)) {
      expect(await remove('org_456', { [argument]: value })).toMatchObject({
        isError: true,
        structuredContent: { error: { kind: 'bad_arguments', parameter: argument } },
      });
    }
    expect(asked).toEqual([]);
    expect(left(sandbox)).toEqual(ALL);
  });

  test('what isn’t there is not asked about', async () => {
    const { remove, asked } = await open(() => YES);
    expect(await remove('org_nobody')).toMatchObject({
      isError: true,
      structuredContent: { error: { kind: 'not_found', status: 404 } },
    });
    expect(asked).toEqual([]);
  });

  test.each([
    ['auto, on a test instance', []],
    ['never', ['--confirm=never']],
  ])('asks nobody: %s', async (_, flags) => {
    const { remove, asked, sandbox } = await open(() => ({ action: 'decline' }), flags);
    expect((await remove()).isError).toBeUndefined();
    expect(asked).toEqual([]);
    expect(left(sandbox)).toEqual(['org_789', 'org_321']);
  });

  test('asks nobody before a call that loses nothing and lets nobody in', async () => {
    const { call, asked } = await open(() => ({ action: 'decline' }));
    const answer = await call('organizations_updateOrganization', { organization_id: 'org_456', name: 'Acme' });
    expect(answer.isError).toBeUndefined();
    expect(asked).toEqual([]);
  });
});
