import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderHostingPage } from '../../scripts/docs/hosting-page.ts';
import type { RefusalReason } from '../../src/adapters/http/handle-request.ts';
import { BODY_LIMITS } from '../../src/adapters/http/options/read-options.ts';
import { MOST_OPEN } from '../../src/adapters/http/people/open-responses.ts';
import { REQUESTS_A_MINUTE } from '../../src/adapters/http/people/request-limit.ts';
import { SESSION_LIMITS } from '../../src/adapters/http/people/sessions.ts';
import { MOST_VALUES } from '../../src/adapters/http/request/check-message.ts';
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
  expect(page).toContain('1 MB at most, and 10 seconds');
  expect(MOST_OPEN).toEqual({ responses: 40, subscriptions: 10 });
  expect(page).toContain('40 a person, for 20 minutes and a bit; 10 that wait for news');
  expect([MOST_VALUES, REQUESTS_A_MINUTE]).toEqual([5_000 + 1_000, 600]);
  expect(page).toContain('may have 5,000 values, and everything else in a message 1,000 values');
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

test('its tables of telemetry are those of the code', () => {
  expect(page, 'Run `npm run docs` and review the diff.').toBe(renderHostingPage(page));
});
