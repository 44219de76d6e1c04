// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  list: z.strictObject({
    subject: z.string().regex(new RegExp("^mch_\\w{27}$", "u")),
    revoked: z.boolean().optional(),
    expired: z.boolean().optional(),
    limit: z.number().gte(1).lte(100).optional(),
    offset: z.number().gte(0).optional(),
  }),
  revokeToken: z.strictObject({
    m2m_token_id: z.string().regex(new RegExp("^mt_[0-9A-Fa-f]{32}$", "u")),
    revocation_reason: z.string().nullable().optional(),
  }),
  verify: z.strictObject({
    token: z.string(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  list: {
    input: inputs.list,
    response: {"type":"machine_to_machine_token","rows":"m2m_tokens","total":"total_count","paging":{"most":100}},
    call: (api: Api<paths>, args: Inputs['list'], init: CallInit) =>
      api.GET('/m2m_tokens', {
        ...init,
        params: {
          query: {
            subject: args.subject,
            revoked: args.revoked,
            expired: args.expired,
            limit: args.limit,
            offset: args.offset,
          },
        },
      }),
  },
  revokeToken: {
    input: inputs.revokeToken,
    effects: [{"kind":"loses","because":"the token stops working for good"}],
    question: {"phrases":[{"say":"Revoke machine-to-machine token {m2m_token_id}"}]},
    response: {"type":"machine_to_machine_token","changes":["revoked"]},
    call: (api: Api<paths>, args: Inputs['revokeToken'], init: CallInit) =>
      api.POST('/m2m_tokens/{m2m_token_id}/revoke', {
        ...init,
        params: {
          path: { m2m_token_id: args.m2m_token_id },
        },
        body: { revocation_reason: args.revocation_reason },
      }),
  },
  verify: {
    input: inputs.verify,
    response: {"type":"machine_to_machine_token"},
    call: (api: Api<paths>, args: Inputs['verify'], init: CallInit) =>
      api.POST('/m2m_tokens/verify', {
        ...init,
        body: { token: args.token },
      }),
  },
} satisfies ToolModule;
