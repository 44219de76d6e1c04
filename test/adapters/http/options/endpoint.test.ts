import { expect, test } from 'vitest';
import { isAudience, parseEndpoint } from '../../../../src/adapters/http/options/endpoint.ts';
import { UsageError } from '../../../../src/runtime/shared/errors.ts';

const WELL_KNOWN = '/.well-known/oauth-protected-resource';

test.each([
  ['https://mcp.example.com/mcp', 'https://mcp.example.com/mcp', 'mcp.example.com', '/mcp', `${WELL_KNOWN}/mcp`],
  ['https://MCP.Example.com:443/mcp', 'https://mcp.example.com/mcp', 'mcp.example.com', '/mcp', `${WELL_KNOWN}/mcp`],
  ['https://mcp.example.com', 'https://mcp.example.com/', 'mcp.example.com', '/', WELL_KNOWN],
  ['https://mcp.example.com/a/b', 'https://mcp.example.com/a/b', 'mcp.example.com', '/a/b', `${WELL_KNOWN}/a/b`],
  [
    'https://münchen.example/mcp',
    'https://xn--mnchen-3ya.example/mcp',
    'xn--mnchen-3ya.example',
    '/mcp',
    `${WELL_KNOWN}/mcp`,
  ],
  ['http://127.0.0.1:8080/mcp', 'http://127.0.0.1:8080/mcp', '127.0.0.1', '/mcp', `${WELL_KNOWN}/mcp`],
  ['http://[::1]:8080/mcp', 'http://[::1]:8080/mcp', '[::1]', '/mcp', `${WELL_KNOWN}/mcp`],
])('%s', (given, url, hostname, path, metadataPath) => {
  const metadataUrl = `${new URL(url).origin}${metadataPath}`;
  expect(parseEndpoint(given)).toEqual({ url, hostname, path, metadataPath, metadataUrl });
});

test.each([
  ['mcp.example.com/mcp', 'must be the public address'],
  ['', 'must be the public address'],
  ['ftp://mcp.example.com/mcp', 'must be the public address'],
  ['javascript:alert(1)', 'must be the public address'],
  ['http://mcp.example.com/mcp', 'must begin with https://'],
  ['http://127.0.0.1.evil.example/mcp', 'must begin with https://'],
  ['https://user@mcp.example.com/mcp', 'without a user'],
  ['https://:word@mcp.example.com/mcp', 'without a user'],
  ['https://mcp.example.com/mcp?a=1', 'without a user, a query or a fragment'],
  ['https://mcp.example.com/mcp?', 'without a user, a query or a fragment'],
  ['https://mcp.example.com/mcp#', 'without a user, a query or a fragment'],
  ['https://mcp.example.com/mcp/', 'Write https://mcp.example.com/mcp.'],
])('refuses %j', (given, message) => {
  expect(() => parseEndpoint(given)).toThrow(UsageError);
  expect(() => parseEndpoint(given)).toThrow(message);
});

test.each([
  ['https://mcp.example.com/mcp', true],
  ['HTTPS://MCP.example.com:443/mcp', true],
  ['https://mcp.example.com/mcp/', false],
  ['https://mcp.example.com/MCP', false],
  ['https://mcp.example.com/mcp?x', false],
  ['https://mcp.example.com/mcp#', false],
  ['https://mcp.example.com', false],
  ['https://mcp.example.com/mcp/other', false],
  ['https://mcp.example.com.evil.example/mcp', false],
  ['https://mcp.example.com@evil.example/mcp', false],
  ['https://user@mcp.example.com/mcp', false],
  ['http://mcp.example.com/mcp', false],
  ['https://mcp.example.com:8443/mcp', false],
  ['mcp.example.com/mcp', false],
  ['', false],
])('the audience %j is the endpoint: %s', (audience, want) => {
  expect(isAudience(audience, parseEndpoint('https://mcp.example.com/mcp'))).toBe(want);
});
