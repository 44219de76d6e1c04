import type { ToolDefinition } from '../../tool.ts';
import { type Caller, callerOf } from './callers.ts';

/**
 * Calls that are made in most jobs, with the inputs that they are made with: each caller names those of its tools, so that
 * no search is needed for them.
 */
export const COMMON: readonly (readonly [tool: string, ...inputs: string[]])[] = [
  ['users.getUserList', 'query', 'email_address', 'phone_number'],
  ['users.getUser', 'user_id'],
  ['users.getOrganizationMembershipList', 'user_id'],
  ['organizations.getOrganizationList', 'query'],
  ['organizations.getOrganizationMembershipList', 'organization_id', 'query'],
  ['organizations.getOrganizationInvitationList', 'organization_id', 'status'],
  ['sessions.getSessionList', 'user_id', 'status'],
  ['users.createUser', 'email_address', 'first_name', 'last_name'],
  ['users.updateUser', 'user_id', 'first_name', 'last_name', 'username'],
  ['users.updateUserMetadata', 'user_id', 'public_metadata'],
  ['users.banUser', 'user_id'],
  ['sessions.revokeSession', 'session_id'],
  ['organizations.createOrganization', 'name', 'created_by'],
  ['organizations.createOrganizationInvitation', 'organization_id', 'email_address', 'role'],
  ['organizations.createOrganizationMembership', 'organization_id', 'user_id', 'role'],
  ['organizations.updateOrganizationMembership', 'organization_id', 'user_id', 'role'],
  ['organizations.deleteOrganizationMembership', 'organization_id', 'user_id'],
];

/** Names the common calls of a caller in a sentence, of tools and inputs that are served; empty if there are none. */
export function describeCommonCalls(caller: Caller, served: readonly ToolDefinition[]): string {
  const calls = COMMON.flatMap(([name, ...inputs]) => {
    const tool = served.find((one) => one.name === name);
    if (!tool || callerOf(tool) !== caller) return [];
    const { properties = {}, required = [] } = tool.inputSchema;
    const taken = inputs.filter((input) => Object.hasOwn(properties, input));
    return `${tool.wireName}(${taken.map((input) => (required.includes(input) ? input : `${input}?`)).join(', ')})`;
  });
  return calls.length === 0 ? '' : ` Such as ${calls.join(', ')}.`;
}
