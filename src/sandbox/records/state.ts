import { notFound } from './errors.ts';
import type { Invitation } from './invitation.ts';
import type { Membership } from './membership.ts';
import type { Organization } from './organization.ts';
import type { OrganizationInvitation } from './organization-invitation.ts';
import type { Session } from './session.ts';
import type { User } from './user.ts';

/** All records of a sandbox, oldest first. Fields carry the API's own names. */
export interface SandboxState {
  users: User[];
  organizations: Organization[];
  memberships: Membership[];
  organizationInvitations: OrganizationInvitation[];
  invitations: Invitation[];
  sessions: Session[];
}

/**
 * Returns the record with this id.
 * @param noun what the records are, for the error
 * @throws ApiError 404 when there is none
 */
export function findById<T extends { id: string }>(records: T[], id: string, noun: string): T {
  const record = records.find((candidate) => candidate.id === id);
  if (!record) throw notFound(noun, id);
  return record;
}

/** Removes the records that match from the list, in place: whoever holds the list sees it. */
export function removeWhere<T>(records: T[], matches: (record: T) => boolean): void {
  for (let i = records.length - 1; i >= 0; i--) {
    if (matches(records[i] as T)) records.splice(i, 1);
  }
}
