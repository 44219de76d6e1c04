// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  create: z.strictObject({
    agent_name: z.string(),
    on_behalf_of: z.object({ "identifier": z.string().optional(), "user_id": z.string().optional() }).strict(),
    permissions: z.literal("*"),
    redirect_url: z.string().regex(new RegExp("^[A-Za-z][A-Za-z\\d+.-]*:(?!.*%(?![A-Fa-f\\d]{2}))[\\w.~!$&'()*+,;=:@%-/]+(?:\\?[\\w.~!$&'()*+,;=:@%-/?]*)?(?:#[\\w.~!$&'()*+,;=:@%-/?]*)?$", "u")),
    task_description: z.string(),
    session_max_duration_in_seconds: z.number().int().optional(),
  }),
  revoke: z.strictObject({
    agent_task_id: z.string(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  create: {
    input: inputs.create,
    effects: [{"kind":"lets_in","because":"whoever opens the link is signed in as the user"}],
    own: {},
    question: {"phrases":[{"say":"Create a link that signs agent {agent_name} in as a user"}]},
    response: {"type":"AgentTask","changes":["agent_task_id"]},
    call: (api: Api<paths>, args: Inputs['create'], init: CallInit) =>
      api.POST('/agents/tasks', {
        ...init,
        body: {
          agent_name: args.agent_name,
          on_behalf_of: args.on_behalf_of,
          permissions: args.permissions,
          redirect_url: args.redirect_url,
          task_description: args.task_description,
          session_max_duration_in_seconds: args.session_max_duration_in_seconds,
        },
      }),
  },
  revoke: {
    input: inputs.revoke,
    effects: [{"kind":"loses","because":"the link that was given out stops working"}],
    question: {"phrases":[{"say":"Revoke agent task {agent_task_id}"}]},
    response: {"type":"AgentTask"},
    call: (api: Api<paths>, args: Inputs['revoke'], init: CallInit) =>
      api.POST('/agents/tasks/{agent_task_id}/revoke', {
        ...init,
        params: {
          path: { agent_task_id: args.agent_task_id },
        },
      }),
  },
} satisfies ToolModule;
