// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  createInvitation: z.strictObject({
    email_address: z.string(),
    expires_in_days: z.number().int().lte(365).nullable().optional(),
    ignore_existing: z.boolean().nullable().optional(),
    notify: z.boolean().nullable().optional(),
    public_metadata: z.record(z.string(), z.unknown()).optional(),
    redirect_url: z.string().optional(),
  }),
  createInvitationBulk: z.strictObject({
    items: z.array(z.object({ "email_address": z.string(), "expires_in_days": z.number().int().lte(365).nullable().optional(), "ignore_existing": z.boolean().nullable().optional(), "notify": z.boolean().nullable().optional(), "public_metadata": z.record(z.string(), z.unknown()).nullable().optional(), "redirect_url": z.string().nullable().optional(), "template_slug": z.enum(["invitation","waitlist_invitation"]).optional() }).strict()).min(1).max(10),
  }),
  getInvitationList: z.strictObject({
    status: z.enum(["pending","accepted","revoked","expired"]).optional(),
    query: z.string().optional(),
    order_by: z.string().optional(),
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
  }),
  revokeInvitation: z.strictObject({
    invitation_id: z.string(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  createInvitation: {
    input: inputs.createInvitation,
    effects: [{"kind":"lets_in","argument":"redirect_url","because":"the link leads to an address of the call's own"},{"kind":"lets_in","argument":"public_metadata","because":"apps may read roles and plans from public metadata"}],
    own: {},
    question: {"phrases":[{"say":"Invite {email_address} to the application"}]},
    response: {"type":"Invitation","changes":["status","expires_at"]},
    call: (api: Api<paths>, args: Inputs['createInvitation'], init: CallInit) =>
      api.POST('/invitations', {
        ...init,
        body: {
          email_address: args.email_address,
          expires_in_days: args.expires_in_days,
          ignore_existing: args.ignore_existing,
          notify: args.notify,
          public_metadata: args.public_metadata,
          redirect_url: args.redirect_url,
        },
      }),
  },
  createInvitationBulk: {
    input: inputs.createInvitationBulk,
    effects: [{"kind":"lets_in","argument":"items.redirect_url","because":"a link leads to an address of the call's own"},{"kind":"lets_in","argument":"items.public_metadata","because":"apps may read roles and plans from public metadata"}],
    own: {},
    question: {"phrases":[{"say":"Invite people to the application"}]},
    response: {"type":"Invitation","rows":"","changes":["email_address","status"]},
    call: (api: Api<paths>, args: Inputs['createInvitationBulk'], init: CallInit) =>
      api.POST('/invitations/bulk', {
        ...init,
        body: args.items,
      }),
  },
  getInvitationList: {
    input: inputs.getInvitationList,
    response: {"type":"Invitation","rows":"","paging":{"most":500,"ascending":{"order_by":"+created_at"}}},
    call: (api: Api<paths>, args: Inputs['getInvitationList'], init: CallInit) =>
      api.GET('/invitations', {
        ...init,
        params: {
          query: {
            status: args.status,
            query: args.query,
            order_by: args.order_by,
            limit: args.limit,
            offset: args.offset,
          },
        },
      }),
  },
  revokeInvitation: {
    input: inputs.revokeInvitation,
    effects: [{"kind":"loses","because":"the link that was sent stops working"}],
    question: {"phrases":[{"say":"Revoke invitation {invitation_id} to the application"}],"targets":{"invitation_id":{"read":"/invitations?query={invitation_id}&limit=500","match":["id"],"name":["email_address"],"details":{"status":"status","invited":"created_at"}}}},
    response: {"type":"Invitation","changes":["email_address","status"]},
    call: (api: Api<paths>, args: Inputs['revokeInvitation'], init: CallInit) =>
      api.POST('/invitations/{invitation_id}/revoke', {
        ...init,
        params: {
          path: { invitation_id: args.invitation_id },
        },
      }),
  },
} satisfies ToolModule;
