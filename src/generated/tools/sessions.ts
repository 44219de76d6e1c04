// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  createSession: z.strictObject({
    user_id: z.string(),
    active_organization_id: z.string().optional(),
  }),
  getSession: z.strictObject({
    session_id: z.string(),
  }),
  getSessionList: z.strictObject({
    client_id: z.string().optional(),
    user_id: z.string().optional(),
    status: z.enum(["abandoned","active","ended","expired","removed","replaced","revoked"]).optional(),
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
  }),
  getToken: z.strictObject({
    session_id: z.string(),
    expires_in_seconds: z.number().int().gte(30).lte(315360000).nullable().optional(),
  }),
  getTokenFromTemplate: z.strictObject({
    session_id: z.string(),
    template_name: z.string(),
    expires_in_seconds: z.number().int().gte(30).lte(315360000).nullable().optional(),
  }),
  refreshSession: z.strictObject({
    session_id: z.string(),
    expired_token: z.string(),
    refresh_token: z.string(),
    request_origin: z.string(),
    format: z.enum(["token","cookie"]).nullable().optional(),
    request_headers: z.record(z.string(), z.unknown()).nullable().optional(),
    request_originating_ip: z.string().nullable().optional(),
  }),
  revokeSession: z.strictObject({
    session_id: z.string(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  createSession: {
    input: inputs.createSession,
    effects: [{"kind":"lets_in","because":"a session opens that acts as the user"}],
    own: {},
    question: {"phrases":[{"say":"Start a session for user {user_id}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}}},
    response: {"type":"Session","changes":["status","expire_at"]},
    call: (api: Api<paths>, args: Inputs['createSession'], init: CallInit) =>
      api.POST('/sessions', {
        ...init,
        body: { user_id: args.user_id, active_organization_id: args.active_organization_id },
      }),
  },
  getSession: {
    input: inputs.getSession,
    owned: {"user_id":[{"read":"/sessions/{session_id}","at":"user_id"}]},
    response: {"type":"Session"},
    call: (api: Api<paths>, args: Inputs['getSession'], init: CallInit) =>
      api.GET('/sessions/{session_id}', {
        ...init,
        params: {
          path: { session_id: args.session_id },
        },
      }),
  },
  getSessionList: {
    input: inputs.getSessionList,
    owned: {"user_id":[{"read":"/users/{user_id}","at":"id"}]},
    response: {"type":"Session","rows":"","paging":{"most":500}},
    call: (api: Api<paths>, args: Inputs['getSessionList'], init: CallInit) =>
      api.GET('/sessions', {
        ...init,
        params: {
          query: {
            client_id: args.client_id,
            user_id: args.user_id,
            status: args.status,
            limit: args.limit,
            offset: args.offset,
          },
        },
      }),
  },
  getToken: {
    input: inputs.getToken,
    owned: {"user_id":[{"read":"/sessions/{session_id}","at":"user_id"}]},
    effects: [{"kind":"lets_in","because":"the token acts as the user"}],
    own: {"session_id.user_id":"user"},
    question: {"phrases":[{"say":"Hand out a token for session {session_id}"}],"targets":{"session_id":{"read":"/sessions/{session_id}","name":[],"details":{"user":"user_id","status":"status","browser":"latest_activity.browser_name","city":"latest_activity.city","last active":"last_active_at"}}}},
    response: {"type":"token"},
    call: (api: Api<paths>, args: Inputs['getToken'], init: CallInit) =>
      api.POST('/sessions/{session_id}/tokens', {
        ...init,
        params: {
          path: { session_id: args.session_id },
        },
        body: { expires_in_seconds: args.expires_in_seconds },
      }),
  },
  getTokenFromTemplate: {
    input: inputs.getTokenFromTemplate,
    owned: {"user_id":[{"read":"/sessions/{session_id}","at":"user_id"}]},
    effects: [{"kind":"lets_in","because":"the token acts as the user, with the template's claims"}],
    own: {"session_id.user_id":"user"},
    question: {"phrases":[{"say":"Hand out a token of template {template_name} for session {session_id}"}],"targets":{"session_id":{"read":"/sessions/{session_id}","name":[],"details":{"user":"user_id","status":"status","browser":"latest_activity.browser_name","city":"latest_activity.city","last active":"last_active_at"}}}},
    response: {"type":"token"},
    call: (api: Api<paths>, args: Inputs['getTokenFromTemplate'], init: CallInit) =>
      api.POST('/sessions/{session_id}/tokens/{template_name}', {
        ...init,
        params: {
          path: { session_id: args.session_id, template_name: args.template_name },
        },
        body: { expires_in_seconds: args.expires_in_seconds },
      }),
  },
  refreshSession: {
    input: inputs.refreshSession,
    effects: [{"kind":"lets_in","because":"the new token acts as the user"}],
    own: {"session_id.user_id":"user"},
    question: {"phrases":[{"say":"Hand out a new token for session {session_id}"}],"targets":{"session_id":{"read":"/sessions/{session_id}","name":[],"details":{"user":"user_id","status":"status","browser":"latest_activity.browser_name","city":"latest_activity.city","last active":"last_active_at"}}},"secrets":["expired_token","refresh_token","request_headers"]},
    response: {"type":"SessionRefresh"},
    call: (api: Api<paths>, args: Inputs['refreshSession'], init: CallInit) =>
      api.POST('/sessions/{session_id}/refresh', {
        ...init,
        params: {
          path: { session_id: args.session_id },
        },
        body: {
          expired_token: args.expired_token,
          refresh_token: args.refresh_token,
          request_origin: args.request_origin,
          format: args.format,
          request_headers: args.request_headers,
          request_originating_ip: args.request_originating_ip,
        },
      }),
  },
  revokeSession: {
    input: inputs.revokeSession,
    owned: {"user_id":[{"read":"/sessions/{session_id}","at":"user_id"}]},
    effects: [{"kind":"loses","because":"the session ends, and its user has to sign in again"}],
    question: {"phrases":[{"say":"End session {session_id}"}],"targets":{"session_id":{"read":"/sessions/{session_id}","name":[],"details":{"user":"user_id","status":"status","browser":"latest_activity.browser_name","city":"latest_activity.city","last active":"last_active_at"}}}},
    response: {"type":"Session","changes":["status"]},
    call: (api: Api<paths>, args: Inputs['revokeSession'], init: CallInit) =>
      api.POST('/sessions/{session_id}/revoke', {
        ...init,
        params: {
          path: { session_id: args.session_id },
        },
      }),
  },
} satisfies ToolModule;
