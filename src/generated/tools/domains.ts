// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  add: z.strictObject({
    is_satellite: z.literal(true),
    name: z.string(),
    proxy_url: z.string().nullable().optional(),
  }),
  delete: z.strictObject({
    domain_id: z.string(),
  }),
  list: z.strictObject({}),
  update: z.strictObject({
    domain_id: z.string(),
    is_secondary: z.boolean().nullable().optional(),
    name: z.string().nullable().optional(),
    proxy_url: z.string().nullable().optional(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  add: {
    input: inputs.add,
    effects: [{"kind":"lets_in","because":"users are signed in on the domain as well"}],
    own: "everybody",
    question: {"phrases":[{"say":"Sign users in on {name} too, as a satellite domain of the instance"}]},
    response: {"type":"Domain","changes":["frontend_api_url","cname_targets"]},
    call: (api: Api<paths>, args: Inputs['add'], init: CallInit) =>
      api.POST('/domains', {
        ...init,
        body: { is_satellite: args.is_satellite, name: args.name, proxy_url: args.proxy_url },
      }),
  },
  delete: {
    input: inputs.delete,
    effects: [{"kind":"loses","because":"nobody can sign in on the domain any more"}],
    question: {"phrases":[{"say":"Delete the instance's domain {domain_id}"}],"targets":{"domain_id":{"read":"/domains","match":["id"],"name":["name"],"details":{"satellite":"is_satellite"}}}},
    call: (api: Api<paths>, args: Inputs['delete'], init: CallInit) =>
      api.DELETE('/domains/{domain_id}', {
        ...init,
        params: {
          path: { domain_id: args.domain_id },
        },
      }),
  },
  list: {
    input: inputs.list,
    response: {"type":"Domain","rows":"data","total":"total_count"},
    call: (api: Api<paths>, _args: Inputs['list'], init: CallInit) =>
      api.GET('/domains', {
        ...init,
      }),
  },
  update: {
    input: inputs.update,
    effects: [{"kind":"loses","because":"sign-in is down until DNS or the proxy is ready"},{"kind":"lets_in","argument":"name","because":"users sign in on another domain"},{"kind":"lets_in","argument":"proxy_url","because":"sign-ins go through another server"}],
    own: "everybody",
    question: {"phrases":[{"say":"Change the instance's domain {domain_id}"}],"targets":{"domain_id":{"read":"/domains","match":["id"],"name":["name"],"details":{"satellite":"is_satellite"}}}},
    response: {"type":"Domain","changes":["frontend_api_url","cname_targets"]},
    call: (api: Api<paths>, args: Inputs['update'], init: CallInit) =>
      api.PATCH('/domains/{domain_id}', {
        ...init,
        params: {
          path: { domain_id: args.domain_id },
        },
        body: { is_secondary: args.is_secondary, name: args.name, proxy_url: args.proxy_url },
      }),
  },
} satisfies ToolModule;
