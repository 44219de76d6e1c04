import { idOf, nameOf, object, required } from '../../records/fields.ts';
import { defineKind, type RowOf } from '../../records/kind.ts';

/** A membership, as stored: the ids of the user and the organization, and the role. */
export type Membership = RowOf<typeof memberships>;

/** Memberships in organizations. */
export const memberships = defineKind({
  key: 'organization_memberships',
  noun: 'organization membership',
  prefix: 'orgmem',
  fields: {
    organization_id: required(idOf('organizations')),
    user_id: required(idOf('users')),
    role: required(nameOf('organization_roles')),
    public_metadata: object,
    private_metadata: object,
  },
  defaults: { object: 'organization_membership', public_metadata: {}, private_metadata: {} },
});
