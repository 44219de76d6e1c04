// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  create: z.strictObject({
    email_address: z.string(),
    notify: z.boolean().nullable().optional(),
  }),
  createBulk: z.strictObject({
    items: z.array(z.object({ "email_address": z.string().regex(new RegExp("^(?!\\.)(?!.*\\.[.@])[\\w.!#$%&'*+/=?^`{|}~-]+@(?![.-])(?!.*(?:-\\.|\\.-))(?=.*\\.)[A-Za-z\\d.-]*[A-Za-z\\d]$", "u")), "notify": z.boolean().nullable().optional() }).strict()).min(1).max(50),
  }),
  delete: z.strictObject({
    waitlist_entry_id: z.string(),
  }),
  invite: z.strictObject({
    waitlist_entry_id: z.string(),
    ignore_existing: z.boolean().nullable().optional(),
  }),
  list: z.strictObject({
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
    query: z.string().optional(),
    status: z.enum(["pending","invited","completed","rejected"]).optional(),
    order_by: z.string().optional(),
  }),
  reject: z.strictObject({
    waitlist_entry_id: z.string(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  create: {
    input: inputs.create,
    response: {"type":"WaitlistEntry","changes":["status"]},
    call: (api: Api<paths>, args: Inputs['create'], init: CallInit) =>
      api.POST('/waitlist_entries', {
        ...init,
        body: { email_address: args.email_address, notify: args.notify },
      }),
  },
  createBulk: {
    input: inputs.createBulk,
    response: {"type":"WaitlistEntry","rows":"","changes":["email_address","status"]},
    call: (api: Api<paths>, args: Inputs['createBulk'], init: CallInit) =>
      api.POST('/waitlist_entries/bulk', {
        ...init,
        body: args.items,
      }),
  },
  delete: {
    input: inputs.delete,
    effects: [{"kind":"loses","because":"the person's place on the waitlist is gone"}],
    question: {"phrases":[{"say":"Delete waitlist entry {waitlist_entry_id}"}],"targets":{"waitlist_entry_id":{"read":"/waitlist_entries?query={waitlist_entry_id}&limit=500","match":["id"],"name":["email_address"],"details":{"status":"status","joined":"created_at"}}}},
    call: (api: Api<paths>, args: Inputs['delete'], init: CallInit) =>
      api.DELETE('/waitlist_entries/{waitlist_entry_id}', {
        ...init,
        params: {
          path: { waitlist_entry_id: args.waitlist_entry_id },
        },
      }),
  },
  invite: {
    input: inputs.invite,
    effects: [{"kind":"lets_in","because":"a stranger who put themselves on the waitlist may sign up"}],
    own: {"waitlist_entry_id.email_address":"user"},
    question: {"phrases":[{"say":"Invite {waitlist_entry_id} from the waitlist"}],"targets":{"waitlist_entry_id":{"read":"/waitlist_entries?query={waitlist_entry_id}&limit=500","match":["id"],"name":["email_address"],"details":{"status":"status","joined":"created_at"}}}},
    response: {"type":"WaitlistEntry","changes":["email_address","status"]},
    call: (api: Api<paths>, args: Inputs['invite'], init: CallInit) =>
      api.POST('/waitlist_entries/{waitlist_entry_id}/invite', {
        ...init,
        params: {
          path: { waitlist_entry_id: args.waitlist_entry_id },
        },
        body: { ignore_existing: args.ignore_existing },
      }),
  },
  list: {
    input: inputs.list,
    response: {"type":"WaitlistEntry","rows":"data","total":"total_count","paging":{"most":500,"ascending":{"order_by":"+created_at"}}},
    call: (api: Api<paths>, args: Inputs['list'], init: CallInit) =>
      api.GET('/waitlist_entries', {
        ...init,
        params: {
          query: {
            limit: args.limit,
            offset: args.offset,
            query: args.query,
            status: args.status,
            order_by: args.order_by,
          },
        },
      }),
  },
  reject: {
    input: inputs.reject,
    effects: [{"kind":"loses","because":"the person is turned away, and no tool undoes it"}],
    question: {"phrases":[{"say":"Reject waitlist entry {waitlist_entry_id}"}],"targets":{"waitlist_entry_id":{"read":"/waitlist_entries?query={waitlist_entry_id}&limit=500","match":["id"],"name":["email_address"],"details":{"status":"status","joined":"created_at"}}}},
    response: {"type":"WaitlistEntry","changes":["email_address","status"]},
    call: (api: Api<paths>, args: Inputs['reject'], init: CallInit) =>
      api.POST('/waitlist_entries/{waitlist_entry_id}/reject', {
        ...init,
        params: {
          path: { waitlist_entry_id: args.waitlist_entry_id },
        },
      }),
  },
} satisfies ToolModule;
