// Starts a sandbox for the typed client.
import { createClerkClient } from 'clerk-agent-toolkit/client';
import { type Sandbox, startSandbox } from 'clerk-agent-toolkit/sandbox';

const sandbox: Sandbox = await startSandbox();
const clerk = createClerkClient({ secretKey: sandbox.secretKey, apiUrl: sandbox.url });
const organization = await clerk.organizations.getOrganization({ organization_id: 'org_3M2VS8ieIIbvTx7XipG4gYBfDnc' });
await clerk.users.updateUser({ user_id: 'user_38fYichBv3K7vAoKKzJoUF06m6x', first_name: 'Mira Maria' });
const { first_name } = await clerk.users.getUser({ user_id: 'user_38fYichBv3K7vAoKKzJoUF06m6x' });
await sandbox.close();
// @ts-expect-error: what the sandbox holds is read through its address
const hidden: unknown = sandbox.state;
console.log([organization.name, first_name, typeof hidden].join(', '));
