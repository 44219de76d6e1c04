import { expect, test } from 'vitest';
import { plainCause } from '../../../src/runtime/clerk/plain-cause.ts';

const coded = (message: string, fields: object) => Object.assign(new Error(message), fields);

/** Everything that an error of ours can hold, and nothing else. */
function contents(error: Error | undefined): unknown {
  if (!error) return undefined;
  const { name, message, cause } = error;
  const own = Object.getOwnPropertyNames(error).filter((key) => !['name', 'message', 'stack', 'cause'].includes(key));
  const fields = Object.fromEntries(own.map((key) => [key, Reflect.get(error, key)]));
  return { name, message, ...fields, ...(cause instanceof Error && { cause: contents(cause) }) };
}

const refused = { code: 'ECONNREFUSED', errno: -111, syscall: 'connect', address: '127.0.0.1', port: 9 };

test.each<{ why: string; given: unknown; want: unknown }>([
  {
    why: 'what Node says of a connection is kept',
    given: coded('connect ECONNREFUSED 127.0.0.1:9', refused),
    want: { name: 'Error', message: 'connect ECONNREFUSED 127.0.0.1:9', ...refused },
  },
  {
    why: 'so is its place in a chain',
    given: new TypeError('fetch failed', {
      cause: coded('getaddrinfo ENOTFOUND a.example', { hostname: 'a.example' }),
    }),
    want: {
      name: 'TypeError',
      message: 'fetch failed',
      cause: { name: 'Error', message: 'getaddrinfo ENOTFOUND a.example', hostname: 'a.example' },
    },
  },
  {
    why: 'what a parser could not read is left out',
    given: coded('Parse Error', { code: 'HPE_INVALID_CONSTANT', data: 'authorization: x', name: 'HTTPParserError' }),
    want: { name: 'HTTPParserError', message: 'Parse Error', code: 'HPE_INVALID_CONSTANT' },
  },
  {
    why: 'values that the fields do not have are left out',
    given: coded('a', { code: 'sk_live_1', errno: '1', syscall: 'a b', hostname: 'a b', address: 'x', port: '9' }),
    want: { name: 'Error', message: 'a' },
  },
  {
    why: 'a name that is none is left out',
    given: coded('a', { name: 'sk_live_1' }),
    want: { name: 'Error', message: 'a' },
  },
  {
    why: 'a long message is left out',
    given: coded('x'.repeat(301), { code: 'EPIPE' }),
    want: { name: 'Error', message: '', code: 'EPIPE' },
  },
  {
    why: 'a getter is read once, or not at all if it fails',
    given: Object.defineProperty(new Error('a'), 'code', {
      get: () => {
        throw new Error('sk_live_1');
      },
    }),
    want: { name: 'Error', message: 'a' },
  },
  { why: 'what is no error is left out', given: 'sk_live_1', want: undefined },
])('$why', ({ given, want }) => {
  expect(contents(plainCause(given))).toEqual(want);
});

test('a circle of causes has an end', () => {
  const error = new Error('a');
  error.cause = error;
  let depth = 0;
  for (let each: unknown = plainCause(error); each instanceof Error; each = each.cause) depth += 1;
  expect(depth).toBe(5);
});

test('the stack is that of nothing: it repeats the message', () => {
  expect(plainCause(new TypeError('fetch failed'))?.stack).toBe('TypeError: fetch failed');
});
