import { readBody } from '../../http/body.ts';
import { setFields } from '../../http/resource.ts';
import type { Route } from '../../http/router.ts';
import { apiError } from '../../records/errors.ts';
import { alike, type Fields, flag, formatted, nullable, optional, required, text } from '../../records/fields.ts';
import { change, type SandboxState } from '../../records/state.ts';
import { checkElevated, roles } from '../roles/kinds.ts';
import { findRoleSet } from '../roles/role-sets.ts';
import { sessions } from '../users/sessions.ts';
import { INSTANCE_ID, SETTINGS, type SettingsKey, settingsOf } from './settings.ts';

/** Fields that no request changes, only a world file. */
const FIXED = /^(environment_type|workspace_id|checks_bypassed|max_(?!allowed_memberships).+)$/;
const ROLE_IDS = alike(nullable(text), 'creator_role_id', 'domains_default_role_id');

/** The endpoints for the instance and the groups of its settings. */
export const instanceRoutes: Route[] = [
  ['POST /instance/change_domain', (state, { body }) => changeDomain(state, body), 202],
  ...(Object.keys(SETTINGS) as SettingsKey[]).flatMap((key): Route[] => {
    const path = key === 'instance' ? '/instance' : `/instance/${key.replace('instance_', '')}`;
    const read: Route = [`GET ${path}`, (state) => view(state, key)];
    const write: Route = [`PATCH ${path}`, (state, { body }) => changeSettings(state, key, body)];
    return key === 'instance_restrictions' ? [write] : [read, write];
  }),
];

function view(state: SandboxState, key: SettingsKey): object {
  if (key !== 'instance') {
    const settings = { ...settingsOf(state, key), id: undefined, created_at: undefined, updated_at: undefined };
    if (key !== 'organization_settings') return settings;
    const { key: initial_role_set_key, creator_role_key, default_role_key } = findRoleSet(state);
    const set = { initial_role_set_key, creator_role: creator_role_key, domains_default_role: default_role_key };
    return { ...settings, ...set };
  }
  const { object, environment_type, allowed_origins, workspace_id } = settingsOf(state, key);
  return { object, id: INSTANCE_ID, environment_type, allowed_origins, workspace_id };
}

function changeSettings(state: SandboxState, key: SettingsKey, given: unknown): object | undefined {
  const open = Object.entries(SETTINGS[key].fields).filter(([name]) => !FIXED.test(name));
  const more = key === 'organization_settings' ? ROLE_IDS : {};
  const fields: Fields = { ...optional<Fields>(Object.fromEntries(open)), ...more };
  const body: Record<string, unknown> = readBody(given, fields);
  const { creator_role_id: creator, domains_default_role_id: member, blocked_country_codes: codes, ...others } = body;
  if (creator || member) changeRoles(state, creator, member);
  setFields(SETTINGS[key], state.get(SETTINGS[key], INSTANCE_ID), {
    ...others,
    blocked_country_codes: (codes as string[] | undefined)?.filter(isCountry),
  });
  return key === 'instance' ? undefined : view(state, key);
}

/** Changes the defaults of the initial role set, which gets the roles if it hasn't got them. */
function changeRoles(state: SandboxState, ...ids: unknown[]): void {
  const set = findRoleSet(state);
  const [creator, member] = ids.map((id) => (id ? state.get(roles, String(id)) : undefined));
  if (creator) checkElevated(creator.permissions);
  const creator_role_key = creator?.key ?? set.creator_role_key;
  const default_role_key = member?.key ?? set.default_role_key;
  const keys = [...new Set([...set.roles, creator_role_key, default_role_key])];
  change(set, { creator_role_key, default_role_key, roles: keys });
}

/** Signs everybody out, as a new domain does. */
function changeDomain(state: SandboxState, given: unknown): void {
  readBody(given, { home_url: required(formatted('url')), is_secondary: flag });
  if (settingsOf(state, 'instance').environment_type !== 'production') {
    throw apiError(400, 'domain_update_forbidden', 'Only a production instance can change its domain.');
  }
  for (const session of state.filter(sessions, ({ status }) => status === 'active'))
    change(session, { status: 'ended' });
}

/** Returns whether a code stands for a country; Clerk leaves others out of the list without a word. */
function isCountry(code: string): boolean {
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
}
