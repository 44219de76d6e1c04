import { readBody } from '../../http/body.ts';
import { resource } from '../../http/resource.ts';
import type { Route } from '../../http/router.ts';
import { apiError, notFound, takenParam } from '../../records/errors.ts';
import { alike, type Body, flag, formatted, nullable, oneOf, required, text } from '../../records/fields.ts';
import type { SandboxState } from '../../records/state.ts';
import * as identification from '../users/identification.ts';
import { type User, users } from '../users/user.ts';
import { isTaken, removeFactors, removeOwn, settleUser } from '../users/user-consistency.ts';
import { checkCode, sendCode } from './verification.ts';

const { identifierOf, isVerified, newEmail, newPhone, verifiedByAdmin } = identification;
type Identification = Omit<identification.EmailAddress, 'email_address' | 'matches_sso_connection'> &
  Partial<identification.PhoneNumber>;

const MEANS = [
  { name: 'email_address', list: 'email_addresses', primary: 'primary_email_address_id', make: newEmail },
  { name: 'phone_number', list: 'phone_numbers', primary: 'primary_phone_number_id', make: newPhone },
] as const;
type Means = (typeof MEANS)[number];

const NOTIFY = 'notify_primary_email_address_changed';
const FIELDS = {
  user_id: required(text),
  email_address: required(formatted('email')),
  phone_number: required(formatted('phone')),
  identification_status: oneOf('verified', 'reserved', 'unverified'),
  ...alike(nullable(flag), 'verified', 'primary', NOTIFY, 'reserved_for_second_factor'),
};
type Given = Body<typeof FIELDS>;

/** The endpoints for email addresses and phone numbers. */
export const identificationRoutes: Route[] = MEANS.flatMap((means) => {
  const { name, list, make } = means;
  const isEmail = name === 'email_address';
  const settings = ['verified', 'primary', isEmail ? NOTIFY : 'reserved_for_second_factor'] as const;
  const replacement = [name, 'identification_status', ...(isEmail ? ([NOTIFY] as const) : [])] as const;
  return [
    [
      `POST /${list}`,
      (state, { body }) => {
        const given = read(body, ['user_id', name, ...settings]);
        const user = state.get(users, given.user_id);
        const isOwn = user[list].some((own) => identifierOf(own) === given[name]);
        if (isOwn || isTaken(state, user, name, given[name])) throw takenParam(name);
        return configure(state, means, user, make(state.newId, given[name], Date.now(), 'unverified'), given);
      },
    ],
    ownRoute(means, 'GET', '', (own) => own),
    ownRoute(means, 'PATCH', '', (own, user, state, body) => configure(state, means, user, own, read(body, settings))),
    ownRoute(means, 'DELETE', '', (own, user) => removeOwn(user, list, own)),
    ownRoute(means, 'POST', '/prepare_verification', (own, _, state) => sendCode(state, own)),
    ownRoute(means, 'POST', '/attempt_verification', (own, user, state, body) => {
      if (!isVerified(own) && isTaken(state, user, name, identifierOf(own))) throw takenParam(name, 400);
      const verification = checkCode(state, own, body);
      if (verification.status === 'verified' && !isVerified(own)) {
        const { id: _, channel: _c, ...proof } = verification;
        Object.assign(own, { verification: proof, reserved: false });
        settleUser(user);
      }
      return verification;
    }),
    ...resource(users, '/users/{user_id}', {
      results: { [`PUT /${name}`]: (user, state, { body }) => replace(state, means, user, read(body, replacement)) },
    }),
  ] satisfies Route[];
});

/** Makes an endpoint of one address or number, which is looked for at all users. */
function ownRoute(
  { name, list }: Means,
  method: string,
  path: string,
  act: (own: Identification, user: User, state: SandboxState, body: unknown) => object,
): Route {
  return [
    `${method} /${list}/{${name}_id}${path}`,
    (state, request) => {
      const id = request.path[`${name}_id`] ?? '';
      for (const user of state.all(users).values()) {
        const own = (user[list] as Identification[]).find((each) => each.id === id);
        if (own) return act(own, user, state, request.body);
      }
      throw notFound(name.replace('_', ' '), id);
    },
  ];
}

function read(body: unknown, names: readonly (keyof Given)[]): Given {
  return readBody(body, Object.fromEntries(names.map((name) => [name, FIELDS[name]]))) as Given;
}

/** Sets what a body says of an address or number, which is added to its user where it is new. */
function configure(state: SandboxState, means: Means, user: User, own: Identification, given: Given) {
  const { primary, reserved_for_second_factor: second } = given;
  const verified = given.verified ?? isVerified(own);
  if (given.verified && isTaken(state, user, means.name, identifierOf(own))) throw takenParam(means.name, 400);
  if ((primary || second) && !verified) {
    const code = second ? 'identification_update_second_factor_unverified' : 'form_verification_needed';
    throw apiError(400, code, 'Only a verified one can be primary or a second factor.');
  }
  const all = user[means.list] as Identification[];
  if (!all.includes(own)) all.push(own);
  if (verified !== isVerified(own)) own.verification = verified ? verifiedByAdmin() : null;
  if (verified) own.reserved = false;
  if (primary || all.length === 1) user[means.primary] = own.id;
  if (typeof second === 'boolean') {
    const hasDefault = all.some((other) => other !== own && other.default_second_factor);
    Object.assign(own, { reserved_for_second_factor: second, default_second_factor: second && !hasDefault });
  }
  settleUser(user);
  return Object.assign(own, { updated_at: user.updated_at });
}

/** Puts a new one in the place of all that a user has. */
function replace(state: SandboxState, { name, list, primary, make }: Means, user: User, given: Given) {
  if (isTaken(state, user, name, given[name])) throw takenParam(name);
  const former = user[list] as Identification[];
  if (former.some(({ linked_to }) => linked_to.length > 0)) {
    const long = 'An address of the user is linked to a connected account. Delete that external account first.';
    throw apiError(400, 'identification_linked', long);
  }
  if (former.some(({ reserved_for_second_factor }) => reserved_for_second_factor)) removeFactors(user, 'mfa');
  const own = make(state.newId, given[name], Date.now(), given.identification_status as identification.Proof);
  settleUser(Object.assign(user, { [list]: [own], [primary]: own.id }));
  return own;
}
