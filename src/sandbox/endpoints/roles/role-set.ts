import { invalidParam } from '../../records/errors.ts';
import { formatted, nameOf, namesOf, nullable, oneOf, required, text } from '../../records/fields.ts';
import { defineKind, type RowOf } from '../../records/kind.ts';
import { change, type SandboxState } from '../../records/state.ts';
import { memberships } from '../organizations/membership.ts';
import { type Organization, organizations } from '../organizations/organization.ts';
import { organizationInvitations } from '../organizations/organization-invitation.ts';
import { type Role, roles } from './role.ts';

/** A role set, stored with the keys of its roles. */
export type RoleSet = RowOf<typeof roleSets>;
type Mapping = Record<string, unknown>;

/** Role sets: the roles that the organizations with the set may use. New organizations have the initial one. */
export const roleSets = defineKind({
  key: 'role_sets',
  noun: 'role set',
  prefix: 'roleset',
  fields: {
    key: required(formatted('role_set_key')),
    name: required(text),
    description: nullable(text),
    roles: required(namesOf('organization_roles')),
    default_role_key: required(nameOf('organization_roles')),
    creator_role_key: required(nameOf('organization_roles')),
    type: oneOf('initial', 'custom'),
  },
  defaults: { object: 'role_set', description: null, type: 'custom' },
  names: ({ key }) => [key],
});

/** Returns the role set with this key; without one, the initial set, the last one if there are several. */
export function findRoleSet(state: SandboxState, key?: string | null): RoleSet {
  const initial = state.filter(roleSets, ({ type }) => type === 'initial').at(-1);
  return state.getByKey(roleSets, key || (initial?.key ?? ''), 'role_set_key');
}

/** Returns the role with this key, if the role set of the organization has it; throws 404 otherwise. */
export function findRole(state: SandboxState, { role_set_key }: Organization, key: string): Role {
  return state.getByKey(roles, key, 'role', findRoleSet(state, role_set_key).roles);
}

/** Returns a role set as the API shows it: its roles with the number of members who have them. */
export function roleSetView({ roles: keys, default_role_key, creator_role_key, ...set }: RoleSet, state: SandboxState) {
  const members = among(state.all(memberships).values(), organizationsWith(state, set.key));
  const itemOf = (roleKey: string) => {
    const { permissions: _, ...role } = state.getByKey(roles, roleKey, 'role');
    const members_count = members.filter((member) => member.role === roleKey).length;
    return { ...role, object: 'role_set_item', members_count, has_members: members_count > 0 };
  };
  const [default_role, creator_role] = [itemOf(default_role_key), itemOf(creator_role_key)];
  return { ...set, roles: keys.map(itemOf), default_role, creator_role, role_set_migration: null };
}

/** Returns the organizations with the role set of this key. */
export function organizationsWith(state: SandboxState, key: string): Organization[] {
  return state.filter(organizations, ({ role_set_key }) => role_set_key === key);
}

/** Gives those who have a role in the organizations, or are invited to it, the one that the mapping has for it. */
export function reassignRoles(state: SandboxState, list: Organization[], mapping: Mapping): void {
  const rows = [...state.all(memberships).values(), ...state.all(organizationInvitations).values()];
  for (const row of among(rows, list)) row.role = String(mapping[row.role] ?? row.role);
}

/** Returns a role set's fields with a role replaced by another, or without it. */
export function replaceRole({ roles, default_role_key, creator_role_key }: RoleSet, from: string, to?: string) {
  const other = (key: string) => (key === from && to ? to : key);
  return {
    roles: [...new Set(roles.map(other))].filter((key) => to || key !== from),
    default_role_key: other(default_role_key),
    creator_role_key: other(creator_role_key),
  };
}

/** Gives organizations another role set, and members other roles; throws 422 when it has no role for one of them. */
export function moveOrganizations(state: SandboxState, list: Organization[], set: RoleSet, mapping?: Mapping): void {
  const held = among(state.all(memberships).values(), list).map(({ role }) => role);
  const lost = new Set(held.filter((role) => !set.roles.includes(String(mapping?.[role] ?? role))));
  if (lost.size > 0) {
    const long = `Members have ${[...lost].join(', ')}. Reassign them to roles of ${set.key}: ${set.roles.join(', ')}.`;
    throw invalidParam(mapping ? 'reassignment_mappings' : 'role_set_key', long);
  }
  reassignRoles(state, list, mapping ?? {});
  for (const organization of list) change(organization, { role_set_key: set.key });
}

function among<R extends { organization_id: string }>(rows: Iterable<R>, list: Organization[]): R[] {
  const ids = new Set(list.map(({ id }) => id));
  return [...rows].filter(({ organization_id }) => ids.has(organization_id));
}
