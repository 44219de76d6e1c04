import { createClerkClient } from 'clerk-agent-toolkit/client';

/** Returns a line for each organization, with its members and pending invitations. */
export async function listMembers(connection: { secretKey: string; apiUrl: string }): Promise<string[]> {
  const clerk = createClerkClient(connection);
  const { data } = await clerk.organizations.getOrganizationList({ order_by: 'name' });
  return Promise.all(
    data.map(async ({ id, name }) => {
      const [joined, invited] = await Promise.all([
        clerk.organizations.getOrganizationMembershipList({ organization_id: id }),
        clerk.organizations.getOrganizationInvitationList({ organization_id: id, status: 'pending' }),
      ]);
      const people = [
        ...joined.data.map(({ public_user_data, role }) => `${public_user_data?.identifier} ${role}`),
        ...invited.data.map(({ email_address, role }) => `${email_address} ${role} (invited)`),
      ];
      return `${name}: ${people.join(', ')}`;
    }),
  );
}
