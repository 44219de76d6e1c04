// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  create: z.strictObject({
    it_contact_id: z.string().min(1).optional(),
    organization_id: z.string().regex(new RegExp("^org_\\w{27}$", "u")).optional(),
    scopes: z.array(z.string().min(1)).optional(),
    seconds_until_expiration: z.number().int().gt(0).lte(86400).optional(),
  }),
  revoke: z.strictObject({
    adminPortalLinkTokenID: z.string().regex(new RegExp("^aplt_[0-9A-Fa-f]{32}$", "u")),
    revocation_reason: z.string().nullable().optional(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  create: {
    input: inputs.create,
    effects: [{"kind":"lets_in","because":"whoever has the link can set up how people sign in"}],
    own: "everybody",
    question: {"phrases":[{"argument":"organization_id","say":"Hand out a link to the admin portal of {organization_id}"},{"say":"Hand out a link to the admin portal"}],"targets":{"organization_id":{"read":"/organizations/{organization_id}?include_members_count=true","name":["name"],"details":{"members":"members_count"}}}},
    response: {"type":"admin_portal_link_token","changes":["expiration"]},
    call: (api: Api<paths>, args: Inputs['create'], init: CallInit) =>
      api.POST('/admin_portal_link_tokens', {
        ...init,
        body: {
          it_contact_id: args.it_contact_id,
          organization_id: args.organization_id,
          scopes: args.scopes,
          seconds_until_expiration: args.seconds_until_expiration,
        },
      }),
  },
  revoke: {
    input: inputs.revoke,
    effects: [{"kind":"loses","because":"its link stops working for good"}],
    question: {"phrases":[{"say":"Revoke admin portal link {adminPortalLinkTokenID}"}]},
    response: {"type":"admin_portal_link_token","changes":["revoked"]},
    call: (api: Api<paths>, args: Inputs['revoke'], init: CallInit) =>
      api.POST('/admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke', {
        ...init,
        params: {
          path: { adminPortalLinkTokenID: args.adminPortalLinkTokenID },
        },
        body: { revocation_reason: args.revocation_reason },
      }),
  },
} satisfies ToolModule;
