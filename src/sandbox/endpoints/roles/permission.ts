import { formatted, required, text } from '../../records/fields.ts';
import { defineKind, type RowOf } from '../../records/kind.ts';

/** A permission of an organization's members, as the API returns it. */
export type Permission = RowOf<typeof permissions>;

/** Permissions; those of Clerk itself have a key that begins with `org:sys_`. */
export const permissions = defineKind({
  key: 'organization_permissions',
  noun: 'permission',
  prefix: 'perm',
  fields: { key: required(formatted('org_key')), name: required(text), description: text },
  defaults: { object: 'permission', description: '' },
  derive: ({ key }) => ({ type: key.startsWith('org:sys_') ? 'system' : 'user' }),
  names: ({ key }) => [key],
});
