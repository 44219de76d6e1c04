// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  createDirectory: z.strictObject({
    enterprise_connection_id: z.string(),
    provider: z.string(),
    group_role_mappings: z.array(z.object({ "directory_group_display_name": z.string().refine((text) => text.length <= 510 && [...text].length <= 255).optional(), "directory_group_id": z.string().optional(), "precedence": z.number().int().optional(), "role_id": z.string(), "scim_group_display_name": z.string().refine((text) => text.length <= 510 && [...text].length <= 255).optional(), "scim_group_id": z.string().optional() }).strict()).optional(),
    name: z.string().optional(),
  }),
  createGroupRoleMapping: z.strictObject({
    directory_id: z.string(),
    role_id: z.string(),
    directory_group_id: z.string().optional(),
    precedence: z.number().int().optional(),
    scim_group_id: z.string().optional(),
  }),
  deleteDirectory: z.strictObject({
    directory_id: z.string(),
  }),
  deleteGroupRoleMapping: z.strictObject({
    directory_id: z.string(),
    mapping_id: z.string(),
  }),
  getDirectory: z.strictObject({
    directory_id: z.string(),
  }),
  getDirectoryList: z.strictObject({
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
  }),
  getGroupRoleMappingList: z.strictObject({
    directory_id: z.string(),
  }),
  replaceGroupRoleMappings: z.strictObject({
    directory_id: z.string(),
    mappings: z.array(z.object({ "directory_group_id": z.string().optional(), "role_id": z.string(), "scim_group_id": z.string().optional() }).strict()),
  }),
  rotateApiKey: z.strictObject({
    directory_id: z.string(),
  }),
  updateDirectory: z.strictObject({
    directory_id: z.string(),
    attribute_mapping: z.unknown().refine((map) => !Object.hasOwn(Object(map), "__proto__") || z.string().nullable().safeParse(Object(map)["__proto__"]).success).pipe(z.record(z.string(), z.string().nullable())).optional(),
    enabled: z.boolean().optional(),
    group_role_mapping_enabled: z.boolean().optional(),
    name: z.string().optional(),
    provider: z.string().optional(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  createDirectory: {
    input: inputs.createDirectory,
    effects: [{"kind":"lets_in","because":"whoever has its API key can create and change users"}],
    own: "everybody",
    question: {"phrases":[{"say":"Create a directory for enterprise connection {enterprise_connection_id} and hand out its API key"}],"targets":{"enterprise_connection_id":{"read":"/enterprise_connections/{enterprise_connection_id}","name":["name"],"details":{"provider":"provider","domains":"domains","active":"active"}}}},
    response: {"type":"Directory","changes":["endpoint_url","enabled"]},
    call: (api: Api<paths>, args: Inputs['createDirectory'], init: CallInit) =>
      api.POST('/directories', {
        ...init,
        body: {
          enterprise_connection_id: args.enterprise_connection_id,
          provider: args.provider,
          group_role_mappings: args.group_role_mappings,
          name: args.name,
        },
      }),
  },
  createGroupRoleMapping: {
    input: inputs.createGroupRoleMapping,
    effects: [{"kind":"loses","argument":"precedence","because":"its role can take the place of a higher one"},{"kind":"lets_in","because":"members of the group get the role"}],
    own: "everybody",
    question: {"phrases":[{"argument":"directory_group_id","say":"In directory {directory_id}, give members of the group {directory_group_id} the role {role_id}"},{"argument":"scim_group_id","say":"In directory {directory_id}, give members of the group {scim_group_id} the role {role_id}"},{"say":"In directory {directory_id}, give members of a group the role {role_id}"}],"targets":{"directory_id":{"read":"/directories/{directory_id}","name":["name"],"details":{"provider":"provider","enabled":"enabled"}},"role_id":{"read":"/organization_roles/{role_id}","name":["name"]}}},
    response: {"type":"DirectoryGroupRoleMapping","changes":["role"]},
    call: (api: Api<paths>, args: Inputs['createGroupRoleMapping'], init: CallInit) =>
      api.POST('/directories/{directory_id}/group_role_mappings', {
        ...init,
        params: {
          path: { directory_id: args.directory_id },
        },
        body: {
          role_id: args.role_id,
          directory_group_id: args.directory_group_id,
          precedence: args.precedence,
          scim_group_id: args.scim_group_id,
        },
      }),
  },
  deleteDirectory: {
    input: inputs.deleteDirectory,
    effects: [{"kind":"loses","because":"its API key stops working, and nobody is provisioned any more"}],
    question: {"phrases":[{"say":"Stop provisioning users by deleting directory {directory_id}"}],"targets":{"directory_id":{"read":"/directories/{directory_id}","name":["name"],"details":{"provider":"provider","enabled":"enabled"}}}},
    call: (api: Api<paths>, args: Inputs['deleteDirectory'], init: CallInit) =>
      api.DELETE('/directories/{directory_id}', {
        ...init,
        params: {
          path: { directory_id: args.directory_id },
        },
      }),
  },
  deleteGroupRoleMapping: {
    input: inputs.deleteGroupRoleMapping,
    effects: [{"kind":"loses","because":"members of the group lose the role"}],
    question: {"phrases":[{"say":"Delete group role mapping {mapping_id} of directory {directory_id}"}],"targets":{"mapping_id":{"read":"/directories/{directory_id}/group_role_mappings","match":["id"],"name":["directory_group_display_name"],"details":{"role":"role.name"}},"directory_id":{"read":"/directories/{directory_id}","name":["name"],"details":{"provider":"provider","enabled":"enabled"}}}},
    call: (api: Api<paths>, args: Inputs['deleteGroupRoleMapping'], init: CallInit) =>
      api.DELETE('/directories/{directory_id}/group_role_mappings/{mapping_id}', {
        ...init,
        params: {
          path: { directory_id: args.directory_id, mapping_id: args.mapping_id },
        },
      }),
  },
  getDirectory: {
    input: inputs.getDirectory,
    response: {"type":"Directory"},
    call: (api: Api<paths>, args: Inputs['getDirectory'], init: CallInit) =>
      api.GET('/directories/{directory_id}', {
        ...init,
        params: {
          path: { directory_id: args.directory_id },
        },
      }),
  },
  getDirectoryList: {
    input: inputs.getDirectoryList,
    response: {"type":"Directory","rows":"data","total":"total_count","paging":{"most":500}},
    call: (api: Api<paths>, args: Inputs['getDirectoryList'], init: CallInit) =>
      api.GET('/directories', {
        ...init,
        params: {
          query: { limit: args.limit, offset: args.offset },
        },
      }),
  },
  getGroupRoleMappingList: {
    input: inputs.getGroupRoleMappingList,
    response: {"type":"DirectoryGroupRoleMapping","rows":"data","total":"total_count"},
    call: (api: Api<paths>, args: Inputs['getGroupRoleMappingList'], init: CallInit) =>
      api.GET('/directories/{directory_id}/group_role_mappings', {
        ...init,
        params: {
          path: { directory_id: args.directory_id },
        },
      }),
  },
  replaceGroupRoleMappings: {
    input: inputs.replaceGroupRoleMappings,
    effects: [{"kind":"loses","because":"members of the groups left out lose their roles"},{"kind":"lets_in","because":"members of the groups in the list get their roles"}],
    own: "everybody",
    question: {"phrases":[{"say":"Replace all group role mappings of directory {directory_id}"}],"targets":{"directory_id":{"read":"/directories/{directory_id}","name":["name"],"counts":{"present mappings":"/directories/{directory_id}/group_role_mappings"}}}},
    response: {"type":"DirectoryGroupRoleMapping","rows":"data","total":"total_count","changes":["directory_group_id","role","precedence"]},
    call: (api: Api<paths>, args: Inputs['replaceGroupRoleMappings'], init: CallInit) =>
      api.PUT('/directories/{directory_id}/group_role_mappings', {
        ...init,
        params: {
          path: { directory_id: args.directory_id },
        },
        body: { mappings: args.mappings },
      }),
  },
  rotateApiKey: {
    input: inputs.rotateApiKey,
    effects: [{"kind":"loses","because":"the present key stops working after a short time"},{"kind":"lets_in","because":"whoever has the new key can create and change users"}],
    own: "everybody",
    question: {"phrases":[{"say":"End the API key of directory {directory_id} soon and hand out a new one"}],"targets":{"directory_id":{"read":"/directories/{directory_id}","name":["name"],"details":{"provider":"provider","enabled":"enabled"}}}},
    response: {"type":"Directory"},
    call: (api: Api<paths>, args: Inputs['rotateApiKey'], init: CallInit) =>
      api.POST('/directories/{directory_id}/rotate_api_key', {
        ...init,
        params: {
          path: { directory_id: args.directory_id },
        },
      }),
  },
  updateDirectory: {
    input: inputs.updateDirectory,
    effects: [{"kind":"loses","argument":"enabled","is":[false],"because":"nobody is provisioned or removed any more"},{"kind":"loses","argument":"provider","overwrites":"provider","because":"requests of the present identity provider may fail"},{"kind":"loses","argument":"attribute_mapping","overwrites":"attribute_mapping","because":"users' attributes are filled from elsewhere"},{"kind":"loses","argument":"group_role_mapping_enabled","is":[false],"because":"groups no longer give roles"},{"kind":"lets_in","argument":"enabled","is":[true],"because":"the identity provider can create and change users"},{"kind":"lets_in","argument":"provider","changes":"provider","because":"users come from another identity provider"},{"kind":"lets_in","argument":"attribute_mapping","changes":"attribute_mapping","because":"the identity provider fills more of users' attributes, such as emails"},{"kind":"lets_in","argument":"group_role_mapping_enabled","is":[true],"because":"members of mapped groups get roles"}],
    own: "everybody",
    question: {"phrases":[{"argument":"enabled","is":[false],"say":"Stop provisioning users by switching off directory {directory_id}"},{"argument":"enabled","is":[true],"say":"Let directory {directory_id} create and change users"},{"say":"Change directory {directory_id}"},{"argument":"group_role_mapping_enabled","is":[true],"say":"give members of its mapped groups their roles"}],"targets":{"directory_id":{"read":"/directories/{directory_id}","name":["name"],"details":{"provider":"provider","enabled":"enabled"}}}},
    response: {"type":"Directory"},
    call: (api: Api<paths>, args: Inputs['updateDirectory'], init: CallInit) =>
      api.PATCH('/directories/{directory_id}', {
        ...init,
        params: {
          path: { directory_id: args.directory_id },
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
