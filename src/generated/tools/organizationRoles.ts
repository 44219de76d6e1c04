// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  assignPermissionToOrganizationRole: z.strictObject({
    organization_role_id: z.string(),
    permission_id: z.string(),
  }),
  createOrganizationRole: z.strictObject({
    key: z.string(),
    name: z.string(),
    description: z.string().nullable().optional(),
    include_in_initial_role_set: z.boolean().nullable().optional(),
    permissions: z.array(z.string()).nullable().optional(),
  }),
  deleteOrganizationRole: z.strictObject({
    organization_role_id: z.string(),
  }),
  getOrganizationRole: z.strictObject({
    organization_role_id: z.string(),
  }),
  getOrganizationRoleList: z.strictObject({
    query: z.string().optional(),
    order_by: z.string().optional(),
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
  }),
  removePermissionFromRole: z.strictObject({
    organization_role_id: z.string(),
    permission_id: z.string(),
  }),
  updateOrganizationRole: z.strictObject({
    organization_role_id: z.string(),
    description: z.string().nullable().optional(),
    key: z.string().nullable().optional(),
    name: z.string().nullable().optional(),
    permissions: z.array(z.string()).nullable().optional(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  assignPermissionToOrganizationRole: {
    input: inputs.assignPermissionToOrganizationRole,
    effects: [{"kind":"lets_in","because":"everyone with the role gets the permission"}],
    own: {"organization_role_id.key":"role"},
    question: {"phrases":[{"say":"Give everyone with role {organization_role_id} permission {permission_id}"}],"targets":{"organization_role_id":{"read":"/organization_roles/{organization_role_id}","name":["name"],"details":{"key":"key","permissions":"permissions"}},"permission_id":{"read":"/organization_permissions/{permission_id}","name":["name"],"details":{"key":"key"}}}},
    response: {"type":"Role","changes":["permissions"]},
    call: (api: Api<paths>, args: Inputs['assignPermissionToOrganizationRole'], init: CallInit) =>
      api.POST('/organization_roles/{organization_role_id}/permissions/{permission_id}', {
        ...init,
        params: {
          path: { organization_role_id: args.organization_role_id, permission_id: args.permission_id },
        },
      }),
  },
  createOrganizationRole: {
    input: inputs.createOrganizationRole,
    effects: [{"kind":"lets_in","argument":"permissions","because":"whoever gets the role has these permissions"},{"kind":"lets_in","argument":"include_in_initial_role_set","is":[true],"because":"organizations of the initial role set can give it to members"}],
    own: "nobody",
    question: {"phrases":[{"say":"Create role {key}"},{"argument":"permissions","say":"set its permissions to {permissions}"},{"argument":"include_in_initial_role_set","is":[true],"say":"offer it to all organizations of the initial role set"}],"targets":{"permissions":{"read":"/organization_permissions?limit=500","match":["id"],"name":["key"]}}},
    response: {"type":"Role"},
    call: (api: Api<paths>, args: Inputs['createOrganizationRole'], init: CallInit) =>
      api.POST('/organization_roles', {
        ...init,
        body: {
          key: args.key,
          name: args.name,
          description: args.description,
          include_in_initial_role_set: args.include_in_initial_role_set,
          permissions: args.permissions,
        },
      }),
  },
  deleteOrganizationRole: {
    input: inputs.deleteOrganizationRole,
    effects: [{"kind":"loses","because":"the role and its list of permissions are gone"}],
    question: {"phrases":[{"say":"Delete role {organization_role_id}"}],"targets":{"organization_role_id":{"read":"/organization_roles/{organization_role_id}","name":["name"],"details":{"key":"key","permissions":"permissions"}}}},
    call: (api: Api<paths>, args: Inputs['deleteOrganizationRole'], init: CallInit) =>
      api.DELETE('/organization_roles/{organization_role_id}', {
        ...init,
        params: {
          path: { organization_role_id: args.organization_role_id },
        },
      }),
  },
  getOrganizationRole: {
    input: inputs.getOrganizationRole,
    response: {"type":"Role"},
    call: (api: Api<paths>, args: Inputs['getOrganizationRole'], init: CallInit) =>
      api.GET('/organization_roles/{organization_role_id}', {
        ...init,
        params: {
          path: { organization_role_id: args.organization_role_id },
        },
      }),
  },
  getOrganizationRoleList: {
    input: inputs.getOrganizationRoleList,
    response: {"type":"Role","rows":"data","total":"total_count","paging":{"most":500,"ascending":{"order_by":"+created_at"}}},
    call: (api: Api<paths>, args: Inputs['getOrganizationRoleList'], init: CallInit) =>
      api.GET('/organization_roles', {
        ...init,
        params: {
          query: { query: args.query, order_by: args.order_by, limit: args.limit, offset: args.offset },
        },
      }),
  },
  removePermissionFromRole: {
    input: inputs.removePermissionFromRole,
    effects: [{"kind":"loses","because":"everyone with the role loses the permission"}],
    question: {"phrases":[{"say":"Take permission {permission_id} from everyone with role {organization_role_id}"}],"targets":{"permission_id":{"read":"/organization_permissions/{permission_id}","name":["name"],"details":{"key":"key"}},"organization_role_id":{"read":"/organization_roles/{organization_role_id}","name":["name"],"details":{"key":"key","permissions":"permissions"}}}},
    response: {"type":"Role","changes":["permissions"]},
    call: (api: Api<paths>, args: Inputs['removePermissionFromRole'], init: CallInit) =>
      api.DELETE('/organization_roles/{organization_role_id}/permissions/{permission_id}', {
        ...init,
        params: {
          path: { organization_role_id: args.organization_role_id, permission_id: args.permission_id },
        },
      }),
  },
  updateOrganizationRole: {
    input: inputs.updateOrganizationRole,
    effects: [{"kind":"loses","argument":"permissions","because":"everyone with the role loses what the new list leaves out"},{"kind":"loses","argument":"key","changes":"key","because":"code that checks the present key refuses everyone with the role"},{"kind":"lets_in","argument":"permissions","because":"everyone with the role gets what the new list adds"},{"kind":"lets_in","argument":"key","changes":"key","because":"everyone with the role passes the checks of the new key"}],
    own: {"organization_role_id.key":"role"},
    question: {"phrases":[{"argument":"permissions","say":"Set the permissions of everyone with role {organization_role_id} to {permissions}"},{"say":"For everyone who has it, change role {organization_role_id}"}],"targets":{"organization_role_id":{"read":"/organization_roles/{organization_role_id}","name":["name"],"details":{"key":"key","permissions":"permissions"}},"permissions":{"read":"/organization_permissions?limit=500","match":["id"],"name":["key"]}}},
    response: {"type":"Role"},
    call: (api: Api<paths>, args: Inputs['updateOrganizationRole'], init: CallInit) =>
      api.PATCH('/organization_roles/{organization_role_id}', {
        ...init,
        params: {
          path: { organization_role_id: args.organization_role_id },
        },
        body: {
          description: args.description,
          key: args.key,
          name: args.name,
          permissions: args.permissions,
        },
      }),
  },
} satisfies ToolModule;
