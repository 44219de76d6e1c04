import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Installation } from '../../scripts/check-package/install-package.ts';
import { startProxy, type TestProxy } from '../support/clerk/proxy.ts';
import { installPackage } from '../support/process/install-package.ts';
import { windows } from '../support/process/platform.ts';
import { installRuntimes, type Runtime } from '../support/runtimes/install-runtimes.ts';
import { runProgram, type Way } from '../support/runtimes/run-program.ts';

const UNUSABLE =
  "HTTPS_PROXY, HTTP_PROXY or ALL_PROXY names a proxy, which this platform's own fetch does not use safely.";
const REFUSED = 'The proxy that HTTPS_PROXY names did not let the request through.';

describe.skipIf(windows)('picked tools and a proxy', () => {
  let paths: Record<Runtime, string>;
  let installation: Installation;
  let proxy: TestProxy;
  beforeAll(async () => {
    paths = installRuntimes();
    installation = installPackage({ ai: 'ai' });
    proxy = await startProxy(403);
  });
  afterAll(() => {
    proxy?.close();
    installation?.remove();
  });

  test.each<{ runtime: Way['runtime']; names: string; api: string; late?: boolean; error: string; tunnels: number }>([
    { runtime: 'node', names: 'HTTPS_PROXY', api: 'https://localhost:4443', error: UNUSABLE, tunnels: 0 },
    { runtime: 'node24', names: 'HTTPS_PROXY', api: 'https://localhost:4443', error: REFUSED, tunnels: 1 },
    { runtime: 'node24', names: 'HTTPS_PROXY', api: 'https://localhost:4443', late: true, error: UNUSABLE, tunnels: 0 },
    { runtime: 'node24', names: 'HTTP_PROXY', api: 'http://localhost:4443', error: UNUSABLE, tunnels: 0 },
    ...(['bun', 'deno'] as const).flatMap((runtime) => [
      { runtime, names: 'HTTPS_PROXY', api: 'https://localhost:4443', error: REFUSED, tunnels: 1 },
      { runtime, names: 'HTTPS_PROXY', api: 'https://localhost:4443', late: true, error: REFUSED, tunnels: 1 },
      { runtime, names: 'HTTP_PROXY', api: 'https://localhost:4443', error: UNUSABLE, tunnels: 0 },
      { runtime, names: 'HTTP_PROXY', api: 'http://localhost:4443', error: UNUSABLE, tunnels: 0 },
      { runtime, names: 'ALL_PROXY', api: 'http://localhost:4443', error: UNUSABLE, tunnels: 0 },
    ]),
  ])('$runtime, $names, $api, set late: $late', async ({ runtime, names, api, late, error, tunnels }) => {
    proxy.tunnels.length = 0;
    const variables = { [names]: `http://127.0.0.1:${proxy.port}`, NODE_USE_ENV_PROXY: '1', NODE_NO_WARNINGS: '1' };
    const lines = (importAll: (name: string, from: string) => string) =>
      [
        importAll('entry', 'clerk-agent-toolkit/ai-sdk/picked'),
        importAll('users', 'clerk-agent-toolkit/tools/users'),
        late ? `Object.assign(process.env, ${JSON.stringify(variables)});` : '',
        `const options = { secretKey: 'sk_test_1', apiUrl: '${api}', tools: [users.users_updateUser] };`,
        'entry.createClerkToolkit(options)',
        "  .then((toolkit) => toolkit.list()[0].execute({ user_id: 'user_1', first_name: 'Mia' }))",
        '  .then(({ data: { error } }) => console.log(JSON.stringify([error.message, error.sent])));',
      ].join('\n');
    const got = await runProgram(installation.folder, { runtime, module: 'esm' }, paths, lines, late ? {} : variables);
    expect(got).toMatchObject({ stdout: `${JSON.stringify([error, false])}\n`, code: 0 });
    // Deno at times asks again for a tunnel that it was refused.
    expect([Math.min(1, proxy.tunnels.length), proxy.requests]).toEqual([tunnels, []]);
  });
});
