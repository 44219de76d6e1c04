import { expect, test } from 'vitest';
import { baseUrl, DEFAULT_API_URL } from '../../../src/runtime/http/api-url.ts';

test.each([
  { given: DEFAULT_API_URL, want: 'https://api.clerk.com/v1' },
  { given: 'https://api.clerk.com/', want: 'https://api.clerk.com/v1' },
  { given: 'https://api.clerk.com/v1', want: 'https://api.clerk.com/v1' },
  { given: 'https://api.clerk.com/v1//', want: 'https://api.clerk.com/v1' },
  { given: 'https://proxy.example/clerk/v1/', want: 'https://proxy.example/clerk/v1' },
  { given: 'HTTPS://API.Example:8443', want: 'https://api.example:8443/v1' },
  { given: 'http://localhost:3000', want: 'http://localhost:3000/v1' },
  { given: 'http://127.0.0.1:9', want: 'http://127.0.0.1:9/v1' },
  { given: 'http://[::1]:9', want: 'http://[::1]:9/v1' },
])('$given is $want', ({ given, want }) => {
  expect(baseUrl(given)).toBe(want);
});

test.each([
  '',
  'api.clerk.com',
  'http://api.clerk.com',
  'http://localhost.example.com',
  'http://notlocalhost',
  'http://x127.0.0.1.example',
  'http://127.0.0.1.example.com',
  'http://10.0.0.1',
  'ftp://localhost',
  'file:///etc/passwd',
  'https://user:pass@api.clerk.com',
  'https://user@api.clerk.com',
  'https://api.clerk.com?x=1',
  'https://api.clerk.com#x',
])('"%s" is refused', (given) => {
  expect(() => baseUrl(given)).toThrow(
    expect.objectContaining({
      name: 'UsageError',
      message: 'The API URL must be https://host (http only on localhost), without credentials, query or fragment.',
    }),
  );
});
