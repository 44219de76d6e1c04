// Uses the typed client, and makes the mistakes that its types must catch.
import { type ClerkClient, ClerkError, createClerkClient } from 'clerk-agent-toolkit/client';

const clerk: ClerkClient = createClerkClient();
const user = await clerk.users.getUser({ user_id: 'user_38fYichBv3K7vAoKKzJoUF06m6x' });
const id: string = user.id;
const users: { id: string }[] = await clerk.users.getUserList({ limit: 2 });
const names: string[] = [];
for await (const { id } of clerk.organizations.getOrganizationList.pages()) names.push(id);
if (names.length === 0) throw new Error('the pages of a list brought no rows');
// @ts-expect-error: the response has no such field
user.user_name;
// @ts-expect-error: an argument is missing
const wrong: unknown = await clerk.users.getUser({}).catch((error: unknown) => error);
if (!(wrong instanceof ClerkError)) throw new Error('a mistake did not become a ClerkError');
console.log([id, users.length, wrong.details.kind].join(' '));
