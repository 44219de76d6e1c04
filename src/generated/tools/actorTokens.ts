// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  create: z.strictObject({
    actor: z.object({ "sub": z.string() }).catchall(z.unknown()),
    user_id: z.string(),
    expires_in_seconds: z.number().int().optional(),
    session_max_duration_in_seconds: z.number().int().optional(),
  }),
  revoke: z.strictObject({
    actor_token_id: z.string(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  create: {
    input: inputs.create,
    effects: [{"kind":"lets_in","because":"whoever opens the link acts as the user"}],
    own: {},
    question: {"phrases":[{"say":"Create a link for impersonating user {user_id}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}}},
    response: {"type":"ActorToken","changes":["status"]},
    call: (api: Api<paths>, args: Inputs['create'], init: CallInit) =>
      api.POST('/actor_tokens', {
        ...init,
        body: {
          actor: args.actor,
          user_id: args.user_id,
          expires_in_seconds: args.expires_in_seconds,
          session_max_duration_in_seconds: args.session_max_duration_in_seconds,
        },
      }),
  },
  revoke: {
    input: inputs.revoke,
    effects: [{"kind":"loses","because":"the link that was given out stops working"}],
    question: {"phrases":[{"say":"Revoke actor token {actor_token_id}"}]},
    response: {"type":"ActorToken","changes":["status"]},
    call: (api: Api<paths>, args: Inputs['revoke'], init: CallInit) =>
      api.POST('/actor_tokens/{actor_token_id}/revoke', {
        ...init,
        params: {
          path: { actor_token_id: args.actor_token_id },
        },
      }),
  },
} satisfies ToolModule;
