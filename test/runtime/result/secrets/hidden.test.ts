import { expect, test } from 'vitest';
import { type HidingOptions, hidingOf, isHidden } from '../../../../src/runtime/result/secrets/hidden.ts';
import { visibleIn } from '../../../../src/runtime/result/visible-value.ts';

const usual: HidingOptions = {
  fields: ['url'],
  isCredential: (name) => name === 'token',
  allowSecrets: false,
  allowPrivateMetadata: false,
  hide: new Set(),
};

test.each<{ path: string; options?: Partial<HidingOptions>; want?: string }>([
  { path: 'id' },
  { path: 'url', want: 'secret' },
  { path: 'a.b.url', want: 'secret' },
  { path: 'a.token.b', want: 'secret' },
  { path: 'URL' },
  { path: 'url', options: { allowSecrets: true } },
  { path: 'token', options: { allowSecrets: true } },
  { path: 'public_metadata.url' },
  { path: 'unsafe_metadata.a.token' },
  { path: 'metadata.token', want: 'secret' },
  { path: 'private_metadata', want: 'private' },
  { path: 'a.b.private_metadata.c', want: 'private' },
  { path: 'public_metadata.private_metadata', want: 'private' },
  { path: 'private_metadata.token', options: { allowPrivateMetadata: true } },
  { path: 'private_metadata', options: { allowSecrets: true }, want: 'private' },
  { path: 'organization', options: { hide: new Set(['organization']) }, want: 'pinned' },
  { path: 'public_metadata.organization', options: { hide: new Set(['organization']) }, want: 'pinned' },
])('$path with $options is hidden as $want', ({ path, options, want }) => {
  const all = { ...usual, ...options };
  const names = path.split('.');
  expect(hidingOf(names, all)).toBe(want);
  expect(isHidden(names, all)).toBe(want !== undefined);
  // The result agrees: it shows the value exactly where the path isn't hidden.
  const value = names.reduceRight<unknown>((inner, name) => ({ [name]: inner }), 'value');
  const shown = JSON.stringify(visibleIn(all)(value));
  expect(shown.includes('value')).toBe(want === undefined);
});
