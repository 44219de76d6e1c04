import { expect, test } from 'vitest';
import { readBearer } from '../../../../src/adapters/http/tokens/bearer.ts';

const URL = 'https://mcp.example.com/mcp';
const read = (headers: [string, string][], url = URL) => readBearer(new Request(url, { headers }));

test.each([
  ['Bearer abc', 'abc'],
  ['bearer abc', 'abc'],
  ['BEARER  abc', 'abc'],
  ['  Bearer abc  ', 'abc'],
  ['Bearer a.b-c_d~e+f/g==', 'a.b-c_d~e+f/g=='],
  [`Bearer ${'a'.repeat(8192)}`, 'a'.repeat(8192)],
])('%.40s', (header, token) => expect(read([['authorization', header]])).toEqual({ token }));

test.each([
  'Bearer',
  'Bearer ',
  'Bearerabc',
  'Basic dXNlcjp3b3Jk',
  'abc',
  'Bearer a b',
  'Bearer a, Bearer b',
  'Bearer "abc"',
  'Bearer ab=c',
  'Bearer é',
  'Bearer\tabc',
  `Bearer ${'a'.repeat(8193)}`,
  `Bearer ${'='.repeat(9000)}`,
])('refuses %.40j', (header) => {
  expect(read([['authorization', header]])).toEqual({
    problem: 'The Authorization header must be `Bearer` and one token.',
  });
});

test('refuses two headers', () => {
  const sent: [string, string][] = [
    ['authorization', 'Bearer a'],
    ['authorization', 'Bearer b'],
  ];
  expect(read(sent)).toHaveProperty('problem');
});

test.each(['?access_token=abc', '?access_token', '?a=1&access_token=abc', '?access%5Ftoken=abc'])(
  'refuses %s',
  (query) => {
    expect(read([], URL + query)).toHaveProperty('problem');
    expect(read([['authorization', 'Bearer abc']], URL + query)).toHaveProperty('problem');
    expect(JSON.stringify(read([], URL + query))).not.toContain('abc');
  },
);

test('finds none where none was sent, whatever cookies say', () => {
  expect(read([])).toEqual({});
  expect(read([['cookie', '__session=abc; access_token=abc']])).toEqual({});
});
