import { resource } from '../../http/resource.ts';
import type { Route } from '../../http/router.ts';
import { apiError } from '../../records/errors.ts';
import { flag, formatted, idOf, required } from '../../records/fields.ts';
import { defineKind } from '../../records/kind.ts';
import { INSTANCE_ID } from '../instance/settings.ts';
import { invitations } from './invitations.ts';

const IDENTIFIER = { identifier: required(formatted('identifier')) } as const;

/** Who alone may sign up while the allowlist is on; `*@example.com` stands for a whole domain. */
export const allowlistIdentifiers = defineList('allowlist', 'alid');

/** Who may not sign up while the blocklist is on. */
export const blocklistIdentifiers = defineList('blocklist', 'blid');

const taken = () => apiError(400, 'duplicate_record', 'The list has this identifier already.');
const unique = ['identifier'] as const;

/** The endpoints for both lists, which bind those who sign up: not the users and invitations that the API itself makes. */
export const identifierRoutes: Route[] = [
  ...resource(allowlistIdentifiers, '/allowlist_identifiers/{identifier_id}', {
    list: { page: 'either' },
    create: {
      fields: { ...IDENTIFIER, notify: flag },
      unique,
      taken,
      prepare({ identifier, notify }, state) {
        if (!notify || !/^[^*].*@/.test(identifier)) return { identifier };
        return { identifier, invitation_id: state.insert(invitations, { email_address: identifier }).id };
      },
    },
    remove: () => undefined,
  }),
  ...resource(blocklistIdentifiers, '/blocklist_identifiers/{identifier_id}', {
    list: { page: 'whole' },
    create: { fields: IDENTIFIER, unique, taken },
    remove: () => undefined,
  }),
];

function defineList(list: string, prefix: string) {
  return defineKind({
    key: `${list}_identifiers`,
    prefix,
    fields: { ...IDENTIFIER, invitation_id: idOf('invitations') },
    defaults: { object: `${list}_identifier`, instance_id: INSTANCE_ID },
    derive: ({ identifier }) => ({
      identifier: identifier.toLowerCase(),
      identifier_type: /@/.test(identifier) ? 'email_address' : /^\+/.test(identifier) ? 'phone_number' : 'web3_wallet',
    }),
    names: ({ identifier }) => [identifier],
  });
}
