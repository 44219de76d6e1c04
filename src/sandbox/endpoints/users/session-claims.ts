import type { SandboxState } from '../../records/state.ts';
import { MINUTE } from '../../records/time.ts';
import { membersOf, organizations } from '../organizations/organization.ts';
import { roles } from '../roles/kinds.ts';

/** The facts about a session that its claims need. */
interface SessionFacts {
  id: string;
  user_id: string;
  created_at: number;
  last_active_organization_id: string | null;
}

/** Returns the claims of a session token of version 2, without those of the signature and of time. */
export function sessionClaims(state: SandboxState, session: SessionFacts): object {
  const age = Math.max(0, Math.floor((Date.now() - session.created_at) / MINUTE));
  const { id: sid, user_id: sub } = session;
  // No second factor was verified.
  return { v: 2, sub, sid, sts: 'active', fva: [age, -1], ...organizationClaims(state, session) };
}

/** Returns the claims about the active organization, of which there are none without one, and for who has left it. */
function organizationClaims(state: SandboxState, { user_id, last_active_organization_id: id }: SessionFacts) {
  const organization = state.all(organizations).get(id ?? '');
  const membership = organization && membersOf(state, organization.id).find((member) => member.user_id === user_id);
  if (!membership) return undefined;
  const role = state.find(roles, ({ key }) => key === membership.role);
  const { features, ...permissions } = packPermissions(role?.permissions ?? []);
  const o = { id: organization.id, slg: organization.slug, rol: membership.role.replace(/^org:/, '') };
  return { ...(features && { fea: features }), o: { ...o, ...(features && permissions) } };
}

/**
 * Packs permissions (`org:feature:action`) as tokens have them: the features, the actions, and a number for each
 * feature, whose bits say which of the actions it has. Clerk's own are in no token.
 */
export function packPermissions(keys: readonly string[]) {
  const custom = keys.filter((key) => !key.startsWith('org:sys_')).map((key) => key.split(':').slice(1));
  const features = unique(custom.map(([feature = '']) => feature));
  const actions = unique(custom.map(([, action = '']) => action));
  const bits = (feature: string) =>
    actions
      .map((action, i) => (custom.some((key) => key[0] === feature && key[1] === action) ? 2n ** BigInt(i) : 0n))
      .reduce((sum, bit) => sum + bit, 0n);
  return {
    features: features.map((feature) => `o:${feature}`).join(','),
    per: actions.join(','),
    fpm: features.map(bits).join(','),
  };
}

const unique = (texts: string[]) => [...new Set(texts)].sort();
