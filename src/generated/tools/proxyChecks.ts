// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  verify: z.strictObject({
    domain_id: z.string().optional(),
    proxy_url: z.string().optional(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  verify: {
    input: inputs.verify,
    response: {"type":"ProxyCheck"},
    call: (api: Api<paths>, args: Inputs['verify'], init: CallInit) =>
      api.POST('/proxy_checks', {
        ...init,
        body: { domain_id: args.domain_id, proxy_url: args.proxy_url },
      }),
  },
} satisfies ToolModule;
