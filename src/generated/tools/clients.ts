// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  getClient: z.strictObject({
    client_id: z.string(),
  }),
  verifyClient: z.strictObject({
    token: z.string(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  getClient: {
    input: inputs.getClient,
    response: {"type":"Client"},
    call: (api: Api<paths>, args: Inputs['getClient'], init: CallInit) =>
      api.GET('/clients/{client_id}', {
        ...init,
        params: {
          path: { client_id: args.client_id },
        },
      }),
  },
  verifyClient: {
    input: inputs.verifyClient,
    response: {"type":"Client"},
    call: (api: Api<paths>, args: Inputs['verifyClient'], init: CallInit) =>
      api.POST('/clients/verify', {
        ...init,
        body: { token: args.token },
      }),
  },
} satisfies ToolModule;
