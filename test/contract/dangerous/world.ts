import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { parse } from 'yaml';
import { oauthApplications } from '../../../src/sandbox/endpoints/machines/oauth-applications.ts';
import { organizations } from '../../../src/sandbox/endpoints/organizations/organization.ts';
import { users } from '../../../src/sandbox/endpoints/users/user.ts';
import { handleRequest } from '../../../src/sandbox/handle-request.ts';
import type { SandboxState } from '../../../src/sandbox/records/state.ts';
import { routes } from '../../../src/sandbox/routes.ts';
import { openWorld } from '../../../src/sandbox/world/open-world.ts';
import type { World } from '../../../src/sandbox/world/world-options.ts';
import { endpointOf } from '../../support/spec/endpoint.ts';
import { responsesOf } from '../../support/spec/responses.ts';

const world: World = parse(readFileSync(new URL('world.yaml', import.meta.url), 'utf8'));
const inSandbox = new Set(routes.map(([endpoint]) => endpoint));

/** A Clerk for one call: the sandbox, in this process, and what the spec says of anything that the sandbox lacks. */
export interface DangerousWorld {
  /** The endpoints that were asked, in order: `GET /users/{user_id}`. */
  asked: string[];
  /** The statuses of the responses, in the same order. */
  statuses: number[];
  fetch(request: Request): Promise<Response>;
}

/**
 * Opens the world, as `world.yaml` has it, with pictures that can be lost.
 * @param args what the call is made with: each of its switches is the other way round in what is read before
 * @param read what every read gets, in place of what is there
 */
export function openDangerousWorld(args: Record<string, unknown>, read?: () => Response): DangerousWorld {
  const seen: Omit<DangerousWorld, 'fetch'> = { asked: [], statuses: [] };
  const respond = async (request: Request) => {
    const endpoint = endpointOf(request.method, new URL(request.url).pathname);
    seen.asked.push(endpoint);
    if (read && request.method === 'GET') return read();
    if (inSandbox.has(endpoint)) return askSandbox(request);
    return Response.json(responsesOf(endpoint, { text: nameOf(args, request.url), fields: {} })[0] ?? {});
  };
  const fetch = async (request: Request) => {
    const response = await respond(request);
    seen.statuses.push(response.status);
    return request.method === 'GET' ? unswitched(response, args) : response;
  };
  return { ...seen, fetch };
}

const people = (await openWorld({ world })).snapshot().users ?? [];

/** Returns the id that the world made up for something of a user's, by what it says: `ann@home.example`. */
export function idOf(shown: string): string {
  const found = ownedBy(people).find((thing) => Object.values(thing).includes(shown));
  if (found) return String(found.id);
  throw new Error(`nobody in world.yaml has ${shown}`);
}

/** Lists what has an id within a user, and not the users themselves. */
function ownedBy(value: unknown): { id: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(ownedBy);
  return 'id' in value && !('email_addresses' in value) ? [{ ...value, id: value.id }, ...inner] : inner;
}

/**
 * Returns the id of what a generated response is about, which is every text of it: the one at the end of its path, or the
 * last of those that the call names.
 */
function nameOf(args: Record<string, unknown>, url: string): string {
  const own = new URL(url).pathname.split('/').at(-1);
  if (own !== undefined && Object.values(args).includes(own)) return own;
  const ids = Object.entries(args).filter(([name, value]) => /id$/i.test(name) && typeof value === 'string');
  return String(ids.at(-1)?.[1] ?? 'thing_1');
}

/** Returns a response in which every switch that a call sets is the other way round, so that the call changes it. */
async function unswitched(response: Response, args: Record<string, unknown>): Promise<Response> {
  const { status, headers } = response;
  const turn = (name: string, value: unknown) => (typeof value === 'boolean' && args[name] === value ? !value : value);
  return new Response(JSON.stringify(JSON.parse(await response.text(), turn)), { status, headers });
}

let opened: Promise<SandboxState> | undefined;

async function openPictures(): Promise<SandboxState> {
  const state = await openWorld({ world });
  state.get(users, 'user_ann').has_image = true;
  state.get(organizations, 'org_acme').has_image = true;
  state.get(oauthApplications, 'oa_portal').client_image_url = 'https://img.example.com/logo';
  return state;
}

async function askSandbox(request: Request): Promise<Response> {
  opened ??= openPictures();
  const state = await opened;
  // Whatever comes after a write finds a new world.
  if (request.method !== 'GET') opened = undefined;
  const { method, url, headers } = request;
  const { pathname, search } = new URL(url);
  const key = headers.get('authorization')?.replace(/^Bearer /, '') ?? '';
  const body = Buffer.from(await request.arrayBuffer());
  const incoming = { method, url: `${pathname}${search}`, headers: Object.fromEntries(headers) };
  const { status, text } = await handleRequest(
    state,
    key,
    Object.assign(Readable.from(body.length > 0 ? [body] : []), incoming) as unknown as IncomingMessage,
  );
  return new Response(text ?? null, { status, headers: { 'content-type': 'application/json' } });
}
