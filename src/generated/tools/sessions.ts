// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../runtime/tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  getSession: z.strictObject({
    session_id: z.string(),
  }),
  getSessionList: z.strictObject({
    client_id: z.string().optional(),
    user_id: z.string().optional(),
    status: z.enum(["abandoned","active","ended","expired","removed","replaced","revoked"]).optional(),
    limit: z.number().int().gte(1).lte(500).optional(),
    offset: z.number().int().gte(0).optional(),
  }),
  revokeSession: z.strictObject({
    session_id: z.string(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  getSession: {
    input: inputs.getSession,
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
  revokeSession: {
    input: inputs.revokeSession,
    call: (api: Api<paths>, args: Inputs['revokeSession'], init: CallInit) =>
      api.POST('/sessions/{session_id}/revoke', {
        ...init,
        params: {
          path: { session_id: args.session_id },
        },
      }),
  },
} satisfies ToolModule;
