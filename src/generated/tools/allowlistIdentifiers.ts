// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  createAllowlistIdentifier: z.strictObject({
    identifier: z.string(),
    notify: z.boolean().optional(),
  }),
  deleteAllowlistIdentifier: z.strictObject({
    identifier_id: z.string(),
  }),
  getAllowlistIdentifierList: z.strictObject({
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  createAllowlistIdentifier: {
    input: inputs.createAllowlistIdentifier,
    effects: [{"kind":"lets_in","because":"its owner may sign up while the allowlist is on"}],
    own: {"identifier":"domain"},
    question: {"phrases":[{"say":"Put {identifier} on the allowlist"}]},
    response: {"type":"AllowlistIdentifier","changes":["identifier_type"]},
    call: (api: Api<paths>, args: Inputs['createAllowlistIdentifier'], init: CallInit) =>
      api.POST('/allowlist_identifiers', {
        ...init,
        body: { identifier: args.identifier, notify: args.notify },
      }),
  },
  deleteAllowlistIdentifier: {
    input: inputs.deleteAllowlistIdentifier,
    effects: [{"kind":"loses","because":"its owner can't sign up while the allowlist is on"}],
    question: {"phrases":[{"say":"Take {identifier_id} off the allowlist"}],"targets":{"identifier_id":{"read":"/allowlist_identifiers?limit=500","match":["id"],"name":["identifier"]}}},
    call: (api: Api<paths>, args: Inputs['deleteAllowlistIdentifier'], init: CallInit) =>
      api.DELETE('/allowlist_identifiers/{identifier_id}', {
        ...init,
        params: {
          path: { identifier_id: args.identifier_id },
        },
      }),
  },
  getAllowlistIdentifierList: {
    input: inputs.getAllowlistIdentifierList,
    response: {"type":"AllowlistIdentifier","rows":"","paging":{"most":500}},
    call: (api: Api<paths>, args: Inputs['getAllowlistIdentifierList'], init: CallInit) =>
      api.GET('/allowlist_identifiers', {
        ...init,
        params: {
          query: { limit: args.limit, offset: args.offset },
        },
      }),
  },
} satisfies ToolModule;
