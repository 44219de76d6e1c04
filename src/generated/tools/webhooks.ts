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
    effects: [{"kind":"lets_in","because":"whoever opens the link can have the instance's events sent anywhere"}],
    own: "nobody",
    question: {"phrases":[{"say":"Set up webhooks of the instance and hand out a link that opens their dashboard"}]},
    response: {"type":"SvixURL"},
    call: (api: Api<paths>, _args: Inputs['createSvixApp'], init: CallInit) =>
      api.POST('/webhooks/svix', {
        ...init,
      }),
  },
  deleteSvixApp: {
    input: inputs.deleteSvixApp,
    effects: [{"kind":"loses","because":"all endpoints are gone, and no webhook is delivered any more"}],
    question: {"phrases":[{"say":"Delete the webhooks of the instance, with all their endpoints"}]},
    call: (api: Api<paths>, _args: Inputs['deleteSvixApp'], init: CallInit) =>
      api.DELETE('/webhooks/svix', {
        ...init,
      }),
  },
  generateSvixAuthURL: {
    input: inputs.generateSvixAuthURL,
    effects: [{"kind":"lets_in","because":"whoever opens the link can have the instance's events sent anywhere"}],
    own: "nobody",
    question: {"phrases":[{"say":"Hand out a link that opens the dashboard of the instance's webhooks"}]},
    response: {"type":"SvixURL"},
    call: (api: Api<paths>, _args: Inputs['generateSvixAuthURL'], init: CallInit) =>
      api.POST('/webhooks/svix_url', {
        ...init,
      }),
  },
} satisfies ToolModule;
