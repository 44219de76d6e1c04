// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  createTestingToken: z.strictObject({}),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  createTestingToken: {
    input: inputs.createTestingToken,
    effects: [{"kind":"lets_in","because":"whoever has the token gets past bot protection"}],
    own: "everybody",
    question: {"phrases":[{"say":"Create a token that gets past bot protection"}]},
    response: {"type":"TestingToken","changes":["expires_at"]},
    call: (api: Api<paths>, _args: Inputs['createTestingToken'], init: CallInit) =>
      api.POST('/testing_tokens', {
        ...init,
      }),
  },
} satisfies ToolModule;
