import type { ToolDefinition } from '../../tool.ts';

// Apart from the texts, so that a server that starts says whether it has prompts without loading any.

/** The name of a prompt. */
export type PromptName =
  | 'set_up_customer'
  | 'off_board_person'
  | 'change_member_role'
  | 'daily_summary'
  | 'support_look_up'
  | 'clean_up_invitations';

/** The tools that each prompt needs: all of one of these sets. */
export const PROMPT_NEEDS: Readonly<Record<PromptName, readonly (readonly string[])[]>> = {
  set_up_customer: [['organizations.createOrganization', 'organizations.createOrganizationInvitation']],
  off_board_person: [
    ['organizations.deleteOrganizationMembership', 'users.getOrganizationMembershipList'],
    ['organizations.deleteOrganizationMembership', 'organizations.getOrganizationMembershipList'],
  ],
  change_member_role: [
    ['organizations.updateOrganizationMembership', 'organizations.getOrganizationMembershipList'],
    ['organizations.updateOrganizationMembership', 'users.getOrganizationMembershipList'],
  ],
  daily_summary: [['users.getUserCount'], ['users.getUserList']],
  support_look_up: [['users.getUser']],
  clean_up_invitations: [
    ['organizations.revokeOrganizationInvitation', 'organizations.getOrganizationInvitationList'],
    ['organizations.revokeOrganizationInvitation', 'organizations.getInstanceOrganizationInvitationList'],
    ['invitations.revokeInvitation', 'invitations.getInvitationList'],
  ],
};

/** Lists the prompts whose tools are served, in a fixed order. */
export function servedPrompts(served: readonly Pick<ToolDefinition, 'name'>[]): PromptName[] {
  const names = new Set(served.map(({ name }) => name));
  const all = Object.keys(PROMPT_NEEDS) as PromptName[];
  return all.filter((prompt) => PROMPT_NEEDS[prompt].some((set) => set.every((name) => names.has(name))));
}
