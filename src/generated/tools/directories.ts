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
    question: {"text":"Stop provisioning users by deleting directory {directory_id}","targets":{"directory_id":{"read":"/directories/{directory_id}","name":["name"],"details":{"provider":"provider","enabled":"enabled"}}}},
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
    question: {"text":"Delete group role mapping {mapping_id} of directory {directory_id}","targets":{"mapping_id":{"read":"/directories/{directory_id}/group_role_mappings","match":["id"],"name":["directory_group_display_name"],"details":{"role":"role.name"}},"directory_id":{"read":"/directories/{directory_id}","name":["name"]}}},
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
    question: {"text":"Replace all group role mappings of directory {directory_id}","targets":{"directory_id":{"read":"/directories/{directory_id}","name":["name"],"counts":{"present mappings":"/directories/{directory_id}/group_role_mappings"}}}},
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
    question: {"text":"Change directory {directory_id}","targets":{"directory_id":{"read":"/directories/{directory_id}","name":["name"],"details":{"provider":"provider","enabled":"enabled"}}}},
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
