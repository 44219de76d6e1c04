import { expect, test } from 'vitest';
import { isFetchSafe } from '../../../src/runtime/http/fetch-proxies.ts';

const PROXY = 'http://proxy.example:3128';
const CLERK = 'https://api.clerk.com';
const HERE = 'http://127.0.0.1:4000';

type Row = { origin: string; env: Record<string, string>; own: boolean; node: boolean; none: boolean };

// `own` is a fetch that reads the variables at each request, as Bun's and Deno's; `none` one that reads none.
test.each<Row>([
  { origin: CLERK, env: {}, own: true, node: true, none: true },
  { origin: CLERK, env: { HTTPS_PROXY: PROXY }, own: true, node: true, none: false },
  { origin: CLERK, env: { https_proxy: PROXY }, own: true, node: true, none: false },
  { origin: CLERK, env: { HTTPS_PROXY: PROXY, NO_PROXY: 'example.com' }, own: true, node: true, none: false },
  { origin: CLERK, env: { HTTPS_PROXY: PROXY, NO_PROXY: 'lerk.com' }, own: true, node: true, none: false },
  { origin: CLERK, env: { HTTPS_PROXY: PROXY, NO_PROXY: 'clerk.com' }, own: true, node: true, none: true },
  { origin: CLERK, env: { HTTPS_PROXY: PROXY, NODE_USE_ENV_PROXY: '1' }, own: true, node: true, none: false },
  // HTTP_PROXY alone: to our transport and to Node also the way of https.
  { origin: CLERK, env: { HTTP_PROXY: PROXY }, own: false, node: true, none: false },
  { origin: CLERK, env: { HTTP_PROXY: PROXY, HTTPS_PROXY: '' }, own: false, node: true, none: false },
  { origin: CLERK, env: { HTTP_PROXY: PROXY, NO_PROXY: '*' }, own: true, node: true, none: true },
  // Which of two spellings counts depends on the platform.
  { origin: CLERK, env: { https_proxy: '', HTTPS_PROXY: PROXY }, own: false, node: false, none: false },
  { origin: CLERK, env: { https_proxy: PROXY, HTTPS_PROXY: PROXY }, own: true, node: true, none: false },
  {
    origin: CLERK,
    env: { HTTPS_PROXY: PROXY, no_proxy: 'a.example', NO_PROXY: 'clerk.com' },
    own: false,
    node: false,
    none: false,
  },
  // Plain http would show the key to a proxy.
  { origin: HERE, env: {}, own: true, node: true, none: true },
  { origin: HERE, env: { HTTPS_PROXY: PROXY }, own: true, node: true, none: true },
  { origin: HERE, env: { HTTP_PROXY: PROXY }, own: false, node: false, none: true },
  { origin: HERE, env: { http_proxy: PROXY }, own: false, node: false, none: true },
  { origin: HERE, env: { ALL_PROXY: PROXY }, own: false, node: false, none: true },
  { origin: HERE, env: { all_proxy: PROXY }, own: false, node: false, none: true },
  { origin: HERE, env: { HTTP_PROXY: 'http://127.0.0.1:3128' }, own: false, node: false, none: false },
  { origin: HERE, env: { HTTP_PROXY: PROXY, NO_PROXY: '127.0.0.1' }, own: true, node: true, none: true },
  { origin: HERE, env: { HTTP_PROXY: PROXY, NO_PROXY: 'a.example, 127.0.0.1' }, own: true, node: true, none: true },
  { origin: HERE, env: { HTTP_PROXY: PROXY, no_proxy: '*' }, own: true, node: true, none: true },
  // Forms that Deno or Node doesn't take for this host.
  { origin: HERE, env: { HTTP_PROXY: PROXY, NO_PROXY: '127.0.0.1:4000' }, own: false, node: false, none: true },
  { origin: HERE, env: { HTTP_PROXY: PROXY, NO_PROXY: 'a.example 127.0.0.1' }, own: false, node: false, none: true },
  { origin: HERE, env: { HTTP_PROXY: PROXY, NO_PROXY: 'a.example,*' }, own: false, node: false, none: true },
  {
    origin: HERE,
    env: { HTTP_PROXY: PROXY, no_proxy: 'a.example', NO_PROXY: '127.0.0.1' },
    own: false,
    node: false,
    none: true,
  },
])('$origin with $env: by Bun and Deno $own, by Node $node, by a fetch without proxies $none', (row) => {
  const { origin, env, ...want } = row;
  expect({
    own: isFetchSafe(origin, env, 'bun or deno'),
    node: isFetchSafe(origin, env, 'node'),
    none: isFetchSafe(origin, env, undefined),
  }).toEqual(want);
});
