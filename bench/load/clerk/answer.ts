/** A request as it came to the loopback Clerk. */
export interface Asked {
  method: string;
  /** Path and query. */
  url: string;
  body: string;
}

/** Something that a request changed: the number of the call that it came from, and the user whom it was about. */
export interface Write {
  number: number;
  person: string;
}

/** A response of the loopback Clerk, and what it carried out. */
export interface Answer {
  status: number;
  body: unknown;
  write?: Write;
  /** True for one in which a client finds the number of its call. */
  hasNumber?: boolean;
}

/** An opaque token that Clerk is asked about. */
export interface OpaqueToken {
  person: string;
  client: string;
  revoked: boolean;
}

type Route = [method: string, path: RegExp, answer: (match: string[], asked: Asked, query: URLSearchParams) => Answer];

const ROUTES: Route[] = [
  ['GET', /^\/jwks$/, () => ok({ keys: [] })],
  ['GET', /^\/users\/(\w+)$/, ([person = '']) => ok(userOf(person))],
  ['GET', /^\/users\/(\w+)\/organization_memberships$/, ([person = ''], _, query) => membershipsOf(person, query)],
  ['PATCH', /^\/users\/(\w+)$/, ([person = ''], { body }) => update(person, JSON.parse(body))],
  ['GET', /^\/organizations\/org_(\d+)$/, ([number = '']) => ok(organizationOf(Number(number)))],
  ['GET', /^\/organizations\/org_(\d+)\/memberships$/, ([number], _, query) => ok(membersOf(Number(number), query))],
  [
    'DELETE',
    /^\/organizations\/org_(\d+)\/memberships\/(\w+)$/,
    ([number, person = '']) => leave(person, Number(number)),
  ],
];

/** Answers with what was asked, so that whoever called can tell an answer to somebody else, or to another call, from theirs. */
export function answerRequest(asked: Asked): Answer {
  const { pathname, searchParams } = new URL(asked.url, 'http://clerk');
  const path = pathname.replace(/^\/v1/, '');
  for (const [method, form, answer] of ROUTES) {
    const match = method === asked.method && form.exec(path);
    if (match) return answer(match.slice(1), asked, searchParams);
  }
  return { status: 404, body: problem('resource_not_found', `There is no ${asked.method} ${path} here.`) };
}

/** The path at which Clerk is asked about opaque tokens. */
export const VERIFY = '/v1/oauth_applications/access_tokens/verify';

/** Answers about an opaque token. */
export function answerAboutToken(token: OpaqueToken | undefined): Answer {
  if (!token) return { status: 404, body: problem('token_not_found', 'There is no such token.') };
  const { person, client, revoked } = token;
  return ok({ subject: person, client_id: client, scopes: ['profile'], revoked, expired: false });
}

/** Returns an error in Clerk's form. */
export function problem(code: string, message: string): object {
  return { errors: [{ code, message, long_message: message }] };
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}

function userOf(id: string): object {
  return { object: 'user', id, first_name: null, banned: false, locked: false };
}

function organizationOf(number: number, person?: string): object {
  const name = `Organization ${number}${person === undefined ? '' : ` of ${person}`}`;
  return { object: 'organization', id: `org_${number}`, name };
}

function membershipOf(person: string, number: number): object {
  const organization = organizationOf(number, person);
  const row = { object: 'organization_membership', id: `orgmem_${number}`, role: 'org:member', organization };
  return { ...row, public_user_data: { user_id: person } };
}

/** Nobody is a member of anything; but where one row is asked for, there is one at every offset, with its number. */
function membershipsOf(person: string, query: URLSearchParams): Answer {
  if (query.get('limit') !== '1') return ok({ data: [], total_count: 0 });
  const number = Number(query.get('offset') ?? 0);
  return { ...ok({ data: [membershipOf(person, number)], total_count: number + 1 }), hasNumber: true };
}

/** Whoever is asked about is a member of every organization. */
function membersOf(number: number, query: URLSearchParams): object {
  return { data: query.getAll('user_id').map((person) => membershipOf(person, number)), total_count: 1 };
}

function update(person: string, { first_name: name }: { first_name: string }): Answer {
  const number = Number(/\d+$/.exec(name)?.[0]);
  return { ...ok({ ...userOf(person), first_name: name }), write: { number, person } };
}

function leave(person: string, number: number): Answer {
  return { ...ok(membershipOf(person, number)), write: { number, person } };
}
