import { readBody } from '../../http/body.ts';
import { resource } from '../../http/resource.ts';
import { invalidParam } from '../../records/errors.ts';
import { alike, formatted, nullable, object, oneOf, optional, required, text, texts } from '../../records/fields.ts';
import { freeSlug } from '../../records/slug.ts';
import { change, type SandboxState } from '../../records/state.ts';
import {
  memberships,
  type Organization,
  organizationInvitations,
  organizations,
} from '../organizations/organization.ts';
import { checkElevated, type Role, type RoleSet, roleSets, roles } from './kinds.ts';
import { KEYED_LIST } from './permissions.ts';

const KEYS = { ...required(texts), min: 1, max: 10 } as const;
const DEFAULTS = alike(required(text), 'default_role_key', 'creator_role_key');
const NAMED = { name: required(text), key: formatted('role_set_key'), description: nullable(text) } as const;
const REPLACE = { dest_role_set_key: required(text), reassignment_mappings: object } as const;

/** The endpoints for role sets. */
export const roleSetRoutes = resource(roleSets, '/role_sets/{role_set_key_or_id}', {
  view: roleSetView,
  by: ['id', 'key'],
  list: KEYED_LIST,
  get: true,
  create: {
    fields: { ...NAMED, ...DEFAULTS, roles: KEYS, type: oneOf('initial', 'custom') },
    unique: ['key'],
    prepare(body, state) {
      for (const key of body.roles) state.getByKey(roles, key, 'roles');
      checkSet(state, body, body.roles);
      const taken = [...state.all(roleSets).values()].map((set) => set.key);
      const key = body.key ?? freeSlug(body.name, taken, '_', 'role_set:');
      return { ...body, key, roles: [...new Set(body.roles)] };
    },
  },
  update: {
    fields: optional({ ...NAMED, ...DEFAULTS, type: oneOf('initial') }),
    unique: ['key'],
    prepare(set, body, state) {
      checkSet(state, body, set.roles);
      for (const organization of organizationsWith(state, set.key)) organization.role_set_key = body.key ?? set.key;
      return body;
    },
  },
  actions: {
    'POST /roles': (set, state, request) => {
      const { role_keys, ...defaults } = readBody(request.body, { role_keys: KEYS, ...optional(DEFAULTS) });
      for (const key of role_keys) state.getByKey(roles, key, 'role_keys');
      checkSet(state, defaults, role_keys);
      return { ...defaults, roles: [...new Set([...set.roles, ...role_keys])] };
    },
    'POST /roles/replace': (set, state, request) => {
      const body = readBody(request.body, alike(required(text), 'role_key', 'to_role_key'));
      const { key: from } = state.getByKey(roles, body.role_key, 'role_key', set.roles);
      const others = set.roles.filter((key) => key !== from);
      const { key: to, permissions } = state.getByKey(roles, body.to_role_key, 'to_role_key', others);
      if (set.creator_role_key === from) checkElevated(permissions);
      reassignRoles(state, organizationsWith(state, set.key), { [from]: to });
      return replaceRole(set, from, to);
    },
  },
  results: {
    'POST /replace': (set, state, { body }) => {
      const { dest_role_set_key, reassignment_mappings: mapping = {} } = readBody(body, REPLACE);
      const others = [...state.all(roleSets).values()].flatMap(({ key }) => (key === set.key ? [] : key));
      const other = state.getByKey(roleSets, dest_role_set_key, 'dest_role_set_key', others);
      if (set.type === 'initial') {
        throw invalidParam('role_set_key_or_id', `New organizations get ${set.key}. Make another set initial first.`);
      }
      moveOrganizations(state, organizationsWith(state, set.key), other, mapping);
      state.all(roleSets).delete(set.id);
      return { object: 'role_set', id: set.id, deleted: true };
    },
  },
});

type Mapping = Record<string, unknown>;
type Change = Partial<Record<'type' | keyof typeof DEFAULTS, string | null>>;

/** Throws 422 for defaults that a set with these roles can't have. Makes the others custom if it is to be initial. */
function checkSet(state: SandboxState, { type, default_role_key, creator_role_key }: Change, allowed: string[]): void {
  for (const [param, key] of Object.entries({ default_role_key, creator_role_key })) {
    if (key && !allowed.includes(key)) throw invalidParam(param, `${param} must be one of ${allowed.join(', ')}.`);
  }
  if (creator_role_key) checkElevated(state.getByKey(roles, creator_role_key, 'creator_role_key').permissions);
  if (type === 'initial') for (const set of state.all(roleSets).values()) set.type = 'custom';
}

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
function roleSetView({ roles: keys, default_role_key, creator_role_key, ...set }: RoleSet, state: SandboxState) {
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
function organizationsWith(state: SandboxState, key: string): Organization[] {
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
