// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  createSvixApp: z.strictObject({}),
  deleteSvixApp: z.strictObject({}),
  generateSvixAuthURL: z.strictObject({}),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  createSvixApp: {
    input: inputs.createSvixApp,
    call: (api: Api<paths>, _args: Inputs['createSvixApp'], init: CallInit) =>
      api.POST('/webhooks/svix', {
        ...init,
      }),
  },
  deleteSvixApp: {
    input: inputs.deleteSvixApp,
    question: {"text":"Delete the webhooks of the instance, with all their endpoints"},
    call: (api: Api<paths>, _args: Inputs['deleteSvixApp'], init: CallInit) =>
      api.DELETE('/webhooks/svix', {
        ...init,
      }),
  },
  generateSvixAuthURL: {
    input: inputs.generateSvixAuthURL,
    call: (api: Api<paths>, _args: Inputs['generateSvixAuthURL'], init: CallInit) =>
      api.POST('/webhooks/svix_url', {
        ...init,
      }),
  },
} satisfies ToolModule;
