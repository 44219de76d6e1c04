import { FREE_INPUTS } from './harmless.ts';
import { BEA_PATTERN, OWNERS, type Owner, operations, successOf } from './responses.ts';

/** A request as it reached the fake Clerk. */
export interface ReceivedRequest {
  method: string;
  /** Path and query, decoded. */
  url: string;
  /** The body as text. */
  body: string;
  /** The fields of the body that name something, as JSON; the other fields are free text or settings. */
  named: string;
}

export interface TwoOwners {
  fetch(request: Request): Promise<Response>;
  /** Returns the requests since the last call of this. */
  take(): ReceivedRequest[];
}

/** The differences between the worlds in which tools are tried. */
export interface World {
  /** The owner of API keys: a user or an organization. */
  subject: 'user' | 'org';
  /** True if Ada's members are members of Bea's organization too. */
  elsewhere: boolean;
  /** True if Bea is a member of Ada's organization: only tools limited to Ada as a user must then keep Bea out. */
  together: boolean;
  /** True if Ada's user and organization are gone: Clerk ignores a filter by such an id. */
  gone?: boolean;
}

/**
 * Filters by ids. With a missing user or organization, only a filter by a key's subject still counts. Clerk doesn't say
 * that several filters narrow each other, so here everybody whom one of them names is included.
 */
const FILTERS = [
  ...['user_id', 'organization_id', 'subject', 'client_id', 'starting_after', 'domains', 'provider_user_id', 'query'],
  ...['email_address', 'phone_number', 'external_id', 'username', 'web3_wallet', 'provider'],
];

/**
 * Starts a Clerk in which everything is Ada's or Bea's, made from the spec. It protects nobody: the last id in a path
 * decides who owns the thing, whoever else the path names; a list without a filter has the rows of both; every write is
 * carried out as requested.
 */
export function startTwoOwners(world: World): TwoOwners {
  const asked: ReceivedRequest[] = [];
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

/** Returns the owner that a text names; one that names Bea beside Ada counts as Bea's. */
function ownerOf(text: string): Owner {
  return BEA_PATTERN.test(text) ? 'Bea' : 'Ada';
}

/** Tells whether a path contains rows of an owner at all. */
function reached(owner: Owner, path: string, last: string | undefined, { together }: World): boolean {
  if (last === undefined || ownerOf(last) === owner) return true;
  return together && owner === 'Bea' && /^\/organizations\/[^/]+\/(memberships|invitations)/.test(path);
}

function filtered(owner: Owner, query: readonly (readonly [string, string])[], { gone }: World): boolean {
  const ofKeys = query.some(([name]) => name === 'subject');
  // Keys are always some subject's: a query is among them.
  const filters = query.filter(([name]) => FILTERS.includes(name) && !(ofKeys && name === 'query'));
  const ids = filters.flatMap(([, value]) => value.split(','));
  const ignored = gone && !ofKeys;
  const known = ignored ? ids.filter((id) => !id.includes('Ada')) : ids;
  const [out, into] = [known.filter((id) => id.startsWith('-')), known.filter((id) => !id.startsWith('-'))];
  const among = (some: readonly string[]) => some.some((id) => id.includes(owner));
  return !among(out) && (into.length === 0 || among(into));
}

function naming(body: string): string {
  if (!body.startsWith('{') && !body.startsWith('[')) return '';
  const fields = Object.entries(JSON.parse(body)).filter(([name]) => !FREE_INPUTS.has(name));
  return JSON.stringify(Object.fromEntries(fields));
}

/** Patterns of every endpoint's requests; of two that match, the one with fewer placeholders is first. */
const patterns = [...operations.keys()]
  .sort((a, b) => a.split('{').length - b.split('{').length)
  .map((endpoint) => [endpoint, new RegExp(`^${endpoint.replace(/\{([^{}]+)\}/g, '(?<$1>[^/]+)')}$`)] as const);

/** Finds the endpoint of a request, and the ids in its path. */
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
    const ids = Object.entries(match.groups ?? {}).filter(([name]) => !FREE_INPUTS.has(name));
    return { endpoint, ids: ids.map(([, id]) => id) };
  }
  throw new Error(`the spec has no ${method} ${path}`);
}

function notFound(id: string): Response {
  return Response.json({ errors: [{ code: 'resource_not_found', message: `not found: ${id}` }] }, { status: 404 });
}
