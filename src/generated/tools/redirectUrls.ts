// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  createRedirectUrl: z.strictObject({
    url: z.string(),
  }),
  deleteRedirectUrl: z.strictObject({
    id: z.string(),
  }),
  getRedirectUrl: z.strictObject({
    id: z.string(),
  }),
  getRedirectUrlList: z.strictObject({
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  createRedirectUrl: {
    input: inputs.createRedirectUrl,
    effects: [{"kind":"lets_in","because":"sign-ins of native apps can lead to it"}],
    own: "nobody",
    question: {"phrases":[{"say":"Let sign-ins of native apps lead to {url}"}]},
    response: {"type":"RedirectURL"},
    call: (api: Api<paths>, args: Inputs['createRedirectUrl'], init: CallInit) =>
      api.POST('/redirect_urls', {
        ...init,
        body: { url: args.url },
      }),
  },
  deleteRedirectUrl: {
    input: inputs.deleteRedirectUrl,
    effects: [{"kind":"loses","because":"sign-ins that lead to it break"}],
    question: {"phrases":[{"say":"Delete redirect URL {id}"}],"targets":{"id":{"read":"/redirect_urls/{id}","name":["url"]}}},
    call: (api: Api<paths>, args: Inputs['deleteRedirectUrl'], init: CallInit) =>
      api.DELETE('/redirect_urls/{id}', {
        ...init,
        params: {
          path: { id: args.id },
        },
      }),
  },
  getRedirectUrl: {
    input: inputs.getRedirectUrl,
    response: {"type":"RedirectURL"},
    call: (api: Api<paths>, args: Inputs['getRedirectUrl'], init: CallInit) =>
      api.GET('/redirect_urls/{id}', {
        ...init,
        params: {
          path: { id: args.id },
        },
      }),
  },
  getRedirectUrlList: {
    input: inputs.getRedirectUrlList,
    response: {"type":"RedirectURL","rows":"","paging":{"most":500}},
    call: (api: Api<paths>, args: Inputs['getRedirectUrlList'], init: CallInit) =>
      api.GET('/redirect_urls', {
        ...init,
        params: {
          query: { limit: args.limit, offset: args.offset },
        },
      }),
  },
} satisfies ToolModule;
