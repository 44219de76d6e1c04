/** A request that came while a client was at work, as `watch-requests.mjs` writes it; or a document that was stood in for. */
export interface Watched {
  standIn?: string;
  method: string;
  path: string;
  query: Record<string, string>;
  body?: Record<string, unknown>;
  token?: string;
  agent?: string;
  revision?: string;
  status: number;
}

/** Summary of the steps that a client took, a word or two for each. */
export interface Summary {
  registration: string;
  metadata: string;
  resource: string;
  scopes: string;
  token: string;
  revision: string;
  used: string;
}

/** Summarizes what a client did, by the requests that it made. */
export function summarize(watched: readonly Watched[]): Summary {
  // The program's own requests to the sandbox are no client's.
  const requests = watched.filter(({ standIn, path }) => standIn === undefined && !path.startsWith('/v1/'));
  const at = (path: string, method = 'POST') =>
    requests.filter((one) => one.path === path && one.method === method && one.status < 400);
  const asked = at('/oauth/authorize', 'GET').at(-1)?.query ?? {};
  const exchanged = at('/oauth/token').at(-1)?.body ?? {};
  const signedIn = requests.filter(({ token, status }) => token !== undefined && status < 400);
  const document = asked.client_id?.startsWith('http') ? 'document' : undefined;
  const standIn = watched.some((one) => one.standIn !== undefined) ? ' (a stand-in: no internet)' : '';
  return {
    registration: document ? document + standIn : at('/oauth/register').length > 0 ? 'dynamic' : 'none',
    metadata: [...new Set(requests.filter(({ path }) => path.includes('/.well-known/')).map(wellKnown))].join(', '),
    resource:
      [asked.resource && 'at the page', exchanged.resource && 'for the token'].filter(Boolean).join(', ') || 'none',
    scopes: asked.client_id ? (asked.scope ?? 'none asked for') : '',
    token: [...new Set(signedIn.map(({ token }) => token))].join(', ') || 'none',
    revision: [...new Set(signedIn.map(({ revision, body }) => revision ?? body?.revision).filter(Boolean))].join(', '),
    used: [
      ...new Set(signedIn.map(({ body, method }) => [body?.method ?? method, body?.tool].filter(Boolean).join(' '))),
    ].join(', '),
  };
}

function wellKnown({ path, status }: Watched): string {
  const name = path.replace('/.well-known/', '');
  return status < 400 ? name : `${name} (${status})`;
}
