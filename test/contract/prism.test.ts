import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiVersion } from '../../src/generated/api-version.ts';
import { version } from '../../src/version.ts';
import { apiName, callArguments, everyTool, everyToolFlags } from '../support/catalogue/catalogue.ts';
import { type RecordedRequest, type RecordingClerk, startRecordingClerk } from '../support/clerk/recording-clerk.ts';
import { type Connection, clients } from '../support/process/clients.ts';
import { closedSpec, queryNames } from '../support/spec/closed-spec.ts';
import { type Prism, startPrism } from '../support/spec/prism.ts';

// The requests that leave the real process, judged by a validator that shares no code with it. Of a form it judges
// whether required parts are there, not a part's file name, type or bytes: test/client/client-upload.test.ts does.

const KEY = 'sk_test_contract';
const spec = closedSpec();
const tools = (await everyTool()).filter(({ definition }) => definition.endpoint !== null);
let [prism, clerk, client] = [] as unknown as [Prism, RecordingClerk, Connection];

beforeAll(async () => {
  [prism, clerk] = await Promise.all([startPrism(spec), startRecordingClerk()]);
  const [, connect] = clients[0] as (typeof clients)[number];
  client = await connect({ args: everyToolFlags(), env: { CLERK_API_URL: clerk.url, CLERK_SECRET_KEY: KEY } });
});

afterAll(async () => {
  await client?.close();
  clerk?.close();
  prism?.close();
});

/** Returns the one request of a call, without the `/v1` that belongs to the server's address. */
async function requestOf(wireName: string, args: Record<string, unknown>): Promise<RecordedRequest> {
  clerk.take();
  const answer = await client.call(wireName, args);
  expect(answer.isError ?? false, JSON.stringify(answer.content)).toBe(false);
  const requests = clerk.take();
  expect(requests).toHaveLength(1);
  const [request] = requests as [RecordedRequest];
  expect(request.url).toMatch(/^\/v1\//);
  return { ...request, url: request.url.slice('/v1'.length) };
}

/** Returns the names under which a request carries values, by where they are. */
async function names(request: RecordedRequest, endpoint: string): Promise<Record<'path' | 'query' | 'body', string[]>> {
  return {
    path: [...endpoint.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name),
    query: [...new Set(new URL(request.url, 'http://clerk').searchParams.keys())],
    body: await bodyNames(request),
  };
}

async function bodyNames({ body, bytes, headers }: RecordedRequest): Promise<string[]> {
  if (body === '') return [];
  const type = headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) {
    const form = await new Response(new Uint8Array(bytes ?? []), { headers: { 'content-type': type } }).formData();
    return [...form.keys()];
  }
  const json: unknown = JSON.parse(body);
  // A list as the whole body has no name in the request; tools call it `items`.
  return Array.isArray(json) ? ['items'] : Object.keys(json as object);
}

describe.each(tools)('$name', (tool) => {
  const { wireName, endpoint } = tool.definition;

  test.each(['smallest', 'fullest'] as const)('asks what the spec allows, with the %s arguments', async (size) => {
    const args = callArguments(tool.definition, size);
    const request = await requestOf(wireName, args);
    expect(await prism.judge(request)).toEqual([]);

    const { authorization, 'clerk-api-version': asked, 'user-agent': agent } = request.headers;
    expect({ authorization, asked }).toEqual({ authorization: `Bearer ${KEY}`, asked: apiVersion });
    expect(agent).toBe(`clerk-agent-toolkit/${version} (node ${process.versions.node})`);

    // What Prism does not look at: a query parameter that nobody declared, and an argument that went nowhere.
    const sent = await names(request, endpoint ?? '');
    expect(queryNames(spec, endpoint ?? '')).toEqual(expect.arrayContaining(sent.query));
    expect(Object.values(sent).flat()).toEqual(
      expect.arrayContaining(Object.keys(args).map((name) => apiName(tool, name))),
    );
  });
});

describe('the judge objects to', () => {
  const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' };
  const good = { method: 'POST', url: '/organizations', headers, body: '{"name":"Acme"}' };
  const cases: [string, Partial<RecordedRequest>, RegExp | undefined][] = [
    ['nothing in a good request', {}, undefined],
    ['another method', { method: 'PUT' }, /NO_METHOD_MATCHED/],
    ['another path', { url: '/organisations' }, /NO_PATH_MATCHED/],
    ['no key', { headers: { 'content-type': 'application/json' } }, /401/],
    ['a missing field', { body: '{}' }, /required property 'name'/],
    ['a misspelt field', { body: '{"name":"Acme","slugg":"acme"}' }, /additional/],
    ['a field of another type', { body: '{"name":7}' }, /name.*string/],
    [
      'a form without its file',
      {
        method: 'PUT',
        url: '/organizations/org_1/logo',
        headers: { ...headers, 'content-type': 'multipart/form-data; boundary=x' },
        body: '--x\r\ncontent-disposition: form-data; name="image"\r\n\r\nx\r\n--x--\r\n',
      },
      /file/,
    ],
    ['a list with a misspelt field', { url: '/waitlist_entries/bulk', body: '[{"email":"a@example.com"}]' }, /email/],
    ['a query value that is not allowed', { method: 'GET', url: '/invitations?status=lost', body: '' }, /status/],
  ];
  test.each(cases)('%s', async (_, change, complaint) => {
    const found = (await prism.judge({ ...good, ...change })).join('; ');
    if (complaint) expect(found).toMatch(complaint);
    else expect(found).toBe('');
  });
});
