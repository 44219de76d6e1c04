// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../runtime/tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  createOrganization: z.strictObject({
    name: z.string(),
    created_at: z.string().nullable().optional(),
    created_by: z.string().nullable().optional(),
    max_allowed_memberships: z.number().int().gte(0).nullable().optional(),
    private_metadata: z.record(z.string(), z.unknown()).nullable().optional(),
    public_metadata: z.record(z.string(), z.unknown()).nullable().optional(),
    role_set_key: z.string().nullable().optional(),
    slug: z.string().nullable().optional(),
  }),
  createOrganizationInvitation: z.strictObject({
    organization_id: z.string(),
    email_address: z.string(),
    role: z.string(),
    expires_in_days: z.number().int().gte(1).lte(365).nullable().optional(),
    inviter_user_id: z.string().nullable().optional(),
    notify: z.boolean().nullable().optional(),
    private_metadata: z.record(z.string(), z.unknown()).nullable().optional(),
    public_metadata: z.record(z.string(), z.unknown()).nullable().optional(),
    redirect_url: z.string().nullable().optional(),
  }),
  createOrganizationMembership: z.strictObject({
    organization_id: z.string(),
    role: z.string(),
    user_id: z.string(),
    private_metadata: z.record(z.string(), z.unknown()).nullable().optional(),
    public_metadata: z.record(z.string(), z.unknown()).nullable().optional(),
  }),
  deleteOrganization: z.strictObject({
    organization_id: z.string(),
  }),
  deleteOrganizationMembership: z.strictObject({
    organization_id: z.string(),
    user_id: z.string(),
  }),
  getOrganization: z.strictObject({
    organization_id: z.string(),
    include_members_count: z.boolean().optional(),
    include_missing_member_with_elevated_permissions: z.boolean().optional(),
  }),
  getOrganizationInvitation: z.strictObject({
    organization_id: z.string(),
    invitation_id: z.string(),
  }),
  getOrganizationInvitationList: z.strictObject({
    organization_id: z.string(),
    status: z.enum(["pending","accepted","revoked","expired"]).optional(),
    email_address: z.string().optional(),
    order_by: z.string().optional(),
    limit: z.number().int().gte(1).lte(500).optional(),
    offset: z.number().int().gte(0).optional(),
  }),
  getOrganizationList: z.strictObject({
    include_members_count: z.boolean().optional(),
    include_missing_member_with_elevated_permissions: z.boolean().optional(),
    query: z.string().optional(),
    user_id: z.array(z.string()).optional(),
    organization_id: z.array(z.string()).optional(),
    order_by: z.string().optional(),
    limit: z.number().int().gte(1).lte(500).optional(),
    offset: z.number().int().gte(0).optional(),
  }),
  getOrganizationMembershipList: z.strictObject({
    organization_id: z.string(),
    order_by: z.string().optional(),
    user_id: z.array(z.string()).optional(),
    email_address: z.array(z.string()).optional(),
    phone_number: z.array(z.string()).optional(),
    username: z.array(z.string()).optional(),
    web3_wallet: z.array(z.string()).optional(),
    role: z.array(z.string()).optional(),
    query: z.string().optional(),
    email_address_query: z.string().optional(),
    phone_number_query: z.string().optional(),
    username_query: z.string().optional(),
    name_query: z.string().optional(),
    last_active_at_before: z.number().int().optional(),
    last_active_at_after: z.number().int().optional(),
    created_at_before: z.number().int().optional(),
    created_at_after: z.number().int().optional(),
    limit: z.number().int().gte(1).lte(500).optional(),
    offset: z.number().int().gte(0).optional(),
  }),
  revokeOrganizationInvitation: z.strictObject({
    organization_id: z.string(),
    invitation_id: z.string(),
    requesting_user_id: z.string().nullable().optional(),
  }),
  updateOrganization: z.strictObject({
    organization_id: z.string(),
    admin_delete_enabled: z.boolean().nullable().optional(),
    created_at: z.string().nullable().optional(),
    max_allowed_memberships: z.number().int().gte(0).nullable().optional(),
    name: z.string().nullable().optional(),
    role_set_key: z.string().nullable().optional(),
    slug: z.string().nullable().optional(),
  }),
  updateOrganizationMembership: z.strictObject({
    organization_id: z.string(),
    user_id: z.string(),
    role: z.string(),
  }),
  updateOrganizationMembershipMetadata: z.strictObject({
    organization_id: z.string(),
    user_id: z.string(),
    private_metadata: z.record(z.string(), z.unknown()).optional(),
    public_metadata: z.record(z.string(), z.unknown()).optional(),
  }),
  updateOrganizationMetadata: z.strictObject({
    organization_id: z.string(),
    private_metadata: z.record(z.string(), z.unknown()).optional(),
    public_metadata: z.record(z.string(), z.unknown()).optional(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  createOrganization: {
    input: inputs.createOrganization,
    call: (api: Api<paths>, args: Inputs['createOrganization'], init: CallInit) =>
      api.POST('/organizations', {
        ...init,
        body: {
          name: args.name,
          created_at: args.created_at,
          created_by: args.created_by,
          max_allowed_memberships: args.max_allowed_memberships,
          private_metadata: args.private_metadata,
          public_metadata: args.public_metadata,
          role_set_key: args.role_set_key,
          slug: args.slug,
        },
      }),
  },
  createOrganizationInvitation: {
    input: inputs.createOrganizationInvitation,
    call: (api: Api<paths>, args: Inputs['createOrganizationInvitation'], init: CallInit) =>
      api.POST('/organizations/{organization_id}/invitations', {
        ...init,
        params: {
          path: { organization_id: args.organization_id },
        },
        body: {
          email_address: args.email_address,
          role: args.role,
          expires_in_days: args.expires_in_days,
          inviter_user_id: args.inviter_user_id,
          notify: args.notify,
          private_metadata: args.private_metadata,
          public_metadata: args.public_metadata,
          redirect_url: args.redirect_url,
        },
      }),
  },
  createOrganizationMembership: {
    input: inputs.createOrganizationMembership,
    call: (api: Api<paths>, args: Inputs['createOrganizationMembership'], init: CallInit) =>
      api.POST('/organizations/{organization_id}/memberships', {
        ...init,
        params: {
          path: { organization_id: args.organization_id },
        },
        body: {
          role: args.role,
          user_id: args.user_id,
          private_metadata: args.private_metadata,
          public_metadata: args.public_metadata,
        },
      }),
  },
  deleteOrganization: {
    input: inputs.deleteOrganization,
    call: (api: Api<paths>, args: Inputs['deleteOrganization'], init: CallInit) =>
      api.DELETE('/organizations/{organization_id}', {
        ...init,
        params: {
          path: { organization_id: args.organization_id },
        },
      }),
  },
  deleteOrganizationMembership: {
    input: inputs.deleteOrganizationMembership,
    call: (api: Api<paths>, args: Inputs['deleteOrganizationMembership'], init: CallInit) =>
      api.DELETE('/organizations/{organization_id}/memberships/{user_id}', {
        ...init,
        params: {
          path: { organization_id: args.organization_id, user_id: args.user_id },
        },
      }),
  },
  getOrganization: {
    input: inputs.getOrganization,
    call: (api: Api<paths>, args: Inputs['getOrganization'], init: CallInit) =>
      api.GET('/organizations/{organization_id}', {
        ...init,
        params: {
          path: { organization_id: args.organization_id },
          query: {
            include_members_count: args.include_members_count,
            include_missing_member_with_elevated_permissions: args.include_missing_member_with_elevated_permissions,
          },
        },
      }),
  },
  getOrganizationInvitation: {
    input: inputs.getOrganizationInvitation,
    call: (api: Api<paths>, args: Inputs['getOrganizationInvitation'], init: CallInit) =>
      api.GET('/organizations/{organization_id}/invitations/{invitation_id}', {
        ...init,
        params: {
          path: { organization_id: args.organization_id, invitation_id: args.invitation_id },
        },
      }),
  },
  getOrganizationInvitationList: {
    input: inputs.getOrganizationInvitationList,
    call: (api: Api<paths>, args: Inputs['getOrganizationInvitationList'], init: CallInit) =>
      api.GET('/organizations/{organization_id}/invitations', {
        ...init,
        params: {
          path: { organization_id: args.organization_id },
          query: {
            status: args.status,
            email_address: args.email_address,
            order_by: args.order_by,
            limit: args.limit,
            offset: args.offset,
          },
        },
      }),
  },
  getOrganizationList: {
    input: inputs.getOrganizationList,
    call: (api: Api<paths>, args: Inputs['getOrganizationList'], init: CallInit) =>
      api.GET('/organizations', {
        ...init,
        params: {
          query: {
            include_members_count: args.include_members_count,
            include_missing_member_with_elevated_permissions: args.include_missing_member_with_elevated_permissions,
            query: args.query,
            user_id: args.user_id,
            organization_id: args.organization_id,
            order_by: args.order_by,
            limit: args.limit,
            offset: args.offset,
          },
        },
      }),
  },
  getOrganizationMembershipList: {
    input: inputs.getOrganizationMembershipList,
    call: (api: Api<paths>, args: Inputs['getOrganizationMembershipList'], init: CallInit) =>
      api.GET('/organizations/{organization_id}/memberships', {
        ...init,
        params: {
          path: { organization_id: args.organization_id },
          query: {
            order_by: args.order_by,
            user_id: args.user_id,
            email_address: args.email_address,
            phone_number: args.phone_number,
            username: args.username,
            web3_wallet: args.web3_wallet,
            role: args.role,
            query: args.query,
            email_address_query: args.email_address_query,
            phone_number_query: args.phone_number_query,
            username_query: args.username_query,
            name_query: args.name_query,
            last_active_at_before: args.last_active_at_before,
            last_active_at_after: args.last_active_at_after,
            created_at_before: args.created_at_before,
            created_at_after: args.created_at_after,
            limit: args.limit,
            offset: args.offset,
          },
        },
      }),
  },
  revokeOrganizationInvitation: {
    input: inputs.revokeOrganizationInvitation,
    call: (api: Api<paths>, args: Inputs['revokeOrganizationInvitation'], init: CallInit) =>
      api.POST('/organizations/{organization_id}/invitations/{invitation_id}/revoke', {
        ...init,
        params: {
          path: { organization_id: args.organization_id, invitation_id: args.invitation_id },
        },
        body: { requesting_user_id: args.requesting_user_id },
      }),
  },
  updateOrganization: {
    input: inputs.updateOrganization,
    call: (api: Api<paths>, args: Inputs['updateOrganization'], init: CallInit) =>
      api.PATCH('/organizations/{organization_id}', {
        ...init,
        params: {
          path: { organization_id: args.organization_id },
        },
        body: {
          admin_delete_enabled: args.admin_delete_enabled,
          created_at: args.created_at,
          max_allowed_memberships: args.max_allowed_memberships,
          name: args.name,
          role_set_key: args.role_set_key,
          slug: args.slug,
        },
      }),
  },
  updateOrganizationMembership: {
    input: inputs.updateOrganizationMembership,
    call: (api: Api<paths>, args: Inputs['updateOrganizationMembership'], init: CallInit) =>
      api.PATCH('/organizations/{organization_id}/memberships/{user_id}', {
        ...init,
        params: {
          path: { organization_id: args.organization_id, user_id: args.user_id },
        },
        body: { role: args.role },
      }),
  },
  updateOrganizationMembershipMetadata: {
    input: inputs.updateOrganizationMembershipMetadata,
    call: (api: Api<paths>, args: Inputs['updateOrganizationMembershipMetadata'], init: CallInit) =>
      api.PATCH('/organizations/{organization_id}/memberships/{user_id}/metadata', {
        ...init,
        params: {
          path: { organization_id: args.organization_id, user_id: args.user_id },
        },
        body: { private_metadata: args.private_metadata, public_metadata: args.public_metadata },
      }),
  },
  updateOrganizationMetadata: {
    input: inputs.updateOrganizationMetadata,
    call: (api: Api<paths>, args: Inputs['updateOrganizationMetadata'], init: CallInit) =>
      api.PATCH('/organizations/{organization_id}/metadata', {
        ...init,
        params: {
          path: { organization_id: args.organization_id },
        },
        body: { private_metadata: args.private_metadata, public_metadata: args.public_metadata },
      }),
  },
} satisfies ToolModule;
