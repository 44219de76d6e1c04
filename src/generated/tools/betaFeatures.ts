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
    effects: [{"kind":"loses","argument":"restricted_to_allowlist","is":[true],"because":"everyone not on the allowlist is shut out"},{"kind":"loses","argument":"from_email_address","because":"no tool can read the present sender's address"},{"kind":"loses","argument":"progressive_sign_up","because":"sign-up changes for everyone, and no tool reads the setting"},{"kind":"loses","argument":"test_mode","is":[false],"because":"whoever tests with test addresses and numbers is shut out"},{"kind":"lets_in","because":"each setting decides who gets in, or how"},{"kind":"lets_in","argument":"restricted_to_allowlist","is":[false],"because":"anybody can sign up"},{"kind":"lets_in","argument":"test_mode","is":[true],"because":"whoever knows the test codes can sign in"}],
    own: "everybody",
    question: {"phrases":[{"say":"Change the settings of the whole instance"},{"argument":"restricted_to_allowlist","is":[true],"say":"shut out everyone not on the allowlist"},{"argument":"restricted_to_allowlist","is":[false],"say":"let anybody sign up"},{"argument":"test_mode","is":[true],"say":"let in whoever knows the test codes"}]},
    response: {"type":"instance_settings"},
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
