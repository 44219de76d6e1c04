import { expect, test } from 'vitest';
import { coverPath, createServiceLog } from '../../../src/cli/http/service-log.ts';
import { ToolError, UsageError } from '../../../src/runtime/shared/errors.ts';

const JWT = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyXzEifQ.c2ln';

test.each([
  ['/', '/'],
  ['/favicon.ico', '/favicon.ico'],
  ['/.well-known/openid-configuration', '/.well-known/openid-configuration'],
  ['/users/user_123', '/users/…'],
  ['/ada@example.com', '/…'],
  [`/${JWT}`, '/…'],
  ['/eyJhbGci', '/…'],
  ['/%6a%61', '/…'],
  ['/a/b/c/d/e/f/g/h/i', '/a/b/c/d/e/f/g/…'],
  [`/${'a'.repeat(40)}`, '/…'],
])('the path %s is logged as %s', (path, want) => {
  expect(coverPath(path)).toBe(want);
});

test('lines of JSON, each with its time', () => {
  const lines: string[] = [];
  const log = createServiceLog(
    (line) => lines.push(line),
    () => ['/m2'],
  );
  const more = { id: 'i', method: 'GET', ms: 3 };
  log.write('start', { port: 1 });
  log.request({ ...more, path: '/m2', status: 200, rule: 'all' });
  log.request({ ...more, path: '/m3', status: null });
  log.request({ ...more, path: '/m2', status: 401, why: 'no_token' });
  log.error(new ToolError({ kind: 'unavailable', message: 'No answer about user_A1b2c3.', hint: '' }));
  log.error(new UsageError('x'));
  log.error('odd');
  expect(lines.every((line) => line.endsWith('}\n'))).toBe(true);
  const rows = lines.map((line) => JSON.parse(line));
  expect(rows.every(({ time }) => !Number.isNaN(Date.parse(time)))).toBe(true);
  expect(rows.map(({ time, ...rest }) => rest)).toEqual([
    { event: 'start', port: 1 },
    { event: 'request', ...more, path: '/m2', status: 200, rule: 'all' },
    { event: 'request', ...more, path: '/…', status: null },
    { event: 'request', ...more, path: '/m2', status: 401, why: 'no_token' },
    { event: 'error', message: expect.stringContaining('No answer about user_….') },
    { event: 'error', message: 'x' },
    { event: 'error', message: 'odd' },
  ]);
});
