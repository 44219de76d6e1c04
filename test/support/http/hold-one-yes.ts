import { expect } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/index.ts';
import { send } from './endpoint.ts';
import { modernCall, outcomeOf } from './messages.ts';

/** A process of an endpoint: it answers requests. */
export type Answering = (request: Request) => Promise<Response>;

/** People of the sandbox's own world: in its organization Acme Corp, Ada is an admin and Mira a member. */
export const [ADA, MIRA, THEO] = [
  'user_3RdMkqrmBcAVaEpWzj3j7Y3i2cu',
  'user_38fYichBv3K7vAoKKzJoUF06m6x',
  'user_3X08dxPPJCmgkAvpj6JTD9beasV',
] as const;

/** A call that asks each time it is made, and changes no fact that the question names. */
const NEW_PASSWORD = ['users_updateUser', { user_id: MIRA, password: 'pelican-harbour-82-quill' }] as const;

/** Holds two processes of an endpoint, at which Ada may write, to this: a yes to a question of one counts at either, once. */
export async function holdOneYes(url: string, processes: readonly Answering[], sandbox: Sandbox): Promise<void> {
  const token = sandbox.oauthToken({ userId: ADA, audience: url });
  const call = async (answer: Answering | undefined, state?: string) =>
    outcomeOf(await send(url, token, modernCall(...NEW_PASSWORD, state), answer));
  const [one, other] = processes;
  const { state, data } = await call(one);
  expect([typeof state, data?.id]).toEqual(['string', undefined]);
  const answers = await Promise.all([other, one, other, one].map((answer) => call(answer, state)));
  expect(answers.filter((outcome) => outcome.data?.id === MIRA)).toHaveLength(1);
  const { state: next } = await call(one);
  expect((await call(other, next)).data).toMatchObject({ id: MIRA });
  for (const answer of [one, other]) expect((await call(answer, next)).data?.id).toBeUndefined();
}
