// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  addRolesToRoleSet: z.strictObject({
    role_set_key_or_id: z.string(),
    role_keys: z.array(z.string()),
    creator_role_key: z.string().optional(),
    default_role_key: z.string().optional(),
  }),
  createRoleSet: z.strictObject({
    creator_role_key: z.string(),
    default_role_key: z.string(),
    name: z.string(),
    roles: z.array(z.string()),
    description: z.string().nullable().optional(),
    key: z.string().optional(),
    type: z.enum(["initial","custom"]).optional(),
  }),
  getRoleSet: z.strictObject({
    role_set_key_or_id: z.string(),
  }),
  getRoleSetList: z.strictObject({
    query: z.string().optional(),
    order_by: z.string().optional(),
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
  }),
  replaceRoleInRoleSet: z.strictObject({
    role_set_key_or_id: z.string(),
    role_key: z.string(),
    to_role_key: z.string(),
  }),
  replaceRoleSet: z.strictObject({
    role_set_key_or_id: z.string(),
    dest_role_set_key: z.string(),
    reassignment_mappings: z.unknown().refine((map) => !Object.hasOwn(Object(map), "__proto__") || z.string().safeParse(Object(map)["__proto__"]).success).pipe(z.record(z.string(), z.string())).optional(),
  }),
  updateRoleSet: z.strictObject({
    role_set_key_or_id: z.string(),
    creator_role_key: z.string().nullable().optional(),
    default_role_key: z.string().nullable().optional(),
    description: z.string().nullable().optional(),
    key: z.string().nullable().optional(),
    name: z.string().nullable().optional(),
    type: z.literal("initial").nullable().optional(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  addRolesToRoleSet: {
    input: inputs.addRolesToRoleSet,
    effects: [{"kind":"lets_in","because":"organizations with the role set can give these roles to members"}],
    own: {"role_set_key_or_id.key":"role_set"},
    question: {"phrases":[{"say":"Let all organizations with role set {role_set_key_or_id} use roles {role_keys}"},{"argument":"default_role_key","say":"give new members the role {default_role_key}"},{"argument":"creator_role_key","say":"give creators of organizations the role {creator_role_key}"}],"targets":{"role_set_key_or_id":{"read":"/role_sets/{role_set_key_or_id}","name":["name"],"details":{"roles":"roles"}},"role_keys":{"read":"/organization_roles?limit=500","match":["key","id"],"name":["name"]},"default_role_key":{"read":"/organization_roles?query={default_role_key}&limit=500","match":["key","id"],"name":["name"]},"creator_role_key":{"read":"/organization_roles?query={creator_role_key}&limit=500","match":["key","id"],"name":["name"]}}},
    response: {"type":"RoleSet","changes":["key","roles","default_role","creator_role"]},
    call: (api: Api<paths>, args: Inputs['addRolesToRoleSet'], init: CallInit) =>
      api.POST('/role_sets/{role_set_key_or_id}/roles', {
        ...init,
        params: {
          path: { role_set_key_or_id: args.role_set_key_or_id },
        },
        body: {
          role_keys: args.role_keys,
          creator_role_key: args.creator_role_key,
          default_role_key: args.default_role_key,
        },
      }),
  },
  createRoleSet: {
    input: inputs.createRoleSet,
    effects: [{"kind":"loses","argument":"type","is":["initial"],"because":"new organizations no longer get the present initial role set"},{"kind":"lets_in","argument":"type","is":["initial"],"because":"members of new organizations get its roles"}],
    own: "nobody",
    question: {"phrases":[{"say":"Create role set {name} for new organizations"},{"argument":"default_role_key","say":"give new members the role {default_role_key}"},{"argument":"creator_role_key","say":"give creators of organizations the role {creator_role_key}"}],"targets":{"default_role_key":{"read":"/organization_roles?query={default_role_key}&limit=500","match":["key","id"],"name":["name"]},"creator_role_key":{"read":"/organization_roles?query={creator_role_key}&limit=500","match":["key","id"],"name":["name"]}}},
    response: {"type":"RoleSet","changes":["roles","default_role","creator_role"]},
    call: (api: Api<paths>, args: Inputs['createRoleSet'], init: CallInit) =>
      api.POST('/role_sets', {
        ...init,
        body: {
          creator_role_key: args.creator_role_key,
          default_role_key: args.default_role_key,
          name: args.name,
          roles: args.roles,
          description: args.description,
          key: args.key,
          type: args.type,
        },
      }),
  },
  getRoleSet: {
    input: inputs.getRoleSet,
    response: {"type":"RoleSet"},
    call: (api: Api<paths>, args: Inputs['getRoleSet'], init: CallInit) =>
      api.GET('/role_sets/{role_set_key_or_id}', {
        ...init,
        params: {
          path: { role_set_key_or_id: args.role_set_key_or_id },
        },
      }),
  },
  getRoleSetList: {
    input: inputs.getRoleSetList,
    response: {"type":"RoleSet","rows":"data","total":"total_count","paging":{"most":500,"ascending":{"order_by":"+created_at"}}},
    call: (api: Api<paths>, args: Inputs['getRoleSetList'], init: CallInit) =>
      api.GET('/role_sets', {
        ...init,
        params: {
          query: { query: args.query, order_by: args.order_by, limit: args.limit, offset: args.offset },
        },
      }),
  },
  replaceRoleInRoleSet: {
    input: inputs.replaceRoleInRoleSet,
    effects: [{"kind":"loses","because":"nothing remembers which members had the old role"},{"kind":"lets_in","because":"members with the old role get the permissions of the new one"}],
    own: {"role_key.key":"role"},
    question: {"phrases":[{"say":"Replace role {role_key} by role {to_role_key} in role set {role_set_key_or_id}"}],"targets":{"role_key":{"read":"/role_sets/{role_set_key_or_id}","list":"roles","match":["key","id"],"name":["name"],"details":{"members":"members_count"}},"to_role_key":{"read":"/organization_roles?query={to_role_key}&limit=500","match":["key","id"],"name":["name"]},"role_set_key_or_id":{"read":"/role_sets/{role_set_key_or_id}","name":["name"],"details":{"roles":"roles"}}}},
    response: {"type":"RoleSet","changes":["key","roles","role_set_migration"]},
    call: (api: Api<paths>, args: Inputs['replaceRoleInRoleSet'], init: CallInit) =>
      api.POST('/role_sets/{role_set_key_or_id}/roles/replace', {
        ...init,
        params: {
          path: { role_set_key_or_id: args.role_set_key_or_id },
        },
        body: { role_key: args.role_key, to_role_key: args.to_role_key },
      }),
  },
  replaceRoleSet: {
    input: inputs.replaceRoleSet,
    effects: [{"kind":"loses","because":"the role set is deleted, and members' roles change"},{"kind":"lets_in","because":"members get roles of the other set, perhaps higher ones"}],
    own: {"role_set_key_or_id.key":"role_set"},
    question: {"phrases":[{"say":"Delete role set {role_set_key_or_id} and put role set {dest_role_set_key} in its place"}],"targets":{"role_set_key_or_id":{"read":"/role_sets/{role_set_key_or_id}","name":["name"],"details":{"roles":"roles"}},"dest_role_set_key":{"read":"/role_sets/{dest_role_set_key}","name":["name"]}}},
    call: (api: Api<paths>, args: Inputs['replaceRoleSet'], init: CallInit) =>
      api.POST('/role_sets/{role_set_key_or_id}/replace', {
        ...init,
        params: {
          path: { role_set_key_or_id: args.role_set_key_or_id },
        },
        body: {
          dest_role_set_key: args.dest_role_set_key,
          reassignment_mappings: args.reassignment_mappings,
        },
      }),
  },
  updateRoleSet: {
    input: inputs.updateRoleSet,
    effects: [{"kind":"loses","argument":"key","overwrites":"key","because":"calls and code that name the present key fail"},{"kind":"loses","argument":"type","is":["initial"],"because":"new organizations no longer get the present initial role set"},{"kind":"lets_in","argument":"type","is":["initial"],"because":"members of new organizations get its roles"},{"kind":"lets_in","argument":"default_role_key","changes":"default_role.key","because":"new members get that role"},{"kind":"lets_in","argument":"creator_role_key","changes":"creator_role.key","because":"whoever creates an organization gets that role"}],
    own: {"role_set_key_or_id.key":"role_set"},
    question: {"phrases":[{"say":"Change role set {role_set_key_or_id}"},{"argument":"type","is":["initial"],"say":"give it to new organizations"},{"argument":"default_role_key","say":"give new members the role {default_role_key}"},{"argument":"creator_role_key","say":"give creators of organizations the role {creator_role_key}"}],"targets":{"role_set_key_or_id":{"read":"/role_sets/{role_set_key_or_id}","name":["name"],"details":{"roles":"roles"}},"default_role_key":{"read":"/organization_roles?query={default_role_key}&limit=500","match":["key","id"],"name":["name"]},"creator_role_key":{"read":"/organization_roles?query={creator_role_key}&limit=500","match":["key","id"],"name":["name"]}}},
    response: {"type":"RoleSet","changes":["default_role","creator_role"]},
    call: (api: Api<paths>, args: Inputs['updateRoleSet'], init: CallInit) =>
      api.PATCH('/role_sets/{role_set_key_or_id}', {
        ...init,
        params: {
          path: { role_set_key_or_id: args.role_set_key_or_id },
        },
        body: {
          creator_role_key: args.creator_role_key,
          default_role_key: args.default_role_key,
          description: args.description,
          key: args.key,
          name: args.name,
          type: args.type,
        },
      }),
  },
} satisfies ToolModule;
