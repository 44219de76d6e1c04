import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import type { Sandbox } from '../../src/sandbox/server.ts';
import type { Candidate } from './candidates.ts';

/** The figures of a candidate, in tokens of `o200k_base`; null where it has no way to do it. */
export interface Measured {
  version: string;
  /** The texts that a model reads before its first call. */
  listed: number;
  user: number | null;
  users: number | null;
  /** True if a result had private metadata: of the user itself, or of the organization of a member. */
  showsPrivate: { user: boolean; member: boolean };
  /** True if an organization was gone after a call about which nobody could be asked. */
  deletesUnasked: boolean;
}

const PRIVATE = 'seen by nobody';

/** Measures a candidate on a sandbox, which it changes. */
export async function measure(candidate: Candidate, sandbox: Sandbox, version: string): Promise<Measured> {
  const at = (path: string, init: RequestInit = {}) => ask(sandbox, path, init);
  const { data: organizations } = await at('/organizations?limit=1&order_by=-members_count');
  const organization = organizations[0].id;
  const { data: members } = await at(`/organizations/${organization}/memberships?limit=100`);
  const { role, public_user_data } = members[0];
  const user = public_user_data.user_id;
  const secret = { method: 'PATCH', body: JSON.stringify({ private_metadata: { note: PRIVATE } }) };
  for (const path of [`/users/${user}/metadata`, `/organizations/${organization}/metadata`]) await at(path, secret);

  const listed = (await candidate.listed()).reduce((sum, text) => sum + countTokens(text), 0);
  const [one, page] = [await candidate.user(user), await candidate.users()];
  const other = role === 'org:admin' ? 'org:member' : 'org:admin';
  const member = await candidate.member(organization, user, other);
  // Some results are no MCP; only the sandbox's state counts.
  await candidate.deleteOrganization(organization).catch(() => {});
  const left = await at('/organizations?limit=500');
  return {
    version,
    listed,
    user: count(one),
    users: count(page),
    showsPrivate: { user: one?.includes(PRIVATE) ?? false, member: member.includes(PRIVATE) },
    deletesUnasked: !left.data.some(({ id }: { id: string }) => id === organization),
  };
}

function count(text: string | null): number | null {
  return text === null ? null : countTokens(text);
}

// biome-ignore lint/suspicious/noExplicitAny: the fields that are read of it are few, and the sandbox is ours.
async function ask({ url, secretKey }: Sandbox, path: string, init: RequestInit): Promise<any> {
  const headers = { authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' };
  const response = await fetch(`${url}/v1${path}`, { ...init, headers });
  if (!response.ok) throw new Error(`The sandbox answered ${response.status} to ${path}: ${await response.text()}`);
  return response.json();
}
