// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  createOrganization: z.strictObject({
    name: z.string(),
    created_by: z.string().nullable().optional(),
    max_allowed_memberships: z.number().int().nullable().optional(),
    private_metadata: z.record(z.string(), z.unknown()).nullable().optional(),
    public_metadata: z.record(z.string(), z.unknown()).nullable().optional(),
    role_set_key: z.string().nullable().optional(),
    slug: z.string().nullable().optional(),
  }),
  createOrganizationDomain: z.strictObject({
    organization_id: z.string(),
    name: z.string(),
    enrollment_mode: z.string().optional(),
    verified: z.boolean().nullable().optional(),
  }),
  createOrganizationInvitation: z.strictObject({
    organization_id: z.string(),
    email_address: z.string(),
    role: z.string(),
    expires_in_days: z.number().int().lte(365).nullable().optional(),
    inviter_user_id: z.string().nullable().optional(),
    notify: z.boolean().nullable().optional(),
    private_metadata: z.record(z.string(), z.unknown()).nullable().optional(),
    public_metadata: z.record(z.string(), z.unknown()).nullable().optional(),
    redirect_url: z.string().nullable().optional(),
  }),
  createOrganizationInvitationBulk: z.strictObject({
    organization_id: z.string(),
    items: z.array(z.object({ "email_address": z.string(), "expires_in_days": z.number().int().lte(365).nullable().optional(), "inviter_user_id": z.string().nullable().optional(), "notify": z.boolean().nullable().optional(), "private_metadata": z.record(z.string(), z.unknown()).nullable().optional(), "public_metadata": z.record(z.string(), z.unknown()).nullable().optional(), "redirect_url": z.string().nullable().optional(), "role": z.string() }).strict()).min(1).max(10),
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
  deleteOrganizationDomain: z.strictObject({
    organization_id: z.string(),
    domain_id: z.string(),
  }),
  deleteOrganizationLogo: z.strictObject({
    organization_id: z.string(),
  }),
  deleteOrganizationMembership: z.strictObject({
    organization_id: z.string(),
    user_id: z.string(),
  }),
  getInstanceOrganizationDomainList: z.strictObject({
    organization_id: z.string().optional(),
    verified: z.enum(["true","false"]).optional(),
    enrollment_mode: z.array(z.enum(["manual_invitation","automatic_invitation","automatic_suggestion","enterprise_sso","-manual_invitation","-automatic_invitation","-automatic_suggestion","-enterprise_sso"])).optional(),
    query: z.string().optional(),
    domains: z.array(z.string()).optional(),
    order_by: z.string().optional(),
    offset: z.number().int().optional(),
    limit: z.number().int().lte(500).optional(),
  }),
  getInstanceOrganizationInvitationList: z.strictObject({
    order_by: z.string().optional(),
    status: z.enum(["pending","accepted","revoked","expired"]).optional(),
    query: z.string().optional(),
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
  }),
  getInstanceOrganizationMembershipList: z.strictObject({
    order_by: z.string().optional(),
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
  }),
  getOrganization: z.strictObject({
    organization_id: z.string(),
    include_members_count: z.boolean().optional(),
  }),
  getOrganizationDomainList: z.strictObject({
    organization_id: z.string(),
    verified: z.string().optional(),
    enrollment_mode: z.string().optional(),
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
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
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
  }),
  getOrganizationList: z.strictObject({
    include_members_count: z.boolean().optional(),
    query: z.string().optional(),
    user_id: z.array(z.string()).optional(),
    organization_id: z.array(z.string()).optional(),
    order_by: z.string().optional(),
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
  }),
  getOrganizationMembershipList: z.strictObject({
    organization_id: z.string(),
    order_by: z.string().optional(),
    user_id: z.array(z.string()).optional(),
    email_address: z.array(z.string()).optional(),
    role: z.array(z.string()).optional(),
    query: z.string().optional(),
    last_active_at_before: z.number().int().optional(),
    last_active_at_after: z.number().int().optional(),
    created_at_before: z.number().int().optional(),
    created_at_after: z.number().int().optional(),
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
  }),
  replaceOrganizationMetadata: z.strictObject({
    organization_id: z.string(),
    private_metadata: z.record(z.string(), z.unknown()).optional(),
    public_metadata: z.record(z.string(), z.unknown()).optional(),
  }),
  revokeOrganizationInvitation: z.strictObject({
    organization_id: z.string(),
    invitation_id: z.string(),
    requesting_user_id: z.string().nullable().optional(),
  }),
  updateOrganization: z.strictObject({
    organization_id: z.string(),
    admin_delete_enabled: z.boolean().nullable().optional(),
    max_allowed_memberships: z.number().int().nullable().optional(),
    name: z.string().nullable().optional(),
    role_set_key: z.string().nullable().optional(),
    slug: z.string().nullable().optional(),
  }),
  updateOrganizationDomain: z.strictObject({
    organization_id: z.string(),
    domain_id: z.string(),
    enrollment_mode: z.string().nullable().optional(),
    verified: z.boolean().nullable().optional(),
  }),
  updateOrganizationLogo: z.strictObject({
    organization_id: z.string(),
    file: z.string(),
    uploader_user_id: z.string().optional(),
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
  verifyOrganizationDomainOwnership: z.strictObject({
    organization_id: z.string(),
    domain_id: z.string(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  createOrganization: {
    input: inputs.createOrganization,
    effects: [{"kind":"lets_in","argument":"created_by","because":"the user becomes its admin"},{"kind":"lets_in","argument":"public_metadata","because":"apps may read plans from public metadata"},{"kind":"lets_in","argument":"role_set_key","because":"the role set decides what its members may do"},{"kind":"raises","argument":"private_metadata","because":"back ends may read roles and plans from private metadata"},{"kind":"raises","argument":"max_allowed_memberships","because":"it may take in more than others do"}],
    own: {},
    question: {"phrases":[{"say":"Create organization {name}"},{"argument":"created_by","say":"make {created_by} its admin"}],"targets":{"created_by":{"read":"/users/{created_by}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at"}}}},
    response: {"type":"Organization","changes":["slug"]},
    call: (api: Api<paths>, args: Inputs['createOrganization'], init: CallInit) =>
      api.POST('/organizations', {
        ...init,
        body: {
          name: args.name,
          created_by: args.created_by,
          max_allowed_memberships: args.max_allowed_memberships,
          private_metadata: args.private_metadata,
          public_metadata: args.public_metadata,
          role_set_key: args.role_set_key,
          slug: args.slug,
        },
      }),
  },
  createOrganizationDomain: {
    input: inputs.createOrganizationDomain,
    effects: [{"kind":"lets_in","because":"people with such an address may join the organization"}],
    own: {"name":"domain"},
    question: {"phrases":[{"say":"Add domain {name} to organization {organization_id}"}],"targets":{"organization_id":{"read":"/organizations/{organization_id}?include_members_count=true","name":["name"],"details":{"members":"members_count"}}}},
    response: {"type":"OrganizationDomain","changes":["affiliation_verification","ownership_verification"]},
    call: (api: Api<paths>, args: Inputs['createOrganizationDomain'], init: CallInit) =>
      api.POST('/organizations/{organization_id}/domains', {
        ...init,
        params: {
          path: { organization_id: args.organization_id },
        },
        body: { name: args.name, enrollment_mode: args.enrollment_mode, verified: args.verified },
      }),
  },
  createOrganizationInvitation: {
    input: inputs.createOrganizationInvitation,
    owned: {"user_id":[{"read":"/organizations/{organization_id}/memberships?user_id={user_id}","at":"data.public_user_data.user_id"}]},
    effects: [{"kind":"lets_in","argument":"role","isNotFact":"default_role","because":"the role is not the organization's default one"},{"kind":"lets_in","argument":"redirect_url","because":"the link leads to an address of the call's own"},{"kind":"lets_in","argument":"public_metadata","because":"apps may read what a member may do from it"},{"kind":"raises","because":"access rules may go by memberships"}],
    own: {},
    question: {"phrases":[{"say":"Invite {email_address} to {organization_id} as {role}"}],"targets":{"organization_id":{"read":"/organizations/{organization_id}?include_members_count=true","name":["name"],"details":{"members":"members_count"}}},"facts":{"default_role":[{"read":"/organizations/{organization_id}","at":"role_set_key"},{"read":"/role_sets/{role_set_key}","at":"default_role.key"}]}},
    response: {"type":"OrganizationInvitation","changes":["status","expires_at"]},
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
  createOrganizationInvitationBulk: {
    input: inputs.createOrganizationInvitationBulk,
    effects: [{"kind":"lets_in","argument":"items.role","isNotFact":"default_role","because":"a role is not the organization's default one"},{"kind":"lets_in","argument":"items.redirect_url","because":"a link leads to an address of the call's own"},{"kind":"lets_in","argument":"items.public_metadata","because":"apps may read what a member may do from it"},{"kind":"raises","because":"access rules may go by memberships"}],
    own: {},
    question: {"phrases":[{"say":"Invite people to {organization_id}"}],"targets":{"organization_id":{"read":"/organizations/{organization_id}?include_members_count=true","name":["name"],"details":{"members":"members_count"}}},"facts":{"default_role":[{"read":"/organizations/{organization_id}","at":"role_set_key"},{"read":"/role_sets/{role_set_key}","at":"default_role.key"}]}},
    response: {"type":"OrganizationInvitation","rows":"data","total":"total_count","changes":["email_address","role","status"]},
    call: (api: Api<paths>, args: Inputs['createOrganizationInvitationBulk'], init: CallInit) =>
      api.POST('/organizations/{organization_id}/invitations/bulk', {
        ...init,
        params: {
          path: { organization_id: args.organization_id },
        },
        body: args.items,
      }),
  },
  createOrganizationMembership: {
    input: inputs.createOrganizationMembership,
    effects: [{"kind":"lets_in","because":"the user gets into the organization"}],
    own: {},
    question: {"phrases":[{"say":"Add {user_id} to {organization_id} as {role}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}},"organization_id":{"read":"/organizations/{organization_id}?include_members_count=true","name":["name"],"details":{"members":"members_count"}}}},
    response: {"type":"OrganizationMembership"},
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
    effects: [{"kind":"loses","because":"the organization, its memberships and its invitations are gone"}],
    question: {"phrases":[{"say":"Delete organization {organization_id}"}],"targets":{"organization_id":{"read":"/organizations/{organization_id}?include_members_count=true","name":["name"],"details":{"members":"members_count"},"counts":{"pending invitations":"/organizations/{organization_id}/invitations?status=pending&limit=1"}}}},
    call: (api: Api<paths>, args: Inputs['deleteOrganization'], init: CallInit) =>
      api.DELETE('/organizations/{organization_id}', {
        ...init,
        params: {
          path: { organization_id: args.organization_id },
        },
      }),
  },
  deleteOrganizationDomain: {
    input: inputs.deleteOrganizationDomain,
    owned: {"organization_id":[{"read":"/organizations/{organization_id}/domains?limit=500","at":"data.id","argument":"domain_id"}]},
    effects: [{"kind":"loses","because":"the domain is gone, and with it joining by it"}],
    question: {"phrases":[{"say":"Delete domain {domain_id} from organization {organization_id}"}],"targets":{"domain_id":{"read":"/organizations/{organization_id}/domains?limit=500","match":["id"],"name":["name"],"details":{"enrollment":"enrollment_mode","":"verification.status","pending invitations":"total_pending_invitations","pending suggestions":"total_pending_suggestions"}},"organization_id":{"read":"/organizations/{organization_id}?include_members_count=true","name":["name"],"details":{"members":"members_count"}}}},
    call: (api: Api<paths>, args: Inputs['deleteOrganizationDomain'], init: CallInit) =>
      api.DELETE('/organizations/{organization_id}/domains/{domain_id}', {
        ...init,
        params: {
          path: { organization_id: args.organization_id, domain_id: args.domain_id },
        },
      }),
  },
  deleteOrganizationLogo: {
    input: inputs.deleteOrganizationLogo,
    effects: [{"kind":"loses","because":"the uploaded logo is gone"}],
    question: {"phrases":[{"say":"Delete the logo of organization {organization_id}"}],"targets":{"organization_id":{"read":"/organizations/{organization_id}?include_members_count=true","name":["name"],"details":{"members":"members_count"}}}},
    response: {"type":"Organization","changes":["has_image"]},
    call: (api: Api<paths>, args: Inputs['deleteOrganizationLogo'], init: CallInit) =>
      api.DELETE('/organizations/{organization_id}/logo', {
        ...init,
        params: {
          path: { organization_id: args.organization_id },
        },
      }),
  },
  deleteOrganizationMembership: {
    input: inputs.deleteOrganizationMembership,
    owned: {"user_id":[{"read":"/organizations/{organization_id}/memberships?user_id={user_id}","at":"data.public_user_data.user_id"}],"organization_id":[{"read":"/organizations/{organization_id}/memberships?user_id={user_id}","at":"data.public_user_data.user_id","argument":"user_id"}]},
    effects: [{"kind":"loses","because":"the member loses the organization, their role and membership metadata"}],
    question: {"phrases":[{"say":"Remove {user_id} from organization {organization_id}"}],"targets":{"user_id":{"read":"/organizations/{organization_id}/memberships?user_id={user_id}&limit=500","match":["public_user_data.user_id"],"name":["public_user_data.first_name public_user_data.last_name","public_user_data.username","public_user_data.identifier"],"details":{"":"public_user_data.identifier","role":"role_name","joined":"created_at"}},"organization_id":{"read":"/organizations/{organization_id}?include_members_count=true","name":["name"],"details":{"members":"members_count"}}}},
    response: {"type":"OrganizationMembership"},
    call: (api: Api<paths>, args: Inputs['deleteOrganizationMembership'], init: CallInit) =>
      api.DELETE('/organizations/{organization_id}/memberships/{user_id}', {
        ...init,
        params: {
          path: { organization_id: args.organization_id, user_id: args.user_id },
        },
      }),
  },
  getInstanceOrganizationDomainList: {
    input: inputs.getInstanceOrganizationDomainList,
    owned: {"organization_id":[{"read":"/organizations/{organization_id}","at":"id"}]},
    response: {"type":"OrganizationDomain","rows":"data","total":"total_count","paging":{"most":500,"ascending":{"order_by":"+created_at"}}},
    call: (api: Api<paths>, args: Inputs['getInstanceOrganizationDomainList'], init: CallInit) =>
      api.GET('/organization_domains', {
        ...init,
        params: {
          query: {
            organization_id: args.organization_id,
            verified: args.verified,
            enrollment_mode: args.enrollment_mode,
            query: args.query,
            domains: args.domains,
            order_by: args.order_by,
            offset: args.offset,
            limit: args.limit,
          },
        },
        querySerializer: init.commas(['enrollment_mode']),
      }),
  },
  getInstanceOrganizationInvitationList: {
    input: inputs.getInstanceOrganizationInvitationList,
    response: {"type":"OrganizationInvitationWithPublicOrganizationData","rows":"data","total":"total_count","paging":{"most":500,"ascending":{"order_by":"+created_at"}}},
    call: (api: Api<paths>, args: Inputs['getInstanceOrganizationInvitationList'], init: CallInit) =>
      api.GET('/organization_invitations', {
        ...init,
        params: {
          query: {
            order_by: args.order_by,
            status: args.status,
            query: args.query,
            limit: args.limit,
            offset: args.offset,
          },
        },
      }),
  },
  getInstanceOrganizationMembershipList: {
    input: inputs.getInstanceOrganizationMembershipList,
    response: {"type":"OrganizationMembership","rows":"data","total":"total_count","paging":{"most":500,"ascending":{"order_by":"+created_at"}}},
    call: (api: Api<paths>, args: Inputs['getInstanceOrganizationMembershipList'], init: CallInit) =>
      api.GET('/organization_memberships', {
        ...init,
        params: {
          query: { order_by: args.order_by, limit: args.limit, offset: args.offset },
        },
      }),
  },
  getOrganization: {
    input: inputs.getOrganization,
    response: {"type":"Organization"},
    call: (api: Api<paths>, args: Inputs['getOrganization'], init: CallInit) =>
      api.GET('/organizations/{organization_id}', {
        ...init,
        params: {
          path: { organization_id: args.organization_id },
          query: { include_members_count: args.include_members_count },
        },
      }),
  },
  getOrganizationDomainList: {
    input: inputs.getOrganizationDomainList,
    response: {"type":"OrganizationDomain","rows":"data","total":"total_count","paging":{"most":500}},
    call: (api: Api<paths>, args: Inputs['getOrganizationDomainList'], init: CallInit) =>
      api.GET('/organizations/{organization_id}/domains', {
        ...init,
        params: {
          path: { organization_id: args.organization_id },
          query: {
            verified: args.verified,
            enrollment_mode: args.enrollment_mode,
            limit: args.limit,
            offset: args.offset,
          },
        },
      }),
  },
  getOrganizationInvitation: {
    input: inputs.getOrganizationInvitation,
    reserved: { invitation_id: ['pending'] },
    owned: {"organization_id":[{"read":"/organizations/{organization_id}/invitations/{invitation_id}","at":"organization_id"}]},
    response: {"type":"OrganizationInvitation"},
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
    response: {"type":"OrganizationInvitation","rows":"data","total":"total_count","paging":{"most":500,"ascending":{"order_by":"+created_at"}}},
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
    owned: {"user_id":[{"read":"/users/{user_id}","at":"id"}],"organization_id":[{"read":"/organizations/{organization_id}","at":"id"}]},
    response: {"type":"Organization","rows":"data","total":"total_count","paging":{"most":500,"ascending":{"order_by":"+created_at"}}},
    call: (api: Api<paths>, args: Inputs['getOrganizationList'], init: CallInit) =>
      api.GET('/organizations', {
        ...init,
        params: {
          query: {
            include_members_count: args.include_members_count,
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
    owned: {"user_id":[{"read":"/organizations/{organization_id}/memberships?user_id={user_id}","at":"data.public_user_data.user_id"}]},
    response: {"type":"OrganizationMembership","rows":"data","total":"total_count","paging":{"most":500,"ascending":{"order_by":"+created_at"}}},
    times: {"last_active_at_before":"ms","last_active_at_after":"ms","created_at_before":"ms","created_at_after":"ms"},
    call: (api: Api<paths>, args: Inputs['getOrganizationMembershipList'], init: CallInit) =>
      api.GET('/organizations/{organization_id}/memberships', {
        ...init,
        params: {
          path: { organization_id: args.organization_id },
          query: {
            order_by: args.order_by,
            user_id: args.user_id,
            email_address: args.email_address,
            role: args.role,
            query: args.query,
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
  replaceOrganizationMetadata: {
    input: inputs.replaceOrganizationMetadata,
    effects: [{"kind":"loses","because":"all earlier keys of each given field are gone"},{"kind":"lets_in","argument":"public_metadata","because":"apps may read plans from public metadata"},{"kind":"raises","argument":"private_metadata","because":"back ends may read roles and plans from private metadata"}],
    own: {"organization_id":"organization"},
    question: {"phrases":[{"say":"Overwrite metadata of organization {organization_id}"}],"targets":{"organization_id":{"read":"/organizations/{organization_id}?include_members_count=true","name":["name"],"details":{"members":"members_count"}}}},
    response: {"type":"Organization"},
    call: (api: Api<paths>, args: Inputs['replaceOrganizationMetadata'], init: CallInit) =>
      api.PUT('/organizations/{organization_id}/metadata', {
        ...init,
        params: {
          path: { organization_id: args.organization_id },
        },
        body: { private_metadata: args.private_metadata, public_metadata: args.public_metadata },
      }),
  },
  revokeOrganizationInvitation: {
    input: inputs.revokeOrganizationInvitation,
    owned: {"organization_id":[{"read":"/organizations/{organization_id}/invitations/{invitation_id}","at":"organization_id"}]},
    effects: [{"kind":"loses","because":"the invitation that was sent can't be accepted any more"}],
    question: {"phrases":[{"say":"Revoke invitation {invitation_id} to organization {organization_id}"}],"targets":{"invitation_id":{"read":"/organizations/{organization_id}/invitations/{invitation_id}","name":["email_address"],"details":{"role":"role_name","status":"status","invited":"created_at"}},"organization_id":{"read":"/organizations/{organization_id}?include_members_count=true","name":["name"],"details":{"members":"members_count"}}}},
    response: {"type":"OrganizationInvitation","changes":["email_address","status"]},
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
    effects: [{"kind":"loses","argument":"slug","overwrites":"slug","because":"links and code that use the present slug break"},{"kind":"loses","argument":"role_set_key","overwrites":"role_set_key","because":"members lose what only their present roles allow"},{"kind":"loses","argument":"max_allowed_memberships","changes":"max_allowed_memberships","because":"a lower limit keeps new members out"},{"kind":"lets_in","argument":"role_set_key","changes":"role_set_key","because":"roles of the new set may allow members more"},{"kind":"lets_in","argument":"admin_delete_enabled","is":[true],"because":"its admins may delete the organization"},{"kind":"raises","argument":"max_allowed_memberships","changes":"max_allowed_memberships","because":"it may take in more members than its plan says"}],
    own: {"organization_id":"organization"},
    question: {"phrases":[{"say":"Change organization {organization_id}"}],"targets":{"organization_id":{"read":"/organizations/{organization_id}?include_members_count=true","name":["name"],"details":{"members":"members_count"}}}},
    response: {"type":"Organization"},
    call: (api: Api<paths>, args: Inputs['updateOrganization'], init: CallInit) =>
      api.PATCH('/organizations/{organization_id}', {
        ...init,
        params: {
          path: { organization_id: args.organization_id },
        },
        body: {
          admin_delete_enabled: args.admin_delete_enabled,
          max_allowed_memberships: args.max_allowed_memberships,
          name: args.name,
          role_set_key: args.role_set_key,
          slug: args.slug,
        },
      }),
  },
  updateOrganizationDomain: {
    input: inputs.updateOrganizationDomain,
    effects: [{"kind":"loses","argument":"enrollment_mode","overwrites":"enrollment_mode","because":"people who join by the present mode no longer can"},{"kind":"loses","argument":"verified","is":[false],"because":"nobody can join by the domain any more"},{"kind":"lets_in","argument":"enrollment_mode","isNot":["manual_invitation"],"because":"people with such an address may join without an invitation"},{"kind":"lets_in","argument":"verified","is":[true],"because":"people with such an address may join the organization"}],
    own: {"domain_id.name":"domain"},
    question: {"phrases":[{"say":"Change domain {domain_id} of organization {organization_id}"}],"targets":{"domain_id":{"read":"/organizations/{organization_id}/domains?limit=500","match":["id"],"name":["name"],"details":{"enrollment":"enrollment_mode","":"verification.status","pending invitations":"total_pending_invitations","pending suggestions":"total_pending_suggestions"}},"organization_id":{"read":"/organizations/{organization_id}?include_members_count=true","name":["name"],"details":{"members":"members_count"}}}},
    response: {"type":"OrganizationDomain","changes":["name","affiliation_verification"]},
    call: (api: Api<paths>, args: Inputs['updateOrganizationDomain'], init: CallInit) =>
      api.PATCH('/organizations/{organization_id}/domains/{domain_id}', {
        ...init,
        params: {
          path: { organization_id: args.organization_id, domain_id: args.domain_id },
        },
        body: { enrollment_mode: args.enrollment_mode, verified: args.verified },
      }),
  },
  updateOrganizationLogo: {
    input: inputs.updateOrganizationLogo,
    effects: [{"kind":"loses","argument":"file","overwrites":"has_image","because":"the present logo is gone"}],
    question: {"phrases":[{"say":"Replace the logo of organization {organization_id}"}],"targets":{"organization_id":{"read":"/organizations/{organization_id}?include_members_count=true","name":["name"],"details":{"members":"members_count"}}}},
    response: {"type":"OrganizationWithLogo","changes":["has_image"]},
    call: (api: Api<paths>, args: Inputs['updateOrganizationLogo'], init: CallInit) =>
      api.PUT('/organizations/{organization_id}/logo', {
        ...init,
        params: {
          path: { organization_id: args.organization_id },
        },
        body: { file: args.file, uploader_user_id: args.uploader_user_id },
        bodySerializer: init.form,
      }),
  },
  updateOrganizationMembership: {
    input: inputs.updateOrganizationMembership,
    owned: {"user_id":[{"read":"/organizations/{organization_id}/memberships?user_id={user_id}","at":"data.public_user_data.user_id"}],"organization_id":[{"read":"/organizations/{organization_id}/memberships?user_id={user_id}","at":"data.public_user_data.user_id","argument":"user_id"}]},
    effects: [{"kind":"loses","argument":"role","changes":"role","because":"the member loses what only the present role allows"},{"kind":"lets_in","argument":"role","changes":"role","because":"the new role may allow the member more"}],
    own: {},
    question: {"phrases":[{"say":"Make {user_id} {role} of {organization_id}"}],"targets":{"user_id":{"read":"/organizations/{organization_id}/memberships?user_id={user_id}&limit=500","match":["public_user_data.user_id"],"name":["public_user_data.first_name public_user_data.last_name","public_user_data.username","public_user_data.identifier"],"details":{"":"public_user_data.identifier","role":"role_name","joined":"created_at"}},"organization_id":{"read":"/organizations/{organization_id}?include_members_count=true","name":["name"],"details":{"members":"members_count"}}}},
    response: {"type":"OrganizationMembership"},
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
    owned: {"user_id":[{"read":"/organizations/{organization_id}/memberships?user_id={user_id}","at":"data.public_user_data.user_id"}],"organization_id":[{"read":"/organizations/{organization_id}/memberships?user_id={user_id}","at":"data.public_user_data.user_id","argument":"user_id"}]},
    effects: [{"kind":"loses","argument":"public_metadata","overwrites":"public_metadata","because":"present public values are gone"},{"kind":"loses","argument":"private_metadata","overwrites":"private_metadata","because":"present private values are gone"},{"kind":"lets_in","argument":"public_metadata","because":"apps may read what a member may do from it"},{"kind":"raises","argument":"private_metadata","because":"back ends may read what a member may do from it"}],
    own: {},
    question: {"phrases":[{"say":"Change the metadata of the membership of {user_id} in {organization_id}"}],"targets":{"user_id":{"read":"/organizations/{organization_id}/memberships?user_id={user_id}&limit=500","match":["public_user_data.user_id"],"name":["public_user_data.first_name public_user_data.last_name","public_user_data.username","public_user_data.identifier"],"details":{"":"public_user_data.identifier","role":"role_name","joined":"created_at"}},"organization_id":{"read":"/organizations/{organization_id}?include_members_count=true","name":["name"],"details":{"members":"members_count"}}}},
    response: {"type":"OrganizationMembership"},
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
    effects: [{"kind":"loses","argument":"public_metadata","overwrites":"public_metadata","because":"present public values are gone"},{"kind":"loses","argument":"private_metadata","overwrites":"private_metadata","because":"present private values are gone"},{"kind":"lets_in","argument":"public_metadata","because":"apps may read plans from public metadata"},{"kind":"raises","argument":"private_metadata","because":"back ends may read roles and plans from private metadata"}],
    own: {"organization_id":"organization"},
    question: {"phrases":[{"say":"Change the metadata of organization {organization_id}"}],"targets":{"organization_id":{"read":"/organizations/{organization_id}?include_members_count=true","name":["name"],"details":{"members":"members_count"}}}},
    response: {"type":"Organization"},
    call: (api: Api<paths>, args: Inputs['updateOrganizationMetadata'], init: CallInit) =>
      api.PATCH('/organizations/{organization_id}/metadata', {
        ...init,
        params: {
          path: { organization_id: args.organization_id },
        },
        body: { private_metadata: args.private_metadata, public_metadata: args.public_metadata },
      }),
  },
  verifyOrganizationDomainOwnership: {
    input: inputs.verifyOrganizationDomainOwnership,
    owned: {"organization_id":[{"read":"/organizations/{organization_id}/domains?limit=500","at":"data.id","argument":"domain_id"}]},
    effects: [{"kind":"loses","because":"no tool takes the mark back"},{"kind":"lets_in","because":"the organization counts as the domain's owner without proof"}],
    own: {"organization_id":"organization","domain_id.name":"domain"},
    question: {"phrases":[{"say":"Declare domain {domain_id} to be owned by organization {organization_id}, without proof"}],"targets":{"domain_id":{"read":"/organizations/{organization_id}/domains?limit=500","match":["id"],"name":["name"],"details":{"enrollment":"enrollment_mode","":"verification.status","pending invitations":"total_pending_invitations","pending suggestions":"total_pending_suggestions"}},"organization_id":{"read":"/organizations/{organization_id}?include_members_count=true","name":["name"],"details":{"members":"members_count"}}}},
    response: {"type":"OrganizationDomain","changes":["name","ownership_verification"]},
    call: (api: Api<paths>, args: Inputs['verifyOrganizationDomainOwnership'], init: CallInit) =>
      api.POST('/organizations/{organization_id}/domains/{domain_id}/verify_ownership', {
        ...init,
        params: {
          path: { organization_id: args.organization_id, domain_id: args.domain_id },
        },
      }),
  },
} satisfies ToolModule;
