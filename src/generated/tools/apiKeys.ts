// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  create: z.strictObject({
    name: z.string().regex(new RegExp("^(\\S(.*\\S)?)?$", "u")).refine((text) => text.length >= 6 || [...text].length >= 3),
    subject: z.string().regex(new RegExp("^(user|org|mch|scim)_\\w{27}$", "u")),
    claims: z.record(z.string(), z.unknown()).nullable().optional(),
    created_by: z.string().regex(new RegExp("^user_\\w{27}$", "u")).nullable().optional(),
    description: z.string().refine((text) => text.length <= 510 && [...text].length <= 255).nullable().optional(),
    scopes: z.array(z.string()).optional(),
    seconds_until_expiration: z.number().gt(0).nullable().optional(),
    type: z.string().refine((text) => text.length >= 6 || [...text].length >= 3).refine((text) => text.length <= 50 && [...text].length <= 25).optional(),
  }),
  delete: z.strictObject({
    apiKeyID: z.string().regex(new RegExp("^(ak|api_key)_[0-9A-Fa-f]{32}$", "u")),
  }),
  get: z.strictObject({
    apiKeyID: z.string().regex(new RegExp("^(ak|api_key)_[0-9A-Fa-f]{32}$", "u")),
  }),
  getSecret: z.strictObject({
    apiKeyID: z.string().regex(new RegExp("^(ak|api_key)_[0-9A-Fa-f]{32}$", "u")),
  }),
  list: z.strictObject({
    subject: z.string().regex(new RegExp("^(user|org|mch|scim)_\\w{27}$", "u")),
    type: z.string().refine((text) => text.length >= 6 || [...text].length >= 3).optional(),
    include_invalid: z.enum(["true","false"]).optional(),
    limit: z.number().gte(1).lte(100).optional(),
    offset: z.number().gte(0).optional(),
    query: z.string().optional(),
  }),
  revoke: z.strictObject({
    apiKeyID: z.string().regex(new RegExp("^(ak|api_key)_[0-9A-Fa-f]{32}$", "u")),
    revocation_reason: z.string().nullable().optional(),
  }),
  update: z.strictObject({
    apiKeyID: z.string().regex(new RegExp("^(ak|api_key)_[0-9A-Fa-f]{32}$", "u")),
    claims: z.record(z.string(), z.unknown()).nullable().optional(),
    description: z.string().refine((text) => text.length <= 510 && [...text].length <= 255).nullable().optional(),
    scopes: z.array(z.string()).optional(),
    seconds_until_expiration: z.number().gt(0).nullable().optional(),
    subject: z.string().regex(new RegExp("^(user|org|mch|scim)_\\w{27}$", "u")).optional(),
  }),
  verify: z.strictObject({
    secret: z.string(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  create: {
    input: inputs.create,
    effects: [{"kind":"lets_in","because":"whoever has the new key acts as its owner"}],
    own: {"subject":"owner"},
    question: {"phrases":[{"say":"Create API key {name} of {subject} and hand out its secret"}]},
    response: {"type":"api_key","changes":["expiration"]},
    call: (api: Api<paths>, args: Inputs['create'], init: CallInit) =>
      api.POST('/api_keys', {
        ...init,
        body: {
          name: args.name,
          subject: args.subject,
          claims: args.claims,
          created_by: args.created_by,
          description: args.description,
          scopes: args.scopes,
          seconds_until_expiration: args.seconds_until_expiration,
          type: args.type,
        },
      }),
  },
  delete: {
    input: inputs.delete,
    owned: {"user_id":[{"read":"/api_keys/{apiKeyID}","at":"subject"}],"organization_id":[{"read":"/api_keys/{apiKeyID}","at":"subject"}]},
    effects: [{"kind":"loses","because":"the key stops working, and its record is gone"}],
    question: {"phrases":[{"say":"Delete API key {apiKeyID}"}],"targets":{"apiKeyID":{"read":"/api_keys/{apiKeyID}","name":["name"],"details":{"subject":"subject","scopes":"scopes","revoked already":"revoked"}}}},
    call: (api: Api<paths>, args: Inputs['delete'], init: CallInit) =>
      api.DELETE('/api_keys/{apiKeyID}', {
        ...init,
        params: {
          path: { apiKeyID: args.apiKeyID },
        },
      }),
  },
  get: {
    input: inputs.get,
    owned: {"user_id":[{"read":"/api_keys/{apiKeyID}","at":"subject"}],"organization_id":[{"read":"/api_keys/{apiKeyID}","at":"subject"}]},
    response: {"type":"api_key"},
    call: (api: Api<paths>, args: Inputs['get'], init: CallInit) =>
      api.GET('/api_keys/{apiKeyID}', {
        ...init,
        params: {
          path: { apiKeyID: args.apiKeyID },
        },
      }),
  },
  getSecret: {
    input: inputs.getSecret,
    owned: {"user_id":[{"read":"/api_keys/{apiKeyID}","at":"subject"}],"organization_id":[{"read":"/api_keys/{apiKeyID}","at":"subject"}]},
    effects: [{"kind":"lets_in","because":"whoever has the secret acts as the key's owner"}],
    own: {"apiKeyID.subject":"owner"},
    question: {"phrases":[{"say":"Hand out the secret of API key {apiKeyID}"}],"targets":{"apiKeyID":{"read":"/api_keys/{apiKeyID}","name":["name"],"details":{"subject":"subject","scopes":"scopes","revoked already":"revoked"}}}},
    response: {"type":"apiKeys_getSecret"},
    call: (api: Api<paths>, args: Inputs['getSecret'], init: CallInit) =>
      api.GET('/api_keys/{apiKeyID}/secret', {
        ...init,
        params: {
          path: { apiKeyID: args.apiKeyID },
        },
      }),
  },
  list: {
    input: inputs.list,
    response: {"type":"api_key","rows":"data","total":"total_count","paging":{"most":100}},
    call: (api: Api<paths>, args: Inputs['list'], init: CallInit) =>
      api.GET('/api_keys', {
        ...init,
        params: {
          query: {
            subject: args.subject,
            type: args.type,
            include_invalid: args.include_invalid,
            limit: args.limit,
            offset: args.offset,
            query: args.query,
          },
        },
      }),
  },
  revoke: {
    input: inputs.revoke,
    owned: {"user_id":[{"read":"/api_keys/{apiKeyID}","at":"subject"}],"organization_id":[{"read":"/api_keys/{apiKeyID}","at":"subject"}]},
    effects: [{"kind":"loses","because":"the key stops working for good"}],
    question: {"phrases":[{"say":"Revoke API key {apiKeyID}"}],"targets":{"apiKeyID":{"read":"/api_keys/{apiKeyID}","name":["name"],"details":{"subject":"subject","scopes":"scopes","revoked already":"revoked"}}}},
    response: {"type":"api_key","changes":["revoked"]},
    call: (api: Api<paths>, args: Inputs['revoke'], init: CallInit) =>
      api.POST('/api_keys/{apiKeyID}/revoke', {
        ...init,
        params: {
          path: { apiKeyID: args.apiKeyID },
        },
        body: { revocation_reason: args.revocation_reason },
      }),
  },
  update: {
    input: inputs.update,
    owned: {"user_id":[{"read":"/api_keys/{apiKeyID}","at":"subject"}],"organization_id":[{"read":"/api_keys/{apiKeyID}","at":"subject"}]},
    effects: [{"kind":"loses","argument":"scopes","changes":"scopes","because":"callers with the key lose the scopes left out"},{"kind":"loses","argument":"claims","changes":"claims","because":"callers with the key lose the present claims"},{"kind":"loses","argument":"subject","changes":"subject","because":"the present owner no longer holds the key"},{"kind":"loses","argument":"seconds_until_expiration","because":"a shorter expiry ends the key"},{"kind":"lets_in","argument":"scopes","changes":"scopes","because":"callers with the key get the scopes added"},{"kind":"lets_in","argument":"claims","changes":"claims","because":"callers with the key get the new claims"},{"kind":"lets_in","argument":"subject","changes":"subject","because":"callers with the key act as the new owner"},{"kind":"lets_in","argument":"seconds_until_expiration","because":"a later expiry or none keeps the key working"}],
    own: {"apiKeyID.subject":"owner","subject":"owner"},
    question: {"phrases":[{"say":"Change API key {apiKeyID}"}],"targets":{"apiKeyID":{"read":"/api_keys/{apiKeyID}","name":["name"],"details":{"subject":"subject","scopes":"scopes","revoked already":"revoked"}}}},
    response: {"type":"api_key","changes":["expiration"]},
    call: (api: Api<paths>, args: Inputs['update'], init: CallInit) =>
      api.PATCH('/api_keys/{apiKeyID}', {
        ...init,
        params: {
          path: { apiKeyID: args.apiKeyID },
        },
        body: {
          claims: args.claims,
          description: args.description,
          scopes: args.scopes,
          seconds_until_expiration: args.seconds_until_expiration,
          subject: args.subject,
        },
      }),
  },
  verify: {
    input: inputs.verify,
    response: {"type":"api_key"},
    call: (api: Api<paths>, args: Inputs['verify'], init: CallInit) =>
      api.POST('/api_keys/verify', {
        ...init,
        body: { secret: args.secret },
      }),
  },
} satisfies ToolModule;
