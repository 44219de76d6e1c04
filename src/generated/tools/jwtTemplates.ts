// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  create: z.strictObject({
    claims: z.record(z.string(), z.unknown()),
    name: z.string(),
    allowed_clock_skew: z.number().int().lte(300).nullable().optional(),
    custom_signing_key: z.boolean().optional(),
    lifetime: z.number().int().gte(30).lte(315360000).nullable().optional(),
    signing_algorithm: z.string().nullable().optional(),
    signing_key: z.string().nullable().optional(),
  }),
  delete: z.strictObject({
    template_id: z.string(),
  }),
  get: z.strictObject({
    template_id: z.string(),
  }),
  list: z.strictObject({
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
  }),
  update: z.strictObject({
    template_id: z.string(),
    claims: z.record(z.string(), z.unknown()),
    name: z.string(),
    allowed_clock_skew: z.number().int().lte(300).nullable().optional(),
    custom_signing_key: z.boolean().optional(),
    lifetime: z.number().int().gte(30).lte(315360000).nullable().optional(),
    signing_algorithm: z.string().nullable().optional(),
    signing_key: z.string().nullable().optional(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  create: {
    input: inputs.create,
    effects: [{"kind":"lets_in","because":"services trust the claims that its tokens make"}],
    own: "everybody",
    question: {"phrases":[{"say":"Create JWT template {name} for users' session tokens"}],"secrets":["signing_key"]},
    response: {"type":"JWTTemplate"},
    call: (api: Api<paths>, args: Inputs['create'], init: CallInit) =>
      api.POST('/jwt_templates', {
        ...init,
        body: {
          claims: args.claims,
          name: args.name,
          allowed_clock_skew: args.allowed_clock_skew,
          custom_signing_key: args.custom_signing_key,
          lifetime: args.lifetime,
          signing_algorithm: args.signing_algorithm,
          signing_key: args.signing_key,
        },
      }),
  },
  delete: {
    input: inputs.delete,
    effects: [{"kind":"loses","because":"apps that ask for its tokens get none"}],
    question: {"phrases":[{"say":"Delete JWT template {template_id}"}],"targets":{"template_id":{"read":"/jwt_templates/{template_id}","name":["name"],"details":{"custom signing key":"custom_signing_key"}}}},
    call: (api: Api<paths>, args: Inputs['delete'], init: CallInit) =>
      api.DELETE('/jwt_templates/{template_id}', {
        ...init,
        params: {
          path: { template_id: args.template_id },
        },
      }),
  },
  get: {
    input: inputs.get,
    response: {"type":"JWTTemplate"},
    call: (api: Api<paths>, args: Inputs['get'], init: CallInit) =>
      api.GET('/jwt_templates/{template_id}', {
        ...init,
        params: {
          path: { template_id: args.template_id },
        },
      }),
  },
  list: {
    input: inputs.list,
    response: {"type":"JWTTemplate","rows":"","paging":{"most":500}},
    call: (api: Api<paths>, args: Inputs['list'], init: CallInit) =>
      api.GET('/jwt_templates', {
        ...init,
        params: {
          query: { limit: args.limit, offset: args.offset },
        },
      }),
  },
  update: {
    input: inputs.update,
    effects: [{"kind":"loses","because":"the present claims are replaced, and what relies on them breaks"},{"kind":"lets_in","because":"services trust the claims that its tokens make"}],
    own: "everybody",
    question: {"phrases":[{"say":"Change JWT template {template_id}"}],"targets":{"template_id":{"read":"/jwt_templates/{template_id}","name":["name"],"details":{"custom signing key":"custom_signing_key"}}},"secrets":["signing_key"]},
    response: {"type":"JWTTemplate"},
    call: (api: Api<paths>, args: Inputs['update'], init: CallInit) =>
      api.PATCH('/jwt_templates/{template_id}', {
        ...init,
        params: {
          path: { template_id: args.template_id },
        },
        body: {
          claims: args.claims,
          name: args.name,
          allowed_clock_skew: args.allowed_clock_skew,
          custom_signing_key: args.custom_signing_key,
          lifetime: args.lifetime,
          signing_algorithm: args.signing_algorithm,
          signing_key: args.signing_key,
        },
      }),
  },
} satisfies ToolModule;
