import type { PromptDefinition } from '../prompt.ts';
import type { PromptName } from '../served-prompts.ts';
import { changeMemberRole } from './change-member-role.ts';
import { cleanUpInvitations } from './clean-up-invitations.ts';
import { dailySummary } from './daily-summary.ts';
import { offBoardPerson } from './off-board-person.ts';
import { setUpCustomer } from './set-up-customer.ts';
import { supportLookUp } from './support-look-up.ts';

/** Every prompt, whatever is served. */
export const PROMPTS: Readonly<Record<PromptName, PromptDefinition>> = {
  set_up_customer: setUpCustomer,
  off_board_person: offBoardPerson,
  change_member_role: changeMemberRole,
  daily_summary: dailySummary,
  support_look_up: supportLookUp,
  clean_up_invitations: cleanUpInvitations,
};
