// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  createGroupRoleMapping: z.strictObject({
    scim_directory_id: z.string(),
    role_id: z.string(),
    scim_group_id: z.string(),
    precedence: z.number().int().optional(),
  }),
  createScimDirectory: z.strictObject({
    enterprise_connection_id: z.string(),
    provider: z.string(),
    group_role_mappings: z.array(z.object({ "precedence": z.number().int().optional(), "role_id": z.string(), "scim_group_display_name": z.string().refine((text) => text.length <= 510 && [...text].length <= 255).optional(), "scim_group_id": z.string() }).strict()).optional(),
    name: z.string().optional(),
  }),
  deleteGroupRoleMapping: z.strictObject({
    scim_directory_id: z.string(),
    mapping_id: z.string(),
  }),
  deleteScimDirectory: z.strictObject({
    scim_directory_id: z.string(),
  }),
  getGroupRoleMappingList: z.strictObject({
    scim_directory_id: z.string(),
  }),
  getScimDirectory: z.strictObject({
    scim_directory_id: z.string(),
  }),
  getScimDirectoryList: z.strictObject({
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
  }),
  replaceGroupRoleMappings: z.strictObject({
    scim_directory_id: z.string(),
    mappings: z.array(z.object({ "role_id": z.string(), "scim_group_id": z.string() }).strict()),
  }),
  rotateApiKey: z.strictObject({
    scim_directory_id: z.string(),
  }),
  updateScimDirectory: z.strictObject({
    scim_directory_id: z.string(),
    attribute_mapping: z.unknown().refine((map) => !Object.hasOwn(Object(map), "__proto__") || z.string().nullable().safeParse(Object(map)["__proto__"]).success).pipe(z.record(z.string(), z.string().nullable())).optional(),
    enabled: z.boolean().optional(),
    group_role_mapping_enabled: z.boolean().optional(),
    name: z.string().optional(),
    provider: z.string().optional(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  createGroupRoleMapping: {
    input: inputs.createGroupRoleMapping,
    effects: [{"kind":"loses","argument":"precedence","because":"its role can take the place of a higher one"},{"kind":"lets_in","because":"members of the group get the role"}],
    own: "everybody",
    question: {"phrases":[{"say":"In SCIM directory {scim_directory_id}, give members of the group {scim_group_id} the role {role_id}"}],"targets":{"scim_directory_id":{"read":"/scim_directories/{scim_directory_id}","name":["name"],"details":{"provider":"provider","enabled":"enabled"}},"role_id":{"read":"/organization_roles/{role_id}","name":["name"]}}},
    response: {"type":"SCIMGroupRoleMapping","changes":["role"]},
    call: (api: Api<paths>, args: Inputs['createGroupRoleMapping'], init: CallInit) =>
      api.POST('/scim_directories/{scim_directory_id}/group_role_mappings', {
        ...init,
        params: {
          path: { scim_directory_id: args.scim_directory_id },
        },
        body: { role_id: args.role_id, scim_group_id: args.scim_group_id, precedence: args.precedence },
      }),
  },
  createScimDirectory: {
    input: inputs.createScimDirectory,
    effects: [{"kind":"lets_in","because":"whoever has its API key can create and change users"}],
    own: "everybody",
    question: {"phrases":[{"say":"Create a SCIM directory for enterprise connection {enterprise_connection_id} and hand out its API key"}],"targets":{"enterprise_connection_id":{"read":"/enterprise_connections/{enterprise_connection_id}","name":["name"],"details":{"provider":"provider","domains":"domains","active":"active"}}}},
    response: {"type":"SCIMDirectory","changes":["endpoint_url","enabled"]},
    call: (api: Api<paths>, args: Inputs['createScimDirectory'], init: CallInit) =>
      api.POST('/scim_directories', {
        ...init,
        body: {
          enterprise_connection_id: args.enterprise_connection_id,
          provider: args.provider,
          group_role_mappings: args.group_role_mappings,
          name: args.name,
        },
      }),
  },
  deleteGroupRoleMapping: {
    input: inputs.deleteGroupRoleMapping,
    effects: [{"kind":"loses","because":"members of the group lose the role"}],
    question: {"phrases":[{"say":"Delete group role mapping {mapping_id} of SCIM directory {scim_directory_id}"}],"targets":{"mapping_id":{"read":"/scim_directories/{scim_directory_id}/group_role_mappings","match":["id"],"name":["directory_group_display_name","scim_group_display_name"],"details":{"role":"role.name"}},"scim_directory_id":{"read":"/scim_directories/{scim_directory_id}","name":["name"],"details":{"provider":"provider","enabled":"enabled"}}}},
    call: (api: Api<paths>, args: Inputs['deleteGroupRoleMapping'], init: CallInit) =>
      api.DELETE('/scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}', {
        ...init,
        params: {
          path: { scim_directory_id: args.scim_directory_id, mapping_id: args.mapping_id },
        },
      }),
  },
  deleteScimDirectory: {
    input: inputs.deleteScimDirectory,
    effects: [{"kind":"loses","because":"its API key stops working, and nobody is provisioned any more"}],
    question: {"phrases":[{"say":"Stop provisioning users by deleting SCIM directory {scim_directory_id}"}],"targets":{"scim_directory_id":{"read":"/scim_directories/{scim_directory_id}","name":["name"],"details":{"provider":"provider","enabled":"enabled"}}}},
    call: (api: Api<paths>, args: Inputs['deleteScimDirectory'], init: CallInit) =>
      api.DELETE('/scim_directories/{scim_directory_id}', {
        ...init,
        params: {
          path: { scim_directory_id: args.scim_directory_id },
        },
      }),
  },
  getGroupRoleMappingList: {
    input: inputs.getGroupRoleMappingList,
    response: {"type":"SCIMGroupRoleMapping","rows":"data","total":"total_count"},
    call: (api: Api<paths>, args: Inputs['getGroupRoleMappingList'], init: CallInit) =>
      api.GET('/scim_directories/{scim_directory_id}/group_role_mappings', {
        ...init,
        params: {
          path: { scim_directory_id: args.scim_directory_id },
        },
      }),
  },
  getScimDirectory: {
    input: inputs.getScimDirectory,
    response: {"type":"SCIMDirectory"},
    call: (api: Api<paths>, args: Inputs['getScimDirectory'], init: CallInit) =>
      api.GET('/scim_directories/{scim_directory_id}', {
        ...init,
        params: {
          path: { scim_directory_id: args.scim_directory_id },
        },
      }),
  },
  getScimDirectoryList: {
    input: inputs.getScimDirectoryList,
    response: {"type":"SCIMDirectory","rows":"data","total":"total_count","paging":{"most":500}},
    call: (api: Api<paths>, args: Inputs['getScimDirectoryList'], init: CallInit) =>
      api.GET('/scim_directories', {
        ...init,
        params: {
          query: { limit: args.limit, offset: args.offset },
        },
      }),
  },
  replaceGroupRoleMappings: {
    input: inputs.replaceGroupRoleMappings,
    effects: [{"kind":"loses","because":"members of the groups left out lose their roles"},{"kind":"lets_in","because":"members of the groups in the list get their roles"}],
    own: "everybody",
    question: {"phrases":[{"say":"Replace all group role mappings of SCIM directory {scim_directory_id}"}],"targets":{"scim_directory_id":{"read":"/scim_directories/{scim_directory_id}","name":["name"],"counts":{"present mappings":"/scim_directories/{scim_directory_id}/group_role_mappings"}}}},
    response: {"type":"SCIMGroupRoleMapping","rows":"data","total":"total_count","changes":["scim_group_id","role","precedence"]},
    call: (api: Api<paths>, args: Inputs['replaceGroupRoleMappings'], init: CallInit) =>
      api.PUT('/scim_directories/{scim_directory_id}/group_role_mappings', {
        ...init,
        params: {
          path: { scim_directory_id: args.scim_directory_id },
        },
        body: { mappings: args.mappings },
      }),
  },
  rotateApiKey: {
    input: inputs.rotateApiKey,
    effects: [{"kind":"loses","because":"the present key stops working after a short time"},{"kind":"lets_in","because":"whoever has the new key can create and change users"}],
    own: "everybody",
    question: {"phrases":[{"say":"End the API key of SCIM directory {scim_directory_id} soon and hand out a new one"}],"targets":{"scim_directory_id":{"read":"/scim_directories/{scim_directory_id}","name":["name"],"details":{"provider":"provider","enabled":"enabled"}}}},
    response: {"type":"SCIMDirectory"},
    call: (api: Api<paths>, args: Inputs['rotateApiKey'], init: CallInit) =>
      api.POST('/scim_directories/{scim_directory_id}/rotate_api_key', {
        ...init,
        params: {
          path: { scim_directory_id: args.scim_directory_id },
        },
      }),
  },
  updateScimDirectory: {
    input: inputs.updateScimDirectory,
    effects: [{"kind":"loses","argument":"enabled","is":[false],"because":"nobody is provisioned or removed any more"},{"kind":"loses","argument":"provider","overwrites":"provider","because":"requests of the present identity provider may fail"},{"kind":"loses","argument":"attribute_mapping","overwrites":"attribute_mapping","because":"users' attributes are filled from elsewhere"},{"kind":"loses","argument":"group_role_mapping_enabled","is":[false],"because":"groups no longer give roles"},{"kind":"lets_in","argument":"enabled","is":[true],"because":"the identity provider can create and change users"},{"kind":"lets_in","argument":"provider","changes":"provider","because":"users come from another identity provider"},{"kind":"lets_in","argument":"attribute_mapping","changes":"attribute_mapping","because":"the identity provider fills more of users' attributes, such as emails"},{"kind":"lets_in","argument":"group_role_mapping_enabled","is":[true],"because":"members of mapped groups get roles"}],
    own: "everybody",
    question: {"phrases":[{"argument":"enabled","is":[false],"say":"Stop provisioning users by switching off SCIM directory {scim_directory_id}"},{"argument":"enabled","is":[true],"say":"Let SCIM directory {scim_directory_id} create and change users"},{"say":"Change SCIM directory {scim_directory_id}"},{"argument":"group_role_mapping_enabled","is":[true],"say":"give members of its mapped groups their roles"}],"targets":{"scim_directory_id":{"read":"/scim_directories/{scim_directory_id}","name":["name"],"details":{"provider":"provider","enabled":"enabled"}}}},
    response: {"type":"SCIMDirectory"},
    call: (api: Api<paths>, args: Inputs['updateScimDirectory'], init: CallInit) =>
      api.PATCH('/scim_directories/{scim_directory_id}', {
        ...init,
        params: {
          path: { scim_directory_id: args.scim_directory_id },
        },
        body: {
          attribute_mapping: args.attribute_mapping,
          enabled: args.enabled,
          group_role_mapping_enabled: args.group_role_mapping_enabled,
          name: args.name,
          provider: args.provider,
        },
      }),
  },
} satisfies ToolModule;
