// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  create: z.strictObject({
    name: z.string().min(1).refine((text) => text.length <= 510 && [...text].length <= 255),
    default_token_ttl: z.number().int().lte(315360000).optional(),
    scoped_machines: z.array(z.string()).max(150).optional(),
  }),
  createScope: z.strictObject({
    machine_id: z.string(),
    to_machine_id: z.string(),
  }),
  delete: z.strictObject({
    machine_id: z.string(),
  }),
  deleteScope: z.strictObject({
    machine_id: z.string(),
    other_machine_id: z.string(),
  }),
  get: z.strictObject({
    machine_id: z.string(),
  }),
  getSecretKey: z.strictObject({
    machine_id: z.string(),
  }),
  list: z.strictObject({
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
    query: z.string().optional(),
    order_by: z.string().optional(),
  }),
  rotateSecretKey: z.strictObject({
    machine_id: z.string(),
    previous_token_ttl: z.number().int().lte(28800),
  }),
  update: z.strictObject({
    machine_id: z.string(),
    default_token_ttl: z.number().int().lte(315360000).optional(),
    name: z.string().min(1).refine((text) => text.length <= 510 && [...text].length <= 255).optional(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  create: {
    input: inputs.create,
    effects: [{"kind":"lets_in","because":"whoever has its secret key acts as the machine"}],
    own: "nobody",
    question: {"phrases":[{"say":"Create machine {name} and hand out its secret key"},{"argument":"scoped_machines","say":"let it access {scoped_machines}"}],"targets":{"scoped_machines":{"read":"/machines?limit=500","match":["id"],"name":["name"]}}},
    response: {"type":"Machine","changes":["default_token_ttl"]},
    call: (api: Api<paths>, args: Inputs['create'], init: CallInit) =>
      api.POST('/machines', {
        ...init,
        body: {
          name: args.name,
          default_token_ttl: args.default_token_ttl,
          scoped_machines: args.scoped_machines,
        },
      }),
  },
  createScope: {
    input: inputs.createScope,
    effects: [{"kind":"lets_in","because":"the one machine gets access to the other"}],
    own: "nobody",
    question: {"phrases":[{"say":"Let machine {machine_id} access machine {to_machine_id}"}],"targets":{"machine_id":{"read":"/machines/{machine_id}","name":["name"],"details":{"scoped machines":"scoped_machines"}},"to_machine_id":{"read":"/machines/{to_machine_id}","name":["name"]}}},
    response: {"type":"MachineScope","changes":["from_machine_id"]},
    call: (api: Api<paths>, args: Inputs['createScope'], init: CallInit) =>
      api.POST('/machines/{machine_id}/scopes', {
        ...init,
        params: {
          path: { machine_id: args.machine_id },
        },
        body: { to_machine_id: args.to_machine_id },
      }),
  },
  delete: {
    input: inputs.delete,
    effects: [{"kind":"loses","because":"the machine and its secret key are gone for good"}],
    question: {"phrases":[{"say":"Delete machine {machine_id}"}],"targets":{"machine_id":{"read":"/machines/{machine_id}","name":["name"],"details":{"scoped machines":"scoped_machines"}}}},
    call: (api: Api<paths>, args: Inputs['delete'], init: CallInit) =>
      api.DELETE('/machines/{machine_id}', {
        ...init,
        params: {
          path: { machine_id: args.machine_id },
        },
      }),
  },
  deleteScope: {
    input: inputs.deleteScope,
    effects: [{"kind":"loses","because":"the service that runs on the one machine can't reach the other"}],
    question: {"phrases":[{"say":"End the access of machine {machine_id} to machine {other_machine_id}"}],"targets":{"machine_id":{"read":"/machines/{machine_id}","name":["name"],"details":{"scoped machines":"scoped_machines"}},"other_machine_id":{"read":"/machines/{other_machine_id}","name":["name"]}}},
    call: (api: Api<paths>, args: Inputs['deleteScope'], init: CallInit) =>
      api.DELETE('/machines/{machine_id}/scopes/{other_machine_id}', {
        ...init,
        params: {
          path: { machine_id: args.machine_id, other_machine_id: args.other_machine_id },
        },
      }),
  },
  get: {
    input: inputs.get,
    response: {"type":"Machine"},
    call: (api: Api<paths>, args: Inputs['get'], init: CallInit) =>
      api.GET('/machines/{machine_id}', {
        ...init,
        params: {
          path: { machine_id: args.machine_id },
        },
      }),
  },
  getSecretKey: {
    input: inputs.getSecretKey,
    effects: [{"kind":"lets_in","because":"whoever has the key acts as the machine"}],
    own: "nobody",
    question: {"phrases":[{"say":"Hand out the secret key of machine {machine_id}"}],"targets":{"machine_id":{"read":"/machines/{machine_id}","name":["name"],"details":{"scoped machines":"scoped_machines"}}}},
    response: {"type":"machine_secret_key"},
    call: (api: Api<paths>, args: Inputs['getSecretKey'], init: CallInit) =>
      api.GET('/machines/{machine_id}/secret_key', {
        ...init,
        params: {
          path: { machine_id: args.machine_id },
        },
      }),
  },
  list: {
    input: inputs.list,
    response: {"type":"Machine","rows":"data","total":"total_count","paging":{"most":500,"ascending":{"order_by":"+created_at"}}},
    call: (api: Api<paths>, args: Inputs['list'], init: CallInit) =>
      api.GET('/machines', {
        ...init,
        params: {
          query: { limit: args.limit, offset: args.offset, query: args.query, order_by: args.order_by },
        },
      }),
  },
  rotateSecretKey: {
    input: inputs.rotateSecretKey,
    effects: [{"kind":"loses","because":"the present key stops working, at the latest after 8 hours"},{"kind":"lets_in","because":"whoever has the new key acts as the machine"}],
    own: "nobody",
    question: {"phrases":[{"say":"Hand out a new secret key of machine {machine_id} and end the present one after {previous_token_ttl} seconds"}],"targets":{"machine_id":{"read":"/machines/{machine_id}","name":["name"],"details":{"scoped machines":"scoped_machines"}}}},
    response: {"type":"machine_secret_key"},
    call: (api: Api<paths>, args: Inputs['rotateSecretKey'], init: CallInit) =>
      api.POST('/machines/{machine_id}/secret_key/rotate', {
        ...init,
        params: {
          path: { machine_id: args.machine_id },
        },
        body: { previous_token_ttl: args.previous_token_ttl },
      }),
  },
  update: {
    input: inputs.update,
    effects: [{"kind":"lets_in","argument":"default_token_ttl","changes":"default_token_ttl","because":"a longer lifetime keeps leaked tokens working"}],
    own: "nobody",
    question: {"phrases":[{"say":"Change machine {machine_id}"}],"targets":{"machine_id":{"read":"/machines/{machine_id}","name":["name"],"details":{"scoped machines":"scoped_machines"}}}},
    response: {"type":"Machine"},
    call: (api: Api<paths>, args: Inputs['update'], init: CallInit) =>
      api.PATCH('/machines/{machine_id}', {
        ...init,
        params: {
          path: { machine_id: args.machine_id },
        },
        body: { default_token_ttl: args.default_token_ttl, name: args.name },
      }),
  },
} satisfies ToolModule;
