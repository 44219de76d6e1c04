import type { PromptDefinition } from '../prompt.ts';
import { ASK_ORGANIZATION, daysAgo, FIND_ORGANIZATION, ORGANIZATION } from './common.ts';

/** The question over a list of invitations. */
const STALE = '`arguments` {"status":"pending"}, `where` {"created_at":{"before":"-{days}d"}}';
const PAGES = 'of status pending, on all pages.';

const ONE = { given: 'organization', served: 'organizations.revokeOrganizationInvitation' } as const;
const ALL = { missing: 'organization', served: 'organizations.revokeOrganizationInvitation' } as const;
const APP = { missing: 'organization', served: 'invitations.revokeInvitation' } as const;

export const cleanUpInvitations: PromptDefinition = {
  title: 'Clean up stale invitations',
  description: 'Revoke invitations that nobody has accepted for a while.',
  arguments: [
    {
      ...ORGANIZATION,
      description: 'The only organization to do it for. Default: all, and the app',
      needs: 'organizations.revokeOrganizationInvitation',
    },
    daysAgo(14, 'How many days old a pending invitation is when it is stale.'),
  ],
  task: 'Revoke stale invitations: those that are still pending and were created before {since}.',
  steps: [
    [FIND_ORGANIZATION, ASK_ORGANIZATION],
    [
      [
        {
          ...ONE,
          text: `Find them with {lists.query}: \`list\` {organizations.getOrganizationInvitationList}, ${STALE}.`,
        },
        { ...ONE, text: `Find them with {organizations.getOrganizationInvitationList}, ${PAGES}` },
        {
          ...ALL,
          text: `Find those to organizations with {lists.query}: \`list\` {organizations.getInstanceOrganizationInvitationList}, ${STALE}.`,
        },
        {
          ...ALL,
          text: `Find those to organizations with {organizations.getInstanceOrganizationInvitationList}, ${PAGES}`,
        },
        {
          ...ALL,
          text: `Find those to organizations with {organizations.getOrganizationInvitationList}, one organization of {organizations.getOrganizationList} after the other, ${PAGES}`,
        },
        { ...ALL, text: 'For those to organizations, ask which organizations to look in.' },
      ],
      [
        {
          ...APP,
          text: `Find those to the app with {lists.query}: \`list\` {invitations.getInvitationList}, ${STALE}.`,
        },
        { ...APP, text: `Find those to the app with {invitations.getInvitationList}, ${PAGES}` },
      ],
    ],
    [
      'Show each with address, organization, role and date. If there is none, say so and stop; if there are more than twenty, ask before you go on. The request covers these: leave newer ones, and those that are accepted, revoked or expired.',
    ],
    [
      'Revoke each invitation to an organization with {organizations.revokeOrganizationInvitation}.',
      { missing: 'organization', text: 'Revoke each invitation to the app with {invitations.revokeInvitation}.' },
      'If one fails because it was accepted or revoked meanwhile, go on with the others.',
    ],
    ['Look for them again in the same way: none must be left.'],
    ['Report whose invitations were revoked, to what, and what failed and why.'],
  ],
};
