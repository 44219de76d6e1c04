import { newId } from './id.ts';
import type { Metadata } from './metadata.ts';
import { placeholderPicture } from './picture.ts';

/** An organization, as stored; the counts in a response come from the other records. */
export type Organization = ReturnType<typeof newOrganization>;

/** The fields that a new organization can be given. */
export interface NewOrganization {
  id?: string;
  name: string;
  slug: string;
  created_by?: string;
  max_allowed_memberships?: number;
  public_metadata?: Metadata;
  private_metadata?: Metadata;
  role_set_key?: string;
  created_at?: number;
}

/** Makes an organization record, with room for 5 members as in a new instance of Clerk. */
export function newOrganization(given: NewOrganization) {
  const { id = newId('org'), created_at = Date.now(), ...rest } = given;
  return {
    object: 'organization' as const,
    id,
    ...placeholderPicture(id),
    max_allowed_memberships: 5,
    admin_delete_enabled: true,
    public_metadata: {} as Metadata,
    private_metadata: {} as Metadata,
    role_set_key: 'role_set:default',
    created_at,
    updated_at: created_at,
    ...rest,
  };
}
