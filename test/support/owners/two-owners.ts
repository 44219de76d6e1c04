import { BEA, OWNERS, type Owner, operations, successOf } from './responses.ts';

/** A request as it reached the fake Clerk. */
export interface Asked {
  method: string;
  /** Path and query, decoded. */
  url: string;
  /** The body as text. */
  body: string;
  /** Fields of the body that name something; what is left of it are words. */
  named: string;
}

export interface TwoOwners {
  fetch(request: Request): Promise<Response>;
  /** What was asked since the last time. */
  take(): Asked[];
}

/** What differs between worlds. */
export interface World {
  /** Whose API keys are: a user's or an organization's. */
  subject: 'user' | 'org';
  /** Whether Ada's members are members of Bea's organization too. */
  elsewhere: boolean;
  /** Whether Bea is a member of Ada's organization: he is somebody else, then, only to her as a user. */
  together: boolean;
  /** Whether Ada's user and organization are gone: Clerk ignores a filter by such an id. */
  gone?: boolean;
}

/** Inputs that are words, kinds or settings, not ids of anybody's things: anybody may write anything into them. */
export const WORDS: ReadonlySet<string> = new Set([
  ...['name', 'slug', 'description', 'note', 'query', 'order_by', 'code', 'password', 'locale', 'type', 'currency'],
  ...['metadata', 'public_metadata', 'private_metadata', 'unsafe_metadata', 'claims', 'scopes', 'revocation_reason'],
  ...['first_name', 'last_name', 'username', 'external_id', 'email_address', 'phone_number', 'redirect_url'],
  ...['created_at', 'legal_accepted_at', 'extend_to'],
  ...['role', 'role_set_key', 'enrollment_mode', 'verified', 'provider', 'template_name', 'idempotency_key', 'file'],
  // Of the instance, which sells them to everybody.
  ...['from_price_id', 'to_price_id'],
]);

/** Filters by ids, of which only a key's subject is always asked for. Clerk doesn't say that several of them narrow each other, so here whoever one of them names is in. */
const FILTERS = [
  ...['user_id', 'organization_id', 'subject', 'client_id', 'starting_after', 'domains', 'provider_user_id'],
  ...['email_address', 'phone_number', 'external_id', 'username', 'web3_wallet', 'provider'],
];

/**
 * A Clerk in which everything is Ada's or Bea's, made from the spec. It looks after nobody: the last id in a path decides
 * whose thing is meant, whoever else the path names; a list without a filter has both; a write is done as it is asked.
 */
export function startTwoOwners(world: World): TwoOwners {
  const asked: Asked[] = [];
  return {
    take: () => asked.splice(0),
    fetch: async (request) => {
      const { pathname, searchParams } = new URL(request.url);
      const path = decodeURIComponent(pathname.replace('/v1', ''));
      const query = [...searchParams].map(([name, value]) => [name, value] as const);
      const body = await request.text();
      const search = query.map(([name, value]) => `${name}=${value}`).join('&');
      const named = naming(body);
      asked.push({ method: request.method, url: search ? `${path}?${search}` : path, body, named });

      const { endpoint, ids } = find(request.method, path);
      const last = ids.at(-1);
      const single = ownerOf(`${last ?? ''} ${named}`);
      const reads = request.method === 'GET';
      if (world.gone && reads && last !== undefined && single === 'Ada') return notFound(last);
      const owners = OWNERS.filter((owner) =>
        reads ? reached(owner, path, last, world) && filtered(owner, query, world) : named.includes(owner),
      );
      const { status, body: answer } = successOf(endpoint, owners, single);
      if (answer === undefined) return new Response(null, { status: 204 });
      const subject = `"subject":"${world.subject}_`;
      const [list, more] = ['"organization_memberships":[', world.elsewhere ? '"in the organization of Bea",' : ''];
      const text = JSON.stringify(answer)
        .replaceAll('"subject":"user_', subject)
        .replaceAll(list, list + more);
      return new Response(text, { status, headers: { 'content-type': 'application/json' } });
    },
  };
}

/** Whoever is named together with Bea is meant as little as if she were alone. */
function ownerOf(text: string): Owner {
  return BEA.test(text) ? 'Bea' : 'Ada';
}

/** Whether rows of an owner stand under a path at all. */
function reached(owner: Owner, path: string, last: string | undefined, { together }: World): boolean {
  if (last === undefined || ownerOf(last) === owner) return true;
  return together && owner === 'Bea' && /^\/organizations\/[^/]+\/(memberships|invitations)/.test(path);
}

function filtered(owner: Owner, query: readonly (readonly [string, string])[], { gone }: World): boolean {
  const ids = query.filter(([name]) => FILTERS.includes(name)).flatMap(([, value]) => value.split(','));
  const ignored = gone && !query.some(([name]) => name === 'subject');
  const known = ignored ? ids.filter((id) => !id.includes('Ada')) : ids;
  const [out, into] = [known.filter((id) => id.startsWith('-')), known.filter((id) => !id.startsWith('-'))];
  const among = (some: readonly string[]) => some.some((id) => id.includes(owner));
  return !among(out) && (into.length === 0 || among(into));
}

function naming(body: string): string {
  if (!body.startsWith('{') && !body.startsWith('[')) return '';
  const fields = Object.entries(JSON.parse(body)).filter(([name]) => !WORDS.has(name));
  return JSON.stringify(Object.fromEntries(fields));
}

/** Every endpoint with what its requests look like; of two that fit, the one with fewer places is meant. */
const patterns = [...operations.keys()]
  .sort((a, b) => a.split('{').length - b.split('{').length)
  .map((endpoint) => [endpoint, new RegExp(`^${endpoint.replace(/\{([^{}]+)\}/g, '(?<$1>[^/]+)')}$`)] as const);

/** The endpoint of a request, and the ids in its path. */
function find(method: string, path: string): Found {
  const request = `${method} ${path}`;
  const one = found.get(request) ?? findAnew(method, path);
  found.set(request, one);
  return one;
}

interface Found {
  endpoint: string;
  ids: string[];
}

const found = new Map<string, Found>();

function findAnew(method: string, path: string): Found {
  for (const [endpoint, pattern] of patterns) {
    const match = pattern.exec(`${method} ${path}`);
    if (!match) continue;
    const ids = Object.entries(match.groups ?? {}).filter(([name]) => !WORDS.has(name));
    return { endpoint, ids: ids.map(([, id]) => id) };
  }
  throw new Error(`the spec has no ${method} ${path}`);
}

function notFound(id: string): Response {
  return Response.json({ errors: [{ code: 'resource_not_found', message: `not found: ${id}` }] }, { status: 404 });
}
