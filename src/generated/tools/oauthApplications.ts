// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  create: z.strictObject({
    name: z.string(),
    consent_screen_enabled: z.boolean().nullable().optional(),
    pkce_required: z.boolean().nullable().optional(),
    public: z.boolean().nullable().optional(),
    redirect_uris: z.array(z.string()).nullable().optional(),
    scopes: z.string().refine((text) => text.length <= 2048 && [...text].length <= 1024).nullable().optional(),
  }),
  delete: z.strictObject({
    oauth_application_id: z.string(),
  }),
  get: z.strictObject({
    oauth_application_id: z.string(),
  }),
  list: z.strictObject({
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
    order_by: z.string().optional(),
    name_query: z.string().optional(),
  }),
  revokeToken: z.strictObject({
    oauth_application_id: z.string(),
    token: z.string(),
  }),
  rotateSecret: z.strictObject({
    oauth_application_id: z.string(),
  }),
  update: z.strictObject({
    oauth_application_id: z.string(),
    consent_screen_enabled: z.boolean().nullable().optional(),
    name: z.string().nullable().optional(),
    pkce_required: z.boolean().nullable().optional(),
    public: z.boolean().nullable().optional(),
    redirect_uris: z.array(z.string()).nullable().optional(),
    scopes: z.string().refine((text) => text.length <= 2048 && [...text].length <= 1024).nullable().optional(),
  }),
  updateLogo: z.strictObject({
    oauth_application_id: z.string(),
    file: z.string(),
    uploader_user_id: z.string().optional(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  create: {
    input: inputs.create,
    call: (api: Api<paths>, args: Inputs['create'], init: CallInit) =>
      api.POST('/oauth_applications', {
        ...init,
        body: {
          name: args.name,
          consent_screen_enabled: args.consent_screen_enabled,
          pkce_required: args.pkce_required,
          public: args.public,
          redirect_uris: args.redirect_uris,
          scopes: args.scopes,
        },
      }),
  },
  delete: {
    input: inputs.delete,
    question: {"text":"Delete OAuth application {oauth_application_id}","targets":{"oauth_application_id":{"read":"/oauth_applications/{oauth_application_id}","name":["name"],"details":{"redirect URIs":"redirect_uris","dynamically registered":"dynamically_registered"}}}},
    call: (api: Api<paths>, args: Inputs['delete'], init: CallInit) =>
      api.DELETE('/oauth_applications/{oauth_application_id}', {
        ...init,
        params: {
          path: { oauth_application_id: args.oauth_application_id },
        },
      }),
  },
  get: {
    input: inputs.get,
    call: (api: Api<paths>, args: Inputs['get'], init: CallInit) =>
      api.GET('/oauth_applications/{oauth_application_id}', {
        ...init,
        params: {
          path: { oauth_application_id: args.oauth_application_id },
        },
      }),
  },
  list: {
    input: inputs.list,
    call: (api: Api<paths>, args: Inputs['list'], init: CallInit) =>
      api.GET('/oauth_applications', {
        ...init,
        params: {
          query: {
            limit: args.limit,
            offset: args.offset,
            order_by: args.order_by,
            name_query: args.name_query,
          },
        },
      }),
  },
  revokeToken: {
    input: inputs.revokeToken,
    question: {"text":"Revoke a token and its grant of OAuth application {oauth_application_id}","targets":{"oauth_application_id":{"read":"/oauth_applications/{oauth_application_id}","name":["name"],"details":{"redirect URIs":"redirect_uris","dynamically registered":"dynamically_registered"}}},"secrets":["token"]},
    call: (api: Api<paths>, args: Inputs['revokeToken'], init: CallInit) =>
      api.POST('/oauth_applications/{oauth_application_id}/revoke_token', {
        ...init,
        params: {
          path: { oauth_application_id: args.oauth_application_id },
        },
        body: { token: args.token },
      }),
  },
  rotateSecret: {
    input: inputs.rotateSecret,
    call: (api: Api<paths>, args: Inputs['rotateSecret'], init: CallInit) =>
      api.POST('/oauth_applications/{oauth_application_id}/rotate_secret', {
        ...init,
        params: {
          path: { oauth_application_id: args.oauth_application_id },
        },
      }),
  },
  update: {
    input: inputs.update,
    question: {"text":"Change OAuth application {oauth_application_id}","targets":{"oauth_application_id":{"read":"/oauth_applications/{oauth_application_id}","name":["name"],"details":{"redirect URIs":"redirect_uris","dynamically registered":"dynamically_registered"}}}},
    call: (api: Api<paths>, args: Inputs['update'], init: CallInit) =>
      api.PATCH('/oauth_applications/{oauth_application_id}', {
        ...init,
        params: {
          path: { oauth_application_id: args.oauth_application_id },
        },
        body: {
          consent_screen_enabled: args.consent_screen_enabled,
          name: args.name,
          pkce_required: args.pkce_required,
          public: args.public,
          redirect_uris: args.redirect_uris,
          scopes: args.scopes,
        },
      }),
  },
  updateLogo: {
    input: inputs.updateLogo,
    call: (api: Api<paths>, args: Inputs['updateLogo'], init: CallInit) =>
      api.PUT('/oauth_applications/{oauth_application_id}/logo', {
        ...init,
        params: {
          path: { oauth_application_id: args.oauth_application_id },
        },
        body: { file: args.file, uploader_user_id: args.uploader_user_id },
        bodySerializer: init.form,
      }),
  },
} satisfies ToolModule;
