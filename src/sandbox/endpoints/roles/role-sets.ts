import { readBody } from '../../http/body.ts';
import { finder, resource } from '../../http/resource.ts';
import type { Route } from '../../http/router.ts';
import { invalidParam } from '../../records/errors.ts';
import { formatted, nullable, object, oneOf, optional, required, text, texts } from '../../records/fields.ts';
import { freeSlug } from '../../records/slug.ts';
import type { SandboxState } from '../../records/state.ts';
import { KEYED_LIST } from './permission.ts';
import { checkElevated, roles } from './role.ts';
import { moveOrganizations, organizationsWith, reassignRoles, replaceRole, roleSets, roleSetView } from './role-set.ts';

const PATH = '/role_sets/{role_set_key_or_id}';
const NAMES = ['id', 'key'] as const;
const KEYS = { ...required(texts), min: 1, max: 10 } as const;
const DEFAULTS = { default_role_key: required(text), creator_role_key: required(text) } as const;
const NAMED = { name: required(text), key: formatted('role_set_key'), description: nullable(text) } as const;
const REPLACE = { dest_role_set_key: required(text), reassignment_mappings: object } as const;

/** The endpoints for role sets. */
export const roleSetRoutes: Route[] = [
  ...resource(roleSets, PATH, {
    view: roleSetView,
    by: NAMES,
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
        const body = readBody(request.body, { role_key: required(text), to_role_key: required(text) });
        const { key: from } = state.getByKey(roles, body.role_key, 'role_key', set.roles);
        const others = set.roles.filter((key) => key !== from);
        const { key: to, permissions } = state.getByKey(roles, body.to_role_key, 'to_role_key', others);
        if (set.creator_role_key === from) checkElevated(permissions);
        reassignRoles(state, organizationsWith(state, set.key), { [from]: to });
        return replaceRole(set, from, to);
      },
    },
  }),
  [
    `POST ${PATH}/replace`,
    (state, request) => {
      const set = finder(roleSets, PATH, undefined, NAMES)(state, request);
      const { dest_role_set_key, reassignment_mappings: mapping = {} } = readBody(request.body, REPLACE);
      const others = [...state.all(roleSets).values()].flatMap(({ key }) => (key === set.key ? [] : key));
      const other = state.getByKey(roleSets, dest_role_set_key, 'dest_role_set_key', others);
      if (set.type === 'initial') {
        throw invalidParam('role_set_key_or_id', `New organizations get ${set.key}. Make another set initial first.`);
      }
      moveOrganizations(state, organizationsWith(state, set.key), other, mapping);
      state.all(roleSets).delete(set.id);
      return { object: 'role_set', id: set.id, deleted: true };
    },
  ],
];

type Change = Partial<Record<'type' | keyof typeof DEFAULTS, string | null>>;

/** Throws 422 for defaults that a set with these roles can't have. Makes the others custom if it is to be initial. */
function checkSet(state: SandboxState, { type, default_role_key, creator_role_key }: Change, allowed: string[]): void {
  for (const [param, key] of Object.entries({ default_role_key, creator_role_key })) {
    if (key && !allowed.includes(key)) throw invalidParam(param, `${param} must be one of ${allowed.join(', ')}.`);
  }
  if (creator_role_key) checkElevated(state.getByKey(roles, creator_role_key, 'creator_role_key').permissions);
  if (type === 'initial') for (const set of state.all(roleSets).values()) set.type = 'custom';
}
