// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  updateInstanceSettings: z.strictObject({
    from_email_address: z.string().nullable().optional(),
    progressive_sign_up: z.boolean().nullable().optional(),
    restricted_to_allowlist: z.boolean().nullable().optional(),
    test_mode: z.boolean().nullable().optional(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  updateInstanceSettings: {
    input: inputs.updateInstanceSettings,
    question: {"text":"Change the settings of the whole instance"},
    call: (api: Api<paths>, args: Inputs['updateInstanceSettings'], init: CallInit) =>
      api.PATCH('/beta_features/instance_settings', {
        ...init,
        body: {
          from_email_address: args.from_email_address,
          progressive_sign_up: args.progressive_sign_up,
          restricted_to_allowlist: args.restricted_to_allowlist,
          test_mode: args.test_mode,
        },
      }),
  },
} satisfies ToolModule;
