import { createClerkClient } from 'clerk-agent-toolkit/client';
import { startSandbox } from 'clerk-agent-toolkit/sandbox';

/** Connects to Clerk with CLERK_SECRET_KEY in the environment, and to a sandbox without. */
export async function connect() {
  if (process.env.CLERK_SECRET_KEY) return { sandbox: false, options: {}, close: async () => {} };
  const { secretKey, url: apiUrl, close } = await startSandbox();
  return { sandbox: true, options: { secretKey, apiUrl }, close };
}

/** Prints the pending invitations of each organization. */
export async function printPending(options: { secretKey?: string; apiUrl?: string }) {
  const clerk = createClerkClient(options);
  const organizations = await clerk.organizations.getOrganizationList({});
  for (const { id, name } of organizations.data) {
    const invitations = await clerk.organizations.getOrganizationInvitationList({
      organization_id: id,
      status: 'pending',
    });
    const addresses = invitations.data.map(({ email_address }) => email_address);
    console.log(`pending   ${name}: ${addresses.join(', ') || 'none'}`);
  }
}
