import type { PromptArgument, Sentence, Step } from '../prompt.ts';

/** The person that a prompt is about. */
export const USER = { name: 'user', required: true, completes: 'user', pin: 'user_id' } as const;

/** The organization that a prompt is about. */
export const ORGANIZATION = { name: 'organization', completes: 'organization', pin: 'organization_id' } as const;

/** The ways to find the person, best first. */
export const FIND_USER: readonly Sentence[] = [
  { pinned: 'user', text: 'The person is the user whom all calls are limited to: read them with {users.getUser}.' },
  { pinned: 'user', text: 'The person is the user whom all calls are limited to.' },
  'Find the person with {users.getUserList:query}; an id is read with {users.getUser}.',
  'Find the person with {users.getUserList:query}.',
  'Find the person among the members with {organizations.getOrganizationMembershipList:query}.',
  'Read the person with {users.getUser}; ask for the user id if you have only a name or an address.',
  'Ask for the id of the person, unless you were given it.',
];

/** The ways to find the organization. */
export const FIND_ORGANIZATION: readonly Sentence[] = [
  { pinned: 'organization', text: 'The organization is the one that all calls are limited to.' },
  {
    given: 'organization',
    text: 'Find the organization, by name, slug or id, with {organizations.getOrganizationList}.',
  },
  { given: 'organization', text: 'Read the organization, by slug or id, with {organizations.getOrganization}.' },
  { given: 'organization', text: 'Ask for the id of the organization, unless you were given it.' },
];

/** Advice for when it isn't clear which organization is meant. */
export const ASK_ORGANIZATION: Sentence = {
  given: 'organization',
  unpinned: 'organization',
  text: 'If none fits, or several do, stop and ask which is meant, naming them.',
};

/** Advice for when it isn't clear who or what is meant. */
export const ASK: readonly Sentence[] = [
  { unpinned: 'user', text: 'If nobody fits, or several do, stop and ask which is meant, naming them.' },
  ASK_ORGANIZATION,
];

/** The reason to look for another admin before one goes. */
export const LAST_ADMIN = 'an organization without an admin can no longer be run from the app';

/** The last line of every prompt. */
export const CLOSING: Step = [
  'Ids come from results: never guess one.',
  'Ask {lists.query} about a whole list, instead of reading page after page.',
];

/** Returns the argument that says how far a prompt looks back. */
export function daysAgo(days: number, description: string): PromptArgument {
  return { name: 'days', description: `${description} Default: ${days}`, days };
}
