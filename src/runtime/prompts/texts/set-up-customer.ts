import type { PromptDefinition } from '../prompt.ts';

export const setUpCustomer: PromptDefinition = {
  title: 'Set up a customer',
  description: 'Create an organization for a new customer, with an admin, and invite its members.',
  arguments: [
    { name: 'name', description: "The organization's name", required: true },
    {
      name: 'admin',
      description: 'Who runs it: an email address, or a user of the app',
      required: true,
      completes: 'user',
      pin: 'user_id',
    },
    { name: 'members', description: 'Email addresses of those to invite as members, with commas in between' },
  ],
  task: 'Set up a new customer: an organization, its admin, and the people to invite.',
  steps: [
    [
      'Look for the name with {organizations.getOrganizationList}. If an organization has it already, or nearly, stop and ask whether that is the customer.',
    ],
    [
      [
        { pinned: 'admin', text: 'The admin is the user whom all calls are limited to.' },
        'Look the admin up with {users.getUserList:query}. If several fit, stop and ask which is meant; without an account, you need their email address.',
        'Unless you were given the user id of the admin, you need their email address.',
      ],
    ],
    [
      'Show what you are about to make: the organization, who will be its admin, and each invitation with its role.',
      'Ask first if one is no email address, or is there twice.',
    ],
    [
      [
        'Create the organization with {organizations.createOrganization:created_by}; an admin who has an account goes into `created_by`.',
        'Create the organization with {organizations.createOrganization}: the admin becomes one by that.',
      ],
      'Leave out slug, limits and metadata, which nobody gave.',
    ],
    [
      [
        {
          pinned: 'admin',
          text: 'Invite each member with {organizations.createOrganizationInvitation}, as org:member.',
        },
        'Invite with {organizations.createOrganizationInvitation}: an admin without an account as org:admin, each member as org:member.',
      ],
      'If one fails, go on with the others.',
    ],
    [
      'Check that {organizations.getOrganizationMembershipList} has the admin, if they have an account.',
      'Check that {organizations.getOrganizationInvitationList} has each invitation as pending.',
    ],
    ['Report the organization with its id, who is its admin, who was invited as what, and what failed and why.'],
  ],
};
