// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  get: z.strictObject({
    id: z.string(),
  }),
  update: z.strictObject({
    id: z.string(),
    custom_action: z.boolean().nullable().optional(),
    external_id: z.string().nullable().optional(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  get: {
    input: inputs.get,
    owned: {"user_id":[{"read":"/sign_ups/{id}","at":"created_user_id"}]},
    response: {"type":"SignUp"},
    call: (api: Api<paths>, args: Inputs['get'], init: CallInit) =>
      api.GET('/sign_ups/{id}', {
        ...init,
        params: {
          path: { id: args.id },
        },
      }),
  },
  update: {
    input: inputs.update,
    effects: [{"kind":"loses","argument":"external_id","overwrites":"external_id","because":"systems that know the person by the present id lose track"},{"kind":"lets_in","because":"each input decides how the sign-up goes on"},{"kind":"lets_in","argument":"external_id","changes":"external_id","because":"other systems take the new user for whoever has that id"},{"kind":"lets_in","argument":"custom_action","because":"a sign-up that waits may go on"}],
    own: {"id.email_address":"user","id.phone_number":"user","id.username":"user","id.web3_wallet":"user","id.external_id":"user","id.created_user_id":"user"},
    question: {"phrases":[{"say":"Change sign-up {id}"}],"targets":{"id":{"read":"/sign_ups/{id}","name":["first_name last_name","username","email_address","phone_number"],"details":{"":"email_address","status":"status"}}}},
    response: {"type":"SignUp","changes":["status"]},
    call: (api: Api<paths>, args: Inputs['update'], init: CallInit) =>
      api.PATCH('/sign_ups/{id}', {
        ...init,
        params: {
          path: { id: args.id },
        },
        body: { custom_action: args.custom_action, external_id: args.external_id },
      }),
  },
} satisfies ToolModule;
