import { notFound } from './errors.ts';
import type { Invitation } from './invitation.ts';
import type { Membership } from './membership.ts';
import type { Organization } from './organization.ts';
import type { OrganizationInvitation } from './organization-invitation.ts';
import type { Session } from './session.ts';
import type { User } from './user.ts';

export type Metadata = Record<string, unknown>;

/** Everything the sandbox knows, oldest record first. Fields carry the API's own names. */
export interface SandboxState {
  users: User[];
  organizations: Organization[];
  memberships: Membership[];
  organizationInvitations: OrganizationInvitation[];
  invitations: Invitation[];
  sessions: Session[];
}

/** The record with this id. Throws a 404 that names the noun. */
export function findById<T extends { id: string }>(records: T[], id: string, noun: string): T {
  const record = records.find((candidate) => candidate.id === id);
  if (!record) throw notFound(noun, id);
  return record;
}

/** Takes the records that match out of the list, in place: whoever holds the list sees it. */
export function removeWhere<T>(records: T[], matches: (record: T) => boolean): void {
  for (let i = records.length - 1; i >= 0; i--) {
    if (matches(records[i] as T)) records.splice(i, 1);
  }
}
