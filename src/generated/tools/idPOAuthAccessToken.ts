// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  verify: z.strictObject({
    access_token: z.string(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  verify: {
    input: inputs.verify,
    response: {"type":"clerk_idp_oauth_access_token"},
    call: (api: Api<paths>, args: Inputs['verify'], init: CallInit) =>
      api.POST('/oauth_applications/access_tokens/verify', {
        ...init,
        body: { access_token: args.access_token },
      }),
  },
} satisfies ToolModule;
