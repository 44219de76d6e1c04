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
    effects: [{"kind":"lets_in","because":"whoever has the client secret can sign users in to the app"}],
    own: "nobody",
    question: {"phrases":[{"say":"Register OAuth application {name} and hand out its client credentials"}]},
    response: {"type":"OAuthApplicationWithSecret","changes":["client_id"]},
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
    effects: [{"kind":"loses","because":"nobody can sign in through the app any more"}],
    question: {"phrases":[{"say":"Delete OAuth application {oauth_application_id}"}],"targets":{"oauth_application_id":{"read":"/oauth_applications/{oauth_application_id}","name":["name"],"details":{"redirect URIs":"redirect_uris","dynamically registered":"dynamically_registered"}}}},
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
    response: {"type":"OAuthApplication"},
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
    response: {"type":"OAuthApplication","rows":"data","total":"total_count","paging":{"most":500,"ascending":{"order_by":"+created_at"}}},
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
    effects: [{"kind":"loses","because":"the app loses its access on behalf of the token's user"}],
    question: {"phrases":[{"say":"Revoke a token and its grant of OAuth application {oauth_application_id}"}],"targets":{"oauth_application_id":{"read":"/oauth_applications/{oauth_application_id}","name":["name"],"details":{"redirect URIs":"redirect_uris","dynamically registered":"dynamically_registered"}}},"secrets":["token"]},
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
    effects: [{"kind":"loses","because":"clients with the present secret can't sign anybody in"},{"kind":"lets_in","because":"whoever has the new secret can act as the app"}],
    own: "everybody",
    question: {"phrases":[{"say":"End the client secret of OAuth application {oauth_application_id} and hand out a new one"}],"targets":{"oauth_application_id":{"read":"/oauth_applications/{oauth_application_id}","name":["name"],"details":{"redirect URIs":"redirect_uris","dynamically registered":"dynamically_registered"}}}},
    response: {"type":"OAuthApplicationWithSecret","changes":["client_id"]},
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
    effects: [{"kind":"loses","argument":"redirect_uris","overwrites":"redirect_uris","because":"sign-in breaks at the addresses left out"},{"kind":"loses","argument":"scopes","overwrites":"scopes","because":"the app loses what the scopes left out gave it"},{"kind":"loses","argument":"pkce_required","is":[true],"because":"clients without PKCE can't sign anybody in"},{"kind":"loses","argument":"public","is":[false],"because":"clients without a secret can't sign anybody in"},{"kind":"lets_in","argument":"redirect_uris","changes":"redirect_uris","because":"sign-ins lead to the addresses added"},{"kind":"lets_in","argument":"scopes","changes":"scopes","because":"the app can read more about its users"},{"kind":"lets_in","argument":"consent_screen_enabled","is":[false],"because":"users are no longer asked before the app gets their data"},{"kind":"lets_in","argument":"pkce_required","is":[false],"because":"whoever intercepts a code can use it"},{"kind":"lets_in","argument":"public","is":[true],"because":"clients need no secret"}],
    own: "everybody",
    question: {"phrases":[{"say":"Change OAuth application {oauth_application_id}"}],"targets":{"oauth_application_id":{"read":"/oauth_applications/{oauth_application_id}","name":["name"],"details":{"redirect URIs":"redirect_uris","dynamically registered":"dynamically_registered"}}}},
    response: {"type":"OAuthApplication"},
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
    effects: [{"kind":"loses","argument":"file","overwrites":"client_image_url","because":"the present logo is gone"}],
    question: {"phrases":[{"say":"Replace the logo of OAuth application {oauth_application_id}"}],"targets":{"oauth_application_id":{"read":"/oauth_applications/{oauth_application_id}","name":["name"],"details":{"redirect URIs":"redirect_uris","dynamically registered":"dynamically_registered"}}}},
    response: {"type":"OAuthApplication","changes":["client_image_url"]},
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
