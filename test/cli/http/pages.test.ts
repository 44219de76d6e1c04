import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { connectPage, wrongDoorPage } from '../../../src/cli/http/page/pages.ts';

const FACTS = { url: 'https://mcp.example.com/mcp', name: 'clerk-test', isSandbox: false };
const hash = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('the policy lets in the style and the script of the page, and nothing else', async () => {
  const page = connectPage(FACTS);
  const text = await page.text();
  const [, style] = /<style>(.*)<\/style>/s.exec(text) ?? [];
  const [, script] = /<script>(.*)<\/script>/s.exec(text) ?? [];
  expect(page.headers.get('content-security-policy')).toBe(
    `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  );
  expect(text).not.toMatch(/ style=| on\w+=|src=|<form/);
  expect([...text.matchAll(/href="([a-z]+):/g)].map(([, scheme]) => scheme)).toEqual(['data', 'cursor', 'vscode']);
});

test('the address is escaped', async () => {
  const text = await connectPage({ ...FACTS, url: `https://a.example/"><script>alert('1')</script>&` }).text();
  expect(text.match(/<script>/g)).toHaveLength(1);
  expect(text).not.toContain("alert('1')");
});

test('made-up data is said to be that', async () => {
  expect(await connectPage({ ...FACTS, isSandbox: true }).text()).toContain('Sandbox: made-up data');
  expect(await connectPage(FACTS).text()).not.toContain('Sandbox');
});

test('the page at the endpoint keeps the status and the challenge, and runs no script', async () => {
  const refusal = Response.json({}, { status: 401, headers: { 'WWW-Authenticate': 'Bearer a="b"' } });
  const page = wrongDoorPage(refusal);
  expect([page.status, page.headers.get('www-authenticate')]).toEqual([401, 'Bearer a="b"']);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).not.toContain('<script');
});
