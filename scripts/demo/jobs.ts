import type { Job } from './perform-job.ts';

interface Named {
  id: string;
  name: string;
}
interface Page<T> {
  data: T[];
}

// Records of the default world.
const ADA = 'user_3RdMkqrmBcAVaEpWzj3j7Y3i2cu';
const THEO = 'user_3X08dxPPJCmgkAvpj6JTD9beasV';
const MIRA = 'user_38fYichBv3K7vAoKKzJoUF06m6x';
const ACME = 'org_3M2VS8ieIIbvTx7XipG4gYBfDnc';
const MIRA_AT_ACME = 'orgmem_3jRV4p7CqJPT7Oqarv5L3fT4zmi';
const CONTRACTOR = 'orginv_3FWzVswuzmI8AK6Ickf5iNVN19J';

/** The jobs that people ask an agent to do at Clerk. Each can be done on its own, or all of them in turn. */
export const jobs: Job[] = [
  {
    request: 'Create the organization "Acme Labs" owned by ada@example.com and invite founders@acme.com as admin.',
    async run(call) {
      const found = await call<Page<Named>>('users_getUserList', { email_address: ['ada@example.com'] });
      const created_by = only(found.data).id;
      const { id } = await call<Named>('organizations_createOrganization', { name: 'Acme Labs', created_by });
      await call('organizations_createOrganizationInvitation', {
        organization_id: id,
        email_address: 'founders@acme.com',
        role: 'org:admin',
      });
      return undefined;
    },
    changes: [
      { kind: 'created', record: 'organizations/new', fields: { name: 'Acme Labs', created_by: ADA } },
      {
        kind: 'created',
        record: 'organization_memberships/new',
        fields: { organization_id: 'organizations/new', user_id: ADA, role: 'org:admin' },
      },
      {
        kind: 'created',
        record: 'organization_invitations/new',
        fields: {
          organization_id: 'organizations/new',
          email_address: 'founders@acme.com',
          role: 'org:admin',
          status: 'pending',
        },
      },
    ],
  },
  {
    request: 'How many users are there, how many belong to an organization and how many to none?',
    async run(call) {
      const { total_count: all } = await call<{ total_count: number }>('users_getUserCount', {});
      // Somebody who is in two organizations has two memberships, and counts once.
      const each = 'distinct(public_user_data.user_id)';
      const list = 'organizations_getInstanceMembershipList';
      const found = await call<{ computed: Record<string, number> }>('lists_query', {
        list,
        compute: [each],
        limit: 0,
      });
      const within = found.computed[each] ?? 0;
      return `${all} users: ${within} belong to an organization, ${all - within} to none.`;
    },
    reply: '10 users: 5 belong to an organization, 5 to none.',
    changes: [],
  },
  {
    request: `Put \`plan: pro\` into ${THEO}'s public metadata, keep what is there, and confirm.`,
    async run(call) {
      await call('users_updateUserPublicMetadata', { user_id: THEO, metadata: { plan: 'pro' } });
      const user = await call<{ public_metadata: object }>('users_getUser', { user_id: THEO });
      return `It is now ${JSON.stringify(user.public_metadata)}.`;
    },
    reply: 'It is now {"theme":"dark","limits":{"seats":3},"plan":"pro"}.',
    changes: [
      {
        kind: 'changed',
        record: `users/${THEO}`,
        fields: { public_metadata: { theme: 'dark', limits: { seats: 3 }, plan: 'pro' } },
      },
    ],
  },
  {
    request: 'Revoke the pending invitation to contractor@example.com at Acme Corp.',
    async run(call) {
      const found = await call<Page<Named>>('organizations_getOrganizationList', { query: 'Acme Corp' });
      const organization = only(found.data.filter(({ name }) => name === 'Acme Corp'));
      const pending = await call<Page<{ id: string; email_address: string }>>(
        'organizations_getOrganizationInvitationList',
        { organization_id: organization.id, status: 'pending', limit: 100 },
      );
      const invitation = only(pending.data.filter((each) => each.email_address === 'contractor@example.com'));
      await call('organizations_revokeOrganizationInvitation', {
        organization_id: organization.id,
        invitation_id: invitation.id,
      });
      return undefined;
    },
    changes: [
      {
        kind: 'changed',
        record: `organization_invitations/${CONTRACTOR}`,
        fields: { status: 'revoked', url: null },
      },
    ],
  },
  {
    request: `Promote ${MIRA} to admin in ${ACME}.`,
    async run(call) {
      await call('organizations_updateOrganizationMembership', {
        organization_id: ACME,
        user_id: MIRA,
        role: 'org:admin',
      });
      return undefined;
    },
    changes: [{ kind: 'changed', record: `organization_memberships/${MIRA_AT_ACME}`, fields: { role: 'org:admin' } }],
  },
];

/** Returns the only match; an agent would ask rather than guess. */
function only<T>(found: T[]): T {
  const [first, ...others] = found;
  if (first === undefined || others.length > 0) throw new Error(`expected exactly one match, found ${found.length}`);
  return first;
}
