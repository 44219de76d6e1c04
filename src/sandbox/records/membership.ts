import { newId } from './id.ts';
import type { Metadata } from './metadata.ts';

/** A membership, as stored: the ids of the user and the organization, and the role. */
export type Membership = ReturnType<typeof newMembership>;

/** The fields that a new membership can be given. */
export interface NewMembership {
  id?: string;
  organization_id: string;
  user_id: string;
  role: string;
  public_metadata?: Metadata;
  private_metadata?: Metadata;
  created_at?: number;
}

/** Makes a membership record. */
export function newMembership(given: NewMembership) {
  const { id = newId('orgmem'), created_at = Date.now(), ...rest } = given;
  return {
    object: 'organization_membership' as const,
    id,
    public_metadata: {} as Metadata,
    private_metadata: {} as Metadata,
    created_at,
    updated_at: created_at,
    ...rest,
  };
}
