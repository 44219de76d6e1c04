// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  createEnterpriseConnection: z.strictObject({
    domains: z.array(z.string()).min(1),
    name: z.string(),
    provider: z.enum(["saml_custom","saml_okta","saml_google","saml_microsoft","oidc_custom","oidc_github_enterprise","oidc_gitlab"]),
    active: z.boolean().nullable().optional(),
    allow_organization_account_linking: z.boolean().nullable().optional(),
    custom_attributes: z.array(z.object({ "directory_path": z.string().optional(), "key": z.string().regex(new RegExp("^[^_][A-Za-z0-9_-]*$", "u")).min(1), "multi_valued": z.boolean().optional(), "name": z.string().min(1), "scim_path": z.string().optional(), "sso_path": z.string().optional() }).strict()).optional(),
    oidc: z.object({ "auth_url": z.string().nullable().optional(), "client_id": z.string().nullable().optional(), "client_secret": z.string().nullable().optional(), "discovery_url": z.string().nullable().optional(), "requires_pkce": z.boolean().nullable().optional(), "token_url": z.string().nullable().optional(), "user_info_url": z.string().nullable().optional() }).strict().nullable().optional(),
    organization_id: z.string().nullable().optional(),
    saml: z.object({ "allow_idp_initiated": z.boolean().nullable().optional(), "allow_subdomains": z.boolean().nullable().optional(), "attribute_mapping": z.object({ "email_address": z.string().nullable().optional(), "first_name": z.string().nullable().optional(), "last_name": z.string().nullable().optional(), "user_id": z.string().nullable().optional() }).strict().nullable().optional(), "force_authn": z.boolean().nullable().optional(), "idp_certificate": z.string().nullable().optional(), "idp_entity_id": z.string().nullable().optional(), "idp_metadata": z.string().nullable().optional(), "idp_metadata_url": z.string().nullable().optional(), "idp_sso_url": z.string().nullable().optional(), "login_hint": z.object({ "mode": z.enum(["email_address","custom_attribute","off"]), "source": z.string().optional() }).strict().nullable().optional() }).strict().nullable().optional(),
  }),
  createTestRun: z.strictObject({
    enterprise_connection_id: z.string(),
  }),
  deleteEnterpriseConnection: z.strictObject({
    enterprise_connection_id: z.string(),
  }),
  getEnterpriseConnection: z.strictObject({
    enterprise_connection_id: z.string(),
  }),
  getEnterpriseConnectionList: z.strictObject({
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
    organization_id: z.string().optional(),
    active: z.boolean().optional(),
  }),
  getTestRunList: z.strictObject({
    enterprise_connection_id: z.string(),
    status: z.array(z.enum(["pending","success","failed"])).optional(),
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
  }),
  updateEnterpriseConnection: z.strictObject({
    enterprise_connection_id: z.string(),
    active: z.boolean().nullable().optional(),
    allow_organization_account_linking: z.boolean().nullable().optional(),
    custom_attributes: z.array(z.object({ "directory_path": z.string().optional(), "key": z.string().regex(new RegExp("^[^_][A-Za-z0-9_-]*$", "u")).min(1), "multi_valued": z.boolean().optional(), "name": z.string().min(1), "scim_path": z.string().optional(), "sso_path": z.string().optional() }).strict()).nullable().optional(),
    disable_additional_identifications: z.boolean().nullable().optional(),
    domains: z.array(z.string()).nullable().optional(),
    name: z.string().nullable().optional(),
    oidc: z.object({ "auth_url": z.string().nullable().optional(), "client_id": z.string().nullable().optional(), "client_secret": z.string().nullable().optional(), "discovery_url": z.string().nullable().optional(), "requires_pkce": z.boolean().nullable().optional(), "token_url": z.string().nullable().optional(), "user_info_url": z.string().nullable().optional() }).strict().nullable().optional(),
    organization_id: z.string().nullable().optional(),
    saml: z.object({ "allow_idp_initiated": z.boolean().nullable().optional(), "allow_subdomains": z.boolean().nullable().optional(), "attribute_mapping": z.object({ "email_address": z.string().nullable().optional(), "first_name": z.string().nullable().optional(), "last_name": z.string().nullable().optional(), "user_id": z.string().nullable().optional() }).strict().nullable().optional(), "force_authn": z.boolean().nullable().optional(), "idp_certificate": z.string().nullable().optional(), "idp_entity_id": z.string().nullable().optional(), "idp_metadata": z.string().nullable().optional(), "idp_metadata_url": z.string().nullable().optional(), "idp_sso_url": z.string().nullable().optional(), "login_hint": z.object({ "mode": z.enum(["email_address","custom_attribute","off"]), "source": z.string().optional() }).strict().nullable().optional(), "name": z.string().nullable().optional() }).strict().nullable().optional(),
    sync_user_attributes: z.boolean().nullable().optional(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  createEnterpriseConnection: {
    input: inputs.createEnterpriseConnection,
    call: (api: Api<paths>, args: Inputs['createEnterpriseConnection'], init: CallInit) =>
      api.POST('/enterprise_connections', {
        ...init,
        body: {
          domains: args.domains,
          name: args.name,
          provider: args.provider,
          active: args.active,
          allow_organization_account_linking: args.allow_organization_account_linking,
          custom_attributes: args.custom_attributes,
          oidc: args.oidc,
          organization_id: args.organization_id,
          saml: args.saml,
        },
      }),
  },
  createTestRun: {
    input: inputs.createTestRun,
    call: (api: Api<paths>, args: Inputs['createTestRun'], init: CallInit) =>
      api.POST('/enterprise_connections/{enterprise_connection_id}/test_runs', {
        ...init,
        params: {
          path: { enterprise_connection_id: args.enterprise_connection_id },
        },
      }),
  },
  deleteEnterpriseConnection: {
    input: inputs.deleteEnterpriseConnection,
    question: {"text":"Delete enterprise connection {enterprise_connection_id}","targets":{"enterprise_connection_id":{"read":"/enterprise_connections/{enterprise_connection_id}","name":["name"],"details":{"provider":"provider","domains":"domains","active":"active"}}}},
    call: (api: Api<paths>, args: Inputs['deleteEnterpriseConnection'], init: CallInit) =>
      api.DELETE('/enterprise_connections/{enterprise_connection_id}', {
        ...init,
        params: {
          path: { enterprise_connection_id: args.enterprise_connection_id },
        },
      }),
  },
  getEnterpriseConnection: {
    input: inputs.getEnterpriseConnection,
    owned: {"organization_id":[{"read":"/enterprise_connections/{enterprise_connection_id}","at":"organization_id"}]},
    call: (api: Api<paths>, args: Inputs['getEnterpriseConnection'], init: CallInit) =>
      api.GET('/enterprise_connections/{enterprise_connection_id}', {
        ...init,
        params: {
          path: { enterprise_connection_id: args.enterprise_connection_id },
        },
      }),
  },
  getEnterpriseConnectionList: {
    input: inputs.getEnterpriseConnectionList,
    owned: {"organization_id":[{"read":"/organizations/{organization_id}","at":"id"}]},
    call: (api: Api<paths>, args: Inputs['getEnterpriseConnectionList'], init: CallInit) =>
      api.GET('/enterprise_connections', {
        ...init,
        params: {
          query: {
            limit: args.limit,
            offset: args.offset,
            organization_id: args.organization_id,
            active: args.active,
          },
        },
      }),
  },
  getTestRunList: {
    input: inputs.getTestRunList,
    call: (api: Api<paths>, args: Inputs['getTestRunList'], init: CallInit) =>
      api.GET('/enterprise_connections/{enterprise_connection_id}/test_runs', {
        ...init,
        params: {
          path: { enterprise_connection_id: args.enterprise_connection_id },
          query: { status: args.status, limit: args.limit, offset: args.offset },
        },
      }),
  },
  updateEnterpriseConnection: {
    input: inputs.updateEnterpriseConnection,
    question: {"text":"Change enterprise connection {enterprise_connection_id}","targets":{"enterprise_connection_id":{"read":"/enterprise_connections/{enterprise_connection_id}","name":["name"],"details":{"provider":"provider","domains":"domains","active":"active"}}},"secrets":["client_secret"]},
    call: (api: Api<paths>, args: Inputs['updateEnterpriseConnection'], init: CallInit) =>
      api.PATCH('/enterprise_connections/{enterprise_connection_id}', {
        ...init,
        params: {
          path: { enterprise_connection_id: args.enterprise_connection_id },
        },
        body: {
          active: args.active,
          allow_organization_account_linking: args.allow_organization_account_linking,
          custom_attributes: args.custom_attributes,
          disable_additional_identifications: args.disable_additional_identifications,
          domains: args.domains,
          name: args.name,
          oidc: args.oidc,
          organization_id: args.organization_id,
          saml: args.saml,
          sync_user_attributes: args.sync_user_attributes,
        },
      }),
  },
} satisfies ToolModule;
