import { existsSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import { describe, expect, test } from 'vitest';
import { parseCommandLine } from '../../src/cli/command-line/options.ts';
import { PROBES } from '../../src/cli/http/requests.ts';
import { DEPLOYMENT, VARIABLES } from '../support/deployment/files.ts';
import { readStages } from '../support/deployment/read-dockerfile.ts';
import { NODE_24 } from '../support/runtimes/install-runtimes.ts';

/** Returns every problem of a Dockerfile that is seen without building it. */
function problems(text: string, ignored: string): string[] {
  const found = validate(text).map(({ message }) => (typeof message === 'string' ? message : message.value));
  const stages = readStages(text);
  const last = stages.at(-1) ?? [];
  const argument = (keyword: string) => last.findLast((one) => one.keyword === keyword)?.words ?? [];
  const allowed = ignored.split('\n').flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));

  for (const { keyword, words, flags, isExec } of stages.flat()) {
    if (keyword === 'FROM' && words[0] !== `node:${NODE_24}-bookworm-slim`)
      found.push(`${words[0]} is not what is tested`);
    if (keyword === 'ADD') found.push('ADD fetches and unpacks: COPY does neither');
    if (['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK'].includes(keyword) && !isExec) found.push(`${keyword} by a shell`);
    if (['ARG', 'ENV'].includes(keyword) && /KEY|SECRET|TOKEN|PASSWORD/i.test(words.join()))
      found.push(`${keyword} of a secret`);
    if (keyword !== 'COPY') continue;
    for (const source of words.slice(0, -1)) {
      const path = flags.from === undefined ? source : source.replace(/^\/build\//, '');
      if (!existsSync(path)) found.push(`${source} is not there`);
      if (flags.from === undefined && !allowed.includes(source)) found.push(`${source} is ignored`);
    }
  }
  if (!/^[1-9]\d*:[1-9]\d*$/.test(argument('USER').join())) found.push('runs as root, or as a name');
  const [port = ''] = argument('EXPOSE');
  const { http } = parseCommandLine(
    [...argument('CMD'), '--url', VARIABLES.MCP_URL, '--access', 'access.yaml'],
    VARIABLES,
  ) as { http?: { port: number; host?: string } };
  if (http?.host !== undefined || `${http?.port}` !== port) found.push(`does not listen on ${port}`);
  const asked = /http:\/\/127\.0\.0\.1:(\d+)(\/\w+)/.exec(argument('HEALTHCHECK').join(' ')) ?? [];
  if (asked[1] !== port || !PROBES.includes(asked[2] ?? '')) found.push(`the health check asks ${asked[0]}`);
  if (argument('ENTRYPOINT').join(' ') !== 'node /app/dist/cli.js') found.push('starts something else');
  return found;
}

test('it has no problem', () => {
  expect(problems(DEPLOYMENT.dockerfile, DEPLOYMENT.ignored)).toEqual([]);
});

test('of the folder, only what is copied goes to the builder', () => {
  const lines = DEPLOYMENT.ignored.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const copied = readStages(DEPLOYMENT.dockerfile)
    .flat()
    .filter(({ keyword, flags }) => keyword === 'COPY' && flags.from === undefined)
    .flatMap(({ words }) => words.slice(0, -1));
  expect(lines.sort()).toEqual(['*', ...[...new Set(copied)].map((path) => `!${path}`)].sort());
});

describe('problems are found', () => {
  test.each([
    ['EXPOSE 8080', 'EXPOSE 80', ['does not listen on 80', 'the health check asks http://127.0.0.1:8080/healthz']],
    ['/healthz', '/health', ['the health check asks http://127.0.0.1:8080/health']],
    ['USER 1000:1000', 'USER node', ['runs as root, or as a name']],
    ['USER 1000:1000', '', ['runs as root, or as a name']],
    ['RUN ["npm", "run", "build"]', 'RUN npm run build', ['RUN by a shell']],
    ['ENTRYPOINT ["node", "/app/dist/cli.js"]', 'ENTRYPOINT node /app/dist/cli.js', ['ENTRYPOINT by a shell']],
    ['COPY package.json LICENSE', 'COPY package.json LICENCE', ['LICENCE is not there', 'LICENCE is ignored']],
    ['/build/dist/cli.js', '/build/dist/main.js', ['/build/dist/main.js is not there']],
    ['COPY src ./src', 'ADD src ./src', ['ADD fetches and unpacks: COPY does neither']],
    ['FROM node:24', 'FROM node:23', [expect.stringContaining('is not what is tested')]],
    ['USER 1000:1000', 'ENV CLERK_SECRET_KEY=sk_test\nUSER 1000:1000', ['ENV of a secret']],
    ['EXPOSE 8080', 'EXPOZE 8080', ['Unknown instruction: EXPOZE', 'does not listen on ', expect.anything()]],
  ])('%s as %s', (from, to, want) => {
    const changed = DEPLOYMENT.dockerfile.replace(from, to);
    expect(changed).not.toBe(DEPLOYMENT.dockerfile);
    expect(problems(changed, DEPLOYMENT.ignored)).toEqual(want);
  });
});
