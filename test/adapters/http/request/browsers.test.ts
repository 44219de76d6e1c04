import { describe, expect, test } from 'vitest';
import { parseEndpoint } from '../../../../src/adapters/http/options/endpoint.ts';
import { isForUs, mayCall, preflight, readableBy } from '../../../../src/adapters/http/request/browsers.ts';

const PUBLIC = { endpoint: parseEndpoint('https://mcp.example.com/mcp'), origins: ['https://app.example.com'] };
const LOCAL = { endpoint: parseEndpoint('http://127.0.0.1:8080/mcp'), origins: [] };

/** A request that names this host, as servers see it: `fetch` of the browser kind forbids to set it. */
function requestFor(host: string | null): Request {
  const headers = new Headers(host === null ? {} : { host });
  return { url: 'https://mcp.example.com/mcp', headers } as Request;
}

describe('a host', () => {
  test.each([
    ['mcp.example.com', true],
    ['MCP.EXAMPLE.COM', true],
    ['mcp.example.com:8443', true],
    [null, true],
    ['evil.example', false],
    ['mcp.example.com.evil.example', false],
    ['evil.example:443@mcp.example.com.evil.example', false],
    ['mcp.example.com@evil.example', false],
    ['localhost', false],
    ['127.0.0.1', false],
    ['', false],
    ['a b', false],
  ])('%j is ours: %s', (host, want) => expect(isForUs(requestFor(host), PUBLIC)).toBe(want));

  test.each([
    ['127.0.0.1:8080', true],
    ['localhost:9', true],
    ['[::1]:8080', true],
    ['0x7f.1', true],
    ['evil.example:8080', false],
    ['localhost.evil.example', false],
    ['127.0.0.1.nip.io', false],
  ])('%j is this machine: %s', (host, want) => expect(isForUs(requestFor(host), LOCAL)).toBe(want));
});

describe('an origin', () => {
  test.each([
    [null, true],
    ['https://mcp.example.com', true],
    ['https://app.example.com', true],
    ['http://localhost:6274', true],
    ['http://127.0.0.1:6274', true],
    ['http://[::1]:6274', true],
    ['null', false],
    ['', false],
    ['http://mcp.example.com', false],
    ['https://mcp.example.com:8443', false],
    ['https://app.example.com.evil.example', false],
    ['https://evil.example', false],
    ['http://localhost.evil.example', false],
  ])('%j may call: %s', (origin, want) => expect(mayCall(origin, PUBLIC)).toBe(want));

  test('of any page may call where anybody may', () => {
    expect(mayCall('https://evil.example', { ...PUBLIC, origins: ['*'] })).toBe(true);
  });
});

test.each([
  [undefined, ''],
  ['Authorization, content-type', 'Authorization, content-type'],
  ['mcp-session-id,mcp-protocol-version, Mcp-Param-Region', 'mcp-session-id, mcp-protocol-version, Mcp-Param-Region'],
  ['cookie, x-forwarded-for, authorization', 'authorization'],
  ['*', ''],
])('a page may send %j: %j', (wanted, want) => {
  const request = { headers: new Headers(wanted === undefined ? {} : { 'access-control-request-headers': wanted }) };
  const response = preflight(request as Request);
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-headers')).toBe(want);
  expect(response.headers.get('access-control-allow-credentials')).toBeNull();
});

test('a page reads challenges, and caches tell pages apart', () => {
  const response = readableBy(
    'https://app.example.com',
    new Response('x', { status: 401, headers: { Vary: 'Accept' } }),
  );
  expect(response.status).toBe(401);
  expect(response.headers.get('access-control-allow-origin')).toBe('https://app.example.com');
  expect(response.headers.get('access-control-expose-headers')).toContain('WWW-Authenticate');
  expect(response.headers.get('vary')).toBe('Accept, Origin');
  expect(readableBy(null, new Response('x')).headers.get('access-control-allow-origin')).toBeNull();
});
