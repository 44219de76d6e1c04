import { resource } from '../../http/resource.ts';
import { formatted, required } from '../../records/fields.ts';
import { defineKind } from '../../records/kind.ts';

const FIELDS = { url: required(formatted('url')) } as const;

/** URLs that an app may be sent back to after signing in. */
export const redirectUrls = defineKind({
  key: 'redirect_urls',
  noun: 'redirect URL',
  prefix: 'ru',
  fields: FIELDS,
  defaults: { object: 'redirect_url' },
  names: ({ url }) => [url],
});

/** The endpoints for redirect URLs. */
export const redirectUrlRoutes = resource(redirectUrls, '/redirect_urls/{id}', {
  list: { page: 'either' },
  get: true,
  create: { fields: FIELDS, unique: ['url'] },
  remove: () => undefined,
});
