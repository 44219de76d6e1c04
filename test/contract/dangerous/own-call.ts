import { dangerousCalls } from './dangerous-calls.ts';

/** A call by which a person would let themselves in or raise themselves. */
export interface OwnCall {
  tool: string;
  args: Record<string, unknown>;
  /** Who calls; Ann when left out. */
  user?: string;
  /** The OAuth client through which they call. */
  client?: string;
  /** By path, what Clerk has beside the world. */
  there?: Record<string, unknown>;
}

/** Writes such a call. */
export const ownCall = (tool: string, args: OwnCall['args'], more: Omit<OwnCall, 'tool' | 'args'> = {}): OwnCall => ({
  ...{ tool, args },
  ...more,
});

/** Returns what Clerk has beside the world, where Ann is a member with a role of the world's. */
export const withMembership = (fields: object) => ({
  there: {
    '/users/user_ann/organization_memberships': {
      data: [
        {
          role: 'org:billing',
          permissions: ['org:invoices:read'],
          organization: { id: 'org_pro', role_set_key: 'role_set:pro' },
          ...fields,
        },
      ],
      total_count: 1,
    },
  },
});

/** Returns the arguments of the first call of a tool that anybody would say lets somebody in. */
export function dangerous(tool: string): OwnCall['args'] {
  const found = dangerousCalls.find((one) => one.tool === tool && one.why !== 'loses');
  if (!found) throw new Error(`no dangerous call of ${tool}`);
  return found.args;
}
