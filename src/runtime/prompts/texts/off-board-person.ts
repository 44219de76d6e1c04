import type { PromptDefinition } from '../prompt.ts';
import { ASK, FIND_ORGANIZATION, FIND_USER, LAST_ADMIN, ORGANIZATION, USER } from './common.ts';

const APP = { missing: 'organization' } as const;
const ONE = { given: 'organization' } as const;

export const offBoardPerson: PromptDefinition = {
  title: 'Off-board a person',
  description: "Take away a person's access, to one organization or to everything. The account stays.",
  arguments: [
    { ...USER, description: 'Who leaves: an email address, name or id' },
    { ...ORGANIZATION, description: 'The only organization to take them out of. Default: everything' },
    {
      name: 'successor',
      description: 'Who becomes the admin where they are the only one: an email address, name or id',
      completes: 'user',
      needs: 'organizations.updateOrganizationMembership:user_id',
    },
  ],
  task: 'Off-board a person: take away their access, and keep the account.',
  steps: [
    [FIND_USER, FIND_ORGANIZATION, ASK],
    [
      [
        { ...ONE, text: 'Read their membership and role with {organizations.getOrganizationMembershipList}.' },
        'List their organizations and roles with {users.getOrganizationMembershipList}.',
        'Read their membership and role, in each organization that you know of, with {organizations.getOrganizationMembershipList}.',
      ],
      [
        {
          ...ONE,
          text: 'Look for pending invitations to their address in {organizations.getOrganizationInvitationList:email_address}.',
        },
        { ...APP, text: 'Look for pending invitations in {users.getOrganizationInvitationList}.' },
        {
          ...APP,
          text: 'Look for pending invitations to their address in {organizations.getOrganizationInvitationList:email_address} of each.',
        },
      ],
      { ...APP, text: 'List their active sessions with {sessions.getSessionList}.' },
      [
        { ...APP, text: 'List the API keys that they hold with {apiKeys.list:subject}.' },
        { ...APP, pinned: 'user', text: 'List the API keys that they hold with {apiKeys.list}.' },
      ],
    ],
    [
      [
        `Where they are an admin, look for other admins in {organizations.getOrganizationMembershipList:user_id}: ${LAST_ADMIN}.`,
        `Where they are an admin, ask whether there are others: ${LAST_ADMIN}.`,
      ],
      [
        {
          given: 'successor',
          text: 'Where there is none, the successor must be a member: give them the role first, with {organizations.updateOrganizationMembership:user_id}.',
        },
        'Where there is none, stop and ask who takes over.',
      ],
    ],
    [
      'Show who it is (name, address, id) and all that you are about to take away. The request covers that: ask before anything more.',
    ],
    [
      [
        { ...APP, text: 'End their sessions and refuse new ones with {users.banUser}.' },
        { ...APP, text: 'End each session with {sessions.revokeSession}. They can still sign in again: report that.' },
        { ...APP, text: 'They can still sign in: report that.' },
      ],
      { ...APP, served: 'apiKeys.list', text: 'Revoke each of their API keys with {apiKeys.revoke}.' },
      [
        {
          served: 'organizations.getOrganizationInvitationList',
          text: 'Revoke each pending invitation with {organizations.revokeOrganizationInvitation}.',
        },
        {
          ...APP,
          served: 'users.getOrganizationInvitationList',
          text: 'Revoke each pending invitation with {organizations.revokeOrganizationInvitation}.',
        },
      ],
      'End each membership with {organizations.deleteOrganizationMembership}.',
    ],
    ['Read all of it again: what you took away must be gone.'],
    ['Report what was taken away, what is left, and what failed and why.'],
  ],
};
