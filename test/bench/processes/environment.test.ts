import { expect, test } from 'vitest';
import { makeEnvironment } from '../../../bench/processes/environment.ts';

const all = { PATH: '/bin', HOME: '/home', NODE_OPTIONS: '--inspect', CLERK_SECRET_KEY: 'theirs', HTTPS_PROXY: 'p' };
const key = { CLERK_SECRET_KEY: expect.stringMatching(/^sk_test_/) };

test.each<[string, string[], object]>([
  ['nothing but what programs need', [], { PATH: '/bin', HOME: '/home', ...key }],
  ['what is named', ['NODE_OPTIONS'], { PATH: '/bin', HOME: '/home', NODE_OPTIONS: '--inspect', ...key }],
  ['nothing that is not there', ['NOWHERE'], { PATH: '/bin', HOME: '/home', ...key }],
  ['never the key of whoever measures', ['CLERK_SECRET_KEY'], { PATH: '/bin', HOME: '/home', ...key }],
])('makeEnvironment passes on %s', (_, names, want) => {
  expect(makeEnvironment(all, names)).toEqual(want);
});
