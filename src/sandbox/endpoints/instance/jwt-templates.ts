import { resource } from '../../http/resource.ts';
import { paramError } from '../../records/errors.ts';
import { type Body, between, flag, nullable, object, required, text } from '../../records/fields.ts';
import { defineKind } from '../../records/kind.ts';
import { INSTANCE_ID } from './settings.ts';

const FIELDS = {
  name: required(text),
  claims: required(object),
  lifetime: nullable(between(30, 315_360_000)),
  allowed_clock_skew: nullable(between(0, 300)),
  custom_signing_key: flag,
  signing_algorithm: nullable(text),
} as const;
const INPUTS = { ...FIELDS, signing_key: nullable(text) } as const;
const COMMON = { lifetime: 60, allowed_clock_skew: 5, custom_signing_key: false, signing_algorithm: 'RS256' };
/** The claims that every token has, whatever its template says. */
const RESERVED = ['azp', 'exp', 'iat', 'iss', 'jti', 'nbf', 'sub'];

/** JWT templates. A signing key is not kept: no endpoint shows it. */
export const jwtTemplates = defineKind({
  key: 'jwt_templates',
  noun: 'JWT template',
  prefix: 'jtmp',
  fields: FIELDS,
  defaults: { object: 'jwt_template', ...COMMON },
  names: ({ name }) => [name],
});

/** The endpoints for JWT templates. */
export const jwtTemplateRoutes = resource(jwtTemplates, '/jwt_templates/{template_id}', {
  list: { page: 'either' },
  get: true,
  create: { fields: INPUTS, unique: ['name'], prepare: checkTemplate },
  update: { fields: INPUTS, unique: ['name'], prepare: (_, body) => checkTemplate(body) },
  remove: () => undefined,
});

/** Returns a token that looks like Clerk's and that nobody has signed. */
export function unsignedJwt(payload: object): string {
  const parts = [{ alg: 'RS256', kid: INSTANCE_ID, typ: 'JWT' }, payload].map((part) => JSON.stringify(part));
  return [...parts, 'unsigned'.repeat(32)].map((part) => Buffer.from(part).toString('base64url')).join('.');
}

function checkTemplate({ signing_key, ...body }: Body<typeof INPUTS>): Body<typeof FIELDS> {
  const reserved = RESERVED.find((claim) => Object.hasOwn(body.claims, claim));
  if (reserved) {
    const long = `Every token has the claim ${reserved} of Clerk's own. Leave it out of the template.`;
    throw paramError('claims', 'jwt_template_reserved_claim', long, 400);
  }
  const { custom_signing_key, signing_algorithm } = body;
  const missing = !signing_algorithm ? 'signing_algorithm' : signing_key ? undefined : 'signing_key';
  if (custom_signing_key && missing) {
    const long = `${missing} must be included when custom_signing_key is true.`;
    throw paramError(missing, 'form_conditional_param_missing', long);
  }
  if (custom_signing_key) return body;
  // An algorithm counts beside a key only; null leaves the one that is there.
  return { ...body, signing_algorithm: custom_signing_key === false ? COMMON.signing_algorithm : null };
}
