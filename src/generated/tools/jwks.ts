// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  getJwks: z.strictObject({}),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  getJwks: {
    input: inputs.getJwks,
    response: {"type":"JWKS"},
    call: (api: Api<paths>, _args: Inputs['getJwks'], init: CallInit) =>
      api.GET('/jwks', {
        ...init,
      }),
  },
} satisfies ToolModule;
