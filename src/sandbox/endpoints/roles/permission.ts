import { contains } from '../../http/filters.ts';
import { formatted, required, text } from '../../records/fields.ts';
import { defineKind, type RowOf } from '../../records/kind.ts';

/** A permission of an organization's members, as the API returns it. */
export type Permission = RowOf<typeof permissions>;
type Keyed = Pick<Permission, 'id' | 'key' | 'name'>;

/** Permissions; those of Clerk itself have a key that begins with `org:sys_`. */
export const permissions = defineKind({
  key: 'organization_permissions',
  noun: 'permission',
  prefix: 'perm',
  fields: { key: required(formatted('permission_key')), name: required(text), description: text },
  defaults: { object: 'permission', description: '' },
  derive: ({ key }) => ({ type: key.startsWith('org:sys_') ? 'system' : 'user' }),
  names: ({ key }) => [key],
});

const namesOf = ({ name, key }: Keyed) => [name, key];
/** The lists of what has a name and a key: permissions, roles and role sets. */
export const KEYED_LIST = {
  page: 'wrapped',
  filters: { query: contains(namesOf, ({ id }) => id) },
  order: { name: ({ name }: Keyed) => name, key: ({ key }: Keyed) => key },
} as const;
