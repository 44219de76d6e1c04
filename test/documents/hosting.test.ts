import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { RefusalReason } from '../../src/adapters/http/handle-request.ts';
import { BODY_LIMITS } from '../../src/adapters/http/options/read-options.ts';
import { SESSION_LIMITS } from '../../src/adapters/http/people/sessions.ts';
import { parseCommandLine } from '../../src/cli/command-line/options.ts';
import { parseAccessRules } from '../../src/runtime/access/parse-access-rules.ts';

const page = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8');

test('its access rules have no mistake', () => {
  const files = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text);
  expect(files.map((text) => parseAccessRules(text).rules.map(({ name }) => name))).toEqual([
    ['operators', 'support'],
    ['tenants', 'self'],
  ]);
});

test('its command lines are understood', () => {
  const env = { CLERK_SECRET_KEY: 'sk_test_owners', CLERK_PUBLISHABLE_KEY: 'pk_test_Y2xlcmsuZXhhbXBsZS5jb20k' };
  const lines = [...page.matchAll(/^npx -y clerk-agent-toolkit ((?:access|serve|doctor) .*)$/gm)].map(
    ([, line = '']) => line,
  );
  expect(lines.map((line) => parseCommandLine(line.split(' '), env).kind)).toEqual([
    ...['serve-http', 'serve-http'],
    ...['doctor', 'access', 'access'],
  ]);
});

test('the bounds that it names are those of the code', () => {
  expect(SESSION_LIMITS).toEqual({ most: 1000, perPerson: 20, idle: 3_600_000, age: 86_400_000 });
  expect(page).toContain('1,000; 20 a person; an hour without a request, a day at most');
  expect(BODY_LIMITS).toEqual({ bytes: 1_000_000, time: 10_000 });
  expect(page).toContain('(1 MB, 10 seconds)');
});

test('it explains every reason of a refusal', () => {
  const [, watch = ''] = /\n## Watch\n(.*?)\n## /s.exec(page) ?? [];
  const explained = [...watch.matchAll(/^\| \d{3} \| `(\w+)` \|/gm)].map(([, why]) => why);
  const reasons: Record<RefusalReason, true> = {
    ...{ malformed: true, no_token: true, kind: true, issuer: true, signature: true, expired: true, invalid: true },
    ...{ audience: true, no_audience: true, no_rule: true, scope: true, origin: true, host: true, requests: true },
    ...{ clerk_refuses: true, clerk_unreachable: true },
  };
  expect(explained.sort()).toEqual(Object.keys(reasons).sort());
});
