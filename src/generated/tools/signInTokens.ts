// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  createSignInToken: z.strictObject({
    user_id: z.string(),
    expires_in_seconds: z.number().int().nullable().optional(),
    org_id: z.string().nullable().optional(),
  }),
  revokeSignInToken: z.strictObject({
    sign_in_token_id: z.string(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  createSignInToken: {
    input: inputs.createSignInToken,
    effects: [{"kind":"lets_in","because":"whoever opens the link is signed in as the user"}],
    own: {},
    question: {"phrases":[{"say":"Create a link that signs in as user {user_id}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}}},
    response: {"type":"SignInToken","changes":["status"]},
    call: (api: Api<paths>, args: Inputs['createSignInToken'], init: CallInit) =>
      api.POST('/sign_in_tokens', {
        ...init,
        body: { user_id: args.user_id, expires_in_seconds: args.expires_in_seconds, org_id: args.org_id },
      }),
  },
  revokeSignInToken: {
    input: inputs.revokeSignInToken,
    effects: [{"kind":"loses","because":"the link that was given out stops working"}],
    question: {"phrases":[{"say":"Revoke sign-in token {sign_in_token_id}"}]},
    response: {"type":"SignInToken","changes":["status"]},
    call: (api: Api<paths>, args: Inputs['revokeSignInToken'], init: CallInit) =>
      api.POST('/sign_in_tokens/{sign_in_token_id}/revoke', {
        ...init,
        params: {
          path: { sign_in_token_id: args.sign_in_token_id },
        },
      }),
  },
} satisfies ToolModule;
