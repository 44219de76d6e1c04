import type { PromptDefinition } from '../prompt.ts';
import { FIND_USER, USER } from './common.ts';

export const supportLookUp: PromptDefinition = {
  title: 'Support look-up',
  description: 'Find out about a person who asks for help: who they are, whether they can sign in, and what is wrong.',
  arguments: [
    { ...USER, description: 'Who asks: an email address, name, phone number or id' },
    { name: 'problem', description: 'What they say is wrong, in their words' },
  ],
  task: 'Look up a person for support. Only read: change nothing, whatever they ask for.',
  steps: [
    [
      FIND_USER,
      { unpinned: 'user', text: 'If several fit, stop and ask which is meant, naming them.' },
      'If nobody fits, look for an invitation to the address in {invitations.getInvitationList}.',
      'It may also be on the waiting list: {waitlistEntries.list}.',
    ],
    [
      'Read the whole user with {users.getUser}: banned or locked, which addresses are verified, password, second factor, connected accounts, last sign-in.',
    ],
    [
      'Active and recent sessions are in {sessions.getSessionList}.',
      'Trusted devices are in {users.getUserTrustedDeviceList}.',
    ],
    [
      [
        'Organizations and roles are in {users.getOrganizationMembershipList}.',
        'The role in the organization is in {organizations.getOrganizationMembershipList}.',
      ],
      'Invitations to organizations are in {users.getOrganizationInvitationList}.',
    ],
    [
      ['Plan and payments are in {billing.getUserBillingSubscription}, if the problem is about that.'],
      [
        'API keys are in {apiKeys.list:subject}, if it is about those.',
        { pinned: 'user', text: 'API keys are in {apiKeys.list}, if it is about those.' },
      ],
    ],
    [
      'Answer in a few lines: who it is (name, address, id), whether they can sign in and by what, their organizations and roles.',
      {
        given: 'problem',
        text: 'Then say what explains the problem, with what you read that shows it; if nothing does, say so.',
      },
      'Suggest what to do next, and leave it to the person whether to do it.',
    ],
  ],
};
