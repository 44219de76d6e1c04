import type { PromptDefinition } from '../prompt.ts';
import { ASK, FIND_ORGANIZATION, LAST_ADMIN, ORGANIZATION, USER } from './common.ts';

const FIXED = 'The person is the user whom all calls are limited to';

export const changeMemberRole: PromptDefinition = {
  title: 'Promote or demote a member',
  description: "Change a member's role in an organization, and see that it keeps an admin.",
  arguments: [
    { ...USER, description: 'The member: an email address, name or id' },
    { ...ORGANIZATION, description: 'The organization: a name, slug or id', required: true },
    {
      name: 'role',
      description: 'The new role: admin, member, or the key of another',
      required: true,
      completes: 'role',
    },
  ],
  task: 'Change the role of a member of an organization.',
  steps: [
    [FIND_ORGANIZATION],
    [
      [
        'Find the person among its members with {organizations.getOrganizationMembershipList:query}, and note their present role.',
        { pinned: 'user', text: `${FIXED}; their present role is in {organizations.getOrganizationMembershipList}.` },
        { pinned: 'user', text: `${FIXED}; their present role is in {users.getOrganizationMembershipList}.` },
        'Find the person with {users.getUserList:query}; their present role is in {users.getOrganizationMembershipList}.',
        'Ask for the id of the person, unless you were given it; their present role is in {users.getOrganizationMembershipList}.',
      ],
      ASK,
      "If they are no member, stop and say so: don't add them. If they have the role already, change nothing.",
    ],
    [
      'Roles are keys: admin is org:admin, member is org:member.',
      [
        'Any other must be one of {organizationRoles.getOrganizationRoleList}.',
        'Take any other as it was given, and never guess one.',
      ],
    ],
    [
      [
        `If they are an admin now and will not be, look for other admins in {organizations.getOrganizationMembershipList:user_id}. If there is none, stop and ask who takes over: ${LAST_ADMIN}.`,
        `If they are an admin now and will not be, ask first whether there are others: ${LAST_ADMIN}.`,
      ],
    ],
    [
      'Show who it is (name, address, id), the organization, the present role and the new one. The request covers that: ask before anything more.',
    ],
    ['Change the role with {organizations.updateOrganizationMembership}.'],
    [
      [
        'Read the membership again with {organizations.getOrganizationMembershipList}: it must have the new role.',
        'Read the membership again with {users.getOrganizationMembershipList}: it must have the new role.',
      ],
    ],
    ['Report the role before and after; if the change failed, why, and what is the case now.'],
  ],
};
