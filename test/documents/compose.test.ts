import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { DCLinter } from 'dclint';
import { describe, expect, test } from 'vitest';
import { parseCommandLine } from '../../src/cli/command-line/options.ts';
import type { HttpTask } from '../../src/cli/command-line/tasks.ts';
import { LONGEST_END } from '../../src/cli/http/serve-http.ts';
import { DEPLOYMENT, VARIABLES } from '../support/deployment/files.ts';
import { type Bind, readCompose, type Service } from '../support/deployment/read-compose.ts';
import { readStages } from '../support/deployment/read-dockerfile.ts';

const compose = readCompose(DEPLOYMENT.compose, VARIABLES);
const { server, redis, proxy } = compose.services as Record<'server' | 'redis' | 'proxy', Service>;
const services = Object.entries(compose.services);
const binds = ({ volumes = [] }: Service) => volumes.filter((volume): volume is Bind => typeof volume === 'object');

test('it is what the specification of Compose allows', () => {
  // Its other rules are about order and taste.
  const rules = {
    'invalid-schema': 2,
    'no-duplicate-container-names': 2,
    'no-duplicate-exported-ports': 2,
    'no-version-field': 2,
    'no-unbound-port-interfaces': 0,
    'no-build-and-image': 2,
  } as const;
  const [result] = new DCLinter({ rules, quiet: true, debug: false, exclude: [] }).lintFiles(['compose.yaml'], false);
  expect(result?.messages.filter(({ rule }: { rule: string }) => rules[rule as keyof typeof rules] === 2)).toEqual([]);
});

test.each(services)('%s may do no more than it must', (name, service) => {
  expect(service).toMatchObject({
    read_only: true,
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
    restart: 'unless-stopped',
  });
  expect(service.image ?? 'node:24.0.0').toMatch(/:\d+\.\d+\.\d+(?:-\w+)?$/);
  expect(service.ports !== undefined).toBe(name === 'proxy');
  for (const bind of binds(service)) expect(bind).toMatchObject({ read_only: true, bind: { create_host_path: false } });
  for (const secret of service.secrets ?? []) expect(compose.secrets).toHaveProperty(secret);
});

describe('the server', () => {
  const task = parseCommandLine(server.command ?? [], server.environment ?? {}) as HttpTask;

  test('is understood by the program', () => {
    expect(task).toMatchObject({
      kind: 'serve-http',
      http: {
        host: undefined,
        url: VARIABLES.MCP_URL,
        publishableKey: VARIABLES.CLERK_PUBLISHABLE_KEY,
        store: `redis://:${VARIABLES.REDIS_PASSWORD}@redis:6379`,
        access: { file: binds(server)[0]?.target },
      },
      options: { keySource: { kind: 'file', value: `/run/secrets/${server.secrets}` } },
    });
    // No variable that nothing reads.
    expect(Object.keys(server.environment ?? {})).toHaveLength(3);
  });

  test('is the image of the Dockerfile, and the proxy and its checks ask at its port', () => {
    const last = readStages(DEPLOYMENT.dockerfile).at(-1) ?? [];
    expect([server.build, last.find(({ keyword }) => keyword === 'EXPOSE')?.words]).toEqual([
      '.',
      [`${task.http.port}`],
    ]);
    expect(DEPLOYMENT.haproxy).toContain(`server:${task.http.port} check`);
    expect(DEPLOYMENT.haproxy).toContain('uri /readyz ');
  });

  test('writes its audit log into a volume, in a folder that the image gives its user', () => {
    const [folder] = /^\/\w+(?=\/)/.exec(task.options.audit ?? '') ?? [];
    expect(server.volumes).toContain(`audit:${folder}`);
    const made = readStages(DEPLOYMENT.dockerfile)
      .flat()
      .find(({ words }) => words[0] === 'install');
    expect(made?.words.at(-1)).toBe(folder);
  });

  test('is several, which have the time to end that they may take', () => {
    expect(server.deploy?.replicas).toBeGreaterThan(1);
    expect(Number.parseInt(server.stop_grace_period ?? '', 10) * 1000).toBeGreaterThan(LONGEST_END);
    expect(readFileSync('docs/hosting.md', 'utf8')).toContain(`in good order within ${LONGEST_END / 1000} seconds`);
  });
});

test('Redis is reached by the server alone, asks for a password, drops nothing and keeps no copy', () => {
  const users = services.filter(([, { networks = ['default'] }]) => networks.includes('store'));
  expect([users.map(([name]) => name), redis.networks, compose.networks.store]).toEqual([
    ['server', 'redis'],
    ['store'],
    { internal: true },
  ]);
  expect(redis.command?.join(' ')).toBe(
    `redis-server --save  --appendonly no --maxmemory 128mb --maxmemory-policy noeviction --requirepass ${VARIABLES.REDIS_PASSWORD}`,
  );
});

test('what it reads is there, or is for whoever runs it to put there, and in no commit', () => {
  const files = [server, proxy].flatMap((service) => binds(service).map(({ source }) => source));
  files.push(...Object.values(compose.secrets).map(({ file }) => file));
  const missing = files.filter((file) => !existsSync(file));
  const ignored = execFileSync('git', ['check-ignore', ...missing, '.env'], { encoding: 'utf8' });
  expect(ignored.trim().split('\n')).toEqual([...missing, '.env']);
  expect(existsSync('deploy/haproxy.cfg')).toBe(true);
});
