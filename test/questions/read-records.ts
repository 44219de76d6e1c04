import type { Sandbox } from '../../src/sandbox/server.ts';

// biome-ignore lint/suspicious/noExplicitAny: rows as Clerk's API sends them, whose fields answers take as they are
type Rows = any[];

/** Everything that the questions are about, as Clerk's API sends it. */
export interface Records {
  users: Rows;
  organizations: Rows;
  memberships: Rows;
  organizationInvitations: Rows;
  invitations: Rows;
  sessions: Rows;
}

const PAGE = 50;

/** Reads all lists over the socket, page by page, with none of the toolkit's code. */
export async function readRecords(sandbox: Sandbox): Promise<Records> {
  const read = async (path: string): Promise<Rows> => {
    const rows: Rows = [];
    for (;;) {
      const url = `${sandbox.url}/v1/${path}${path.includes('?') ? '&' : '?'}limit=${PAGE}&offset=${rows.length}`;
      const response = await fetch(url, { headers: { authorization: `Bearer ${sandbox.secretKey}` } });
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      const body = (await response.json()) as Rows | { data: Rows };
      const page: Rows = Array.isArray(body) ? body : body.data;
      rows.push(...page);
      if (page.length < PAGE) return rows;
    }
  };
  const [users, organizations, memberships, organizationInvitations, unrevoked, revoked, sessions] = await Promise.all(
    [
      'users?order_by=created_at',
      'organizations?include_members_count=true',
      'organization_memberships',
      'organization_invitations',
      'invitations',
      'invitations?status=revoked',
      'sessions',
    ].map(read),
  );
  const invitations = [...(unrevoked ?? []), ...(revoked ?? [])];
  return { users, organizations, memberships, organizationInvitations, invitations, sessions } as Records;
}
