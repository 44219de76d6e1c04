// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  createOrganizationPermission: z.strictObject({
    key: z.string(),
    name: z.string(),
    description: z.string().optional(),
  }),
  deleteOrganizationPermission: z.strictObject({
    permission_id: z.string(),
  }),
  getOrganizationPermission: z.strictObject({
    permission_id: z.string(),
  }),
  getPermissionList: z.strictObject({
    query: z.string().optional(),
    order_by: z.string().optional(),
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
  }),
  updateOrganizationPermission: z.strictObject({
    permission_id: z.string(),
    description: z.string().optional(),
    key: z.string().optional(),
    name: z.string().optional(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  createOrganizationPermission: {
    input: inputs.createOrganizationPermission,
    response: {"type":"Permission"},
    call: (api: Api<paths>, args: Inputs['createOrganizationPermission'], init: CallInit) =>
      api.POST('/organization_permissions', {
        ...init,
        body: { key: args.key, name: args.name, description: args.description },
      }),
  },
  deleteOrganizationPermission: {
    input: inputs.deleteOrganizationPermission,
    effects: [{"kind":"loses","because":"everyone whose role has the permission loses it"}],
    question: {"phrases":[{"say":"Delete permission {permission_id} from all roles"}],"targets":{"permission_id":{"read":"/organization_permissions/{permission_id}","name":["name"],"details":{"key":"key"}}}},
    call: (api: Api<paths>, args: Inputs['deleteOrganizationPermission'], init: CallInit) =>
      api.DELETE('/organization_permissions/{permission_id}', {
        ...init,
        params: {
          path: { permission_id: args.permission_id },
        },
      }),
  },
  getOrganizationPermission: {
    input: inputs.getOrganizationPermission,
    response: {"type":"Permission"},
    call: (api: Api<paths>, args: Inputs['getOrganizationPermission'], init: CallInit) =>
      api.GET('/organization_permissions/{permission_id}', {
        ...init,
        params: {
          path: { permission_id: args.permission_id },
        },
      }),
  },
  getPermissionList: {
    input: inputs.getPermissionList,
    response: {"type":"Permission","rows":"data","total":"total_count","paging":{"most":500,"ascending":{"order_by":"+created_at"}}},
    call: (api: Api<paths>, args: Inputs['getPermissionList'], init: CallInit) =>
      api.GET('/organization_permissions', {
        ...init,
        params: {
          query: { query: args.query, order_by: args.order_by, limit: args.limit, offset: args.offset },
        },
      }),
  },
  updateOrganizationPermission: {
    input: inputs.updateOrganizationPermission,
    effects: [{"kind":"loses","argument":"key","changes":"key","because":"code that checks the present key refuses everyone with the permission"},{"kind":"lets_in","argument":"key","changes":"key","because":"everyone with the permission passes the checks of the new key"}],
    own: {"permission_id.key":"permission"},
    question: {"phrases":[{"say":"Change permission {permission_id} in all roles"}],"targets":{"permission_id":{"read":"/organization_permissions/{permission_id}","name":["name"],"details":{"key":"key"}}}},
    response: {"type":"Permission"},
    call: (api: Api<paths>, args: Inputs['updateOrganizationPermission'], init: CallInit) =>
      api.PATCH('/organization_permissions/{permission_id}', {
        ...init,
        params: {
          path: { permission_id: args.permission_id },
        },
        body: { description: args.description, key: args.key, name: args.name },
      }),
  },
} satisfies ToolModule;
