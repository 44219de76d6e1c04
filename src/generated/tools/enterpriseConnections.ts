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
    effects: [{"kind":"loses","argument":"active","is":[true],"because":"organizations' verified domains that match are deleted"},{"kind":"loses","argument":"organization_id","because":"an organization can't be unlinked again"},{"kind":"lets_in","because":"the identity provider says who the people of its domains are"}],
    own: {"domains":"domain","organization_id":"organization"},
    question: {"phrases":[{"argument":"active","is":[true],"say":"From now on, let {provider} sign in everyone at {domains}, by enterprise connection {name}"},{"say":"Create enterprise connection {name}, with which {provider} can sign in everyone at {domains}"},{"argument":"organization_id","say":"link it for good to {organization_id}"}],"targets":{"organization_id":{"read":"/organizations/{organization_id}?include_members_count=true","name":["name"],"details":{"members":"members_count"}}},"secrets":["client_secret"]},
    response: {"type":"EnterpriseConnection","changes":["active","saml_connection","oauth_config"]},
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
    response: {"type":"EnterpriseConnectionTestRunResponse","changes":["url"]},
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
    effects: [{"kind":"loses","because":"nobody can sign in through it any more"},{"kind":"lets_in","because":"people of its domains may sign in without the identity provider"}],
    own: {"enterprise_connection_id.domains":"domain","enterprise_connection_id.organization_id":"organization"},
    question: {"phrases":[{"say":"Delete enterprise connection {enterprise_connection_id}"}],"targets":{"enterprise_connection_id":{"read":"/enterprise_connections/{enterprise_connection_id}","name":["name"],"details":{"provider":"provider","domains":"domains","active":"active"}}}},
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
    response: {"type":"EnterpriseConnection"},
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
    response: {"type":"EnterpriseConnection","rows":"data","total":"total_count","paging":{"most":500}},
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
    effects: [{"kind":"lets_in","because":"whoever has the tokens may be taken for the person who tested"}],
    own: {"enterprise_connection_id.domains":"domain","enterprise_connection_id.organization_id":"organization"},
    question: {"phrases":[{"say":"Hand out the identity provider's tokens from tests of enterprise connection {enterprise_connection_id}"}],"targets":{"enterprise_connection_id":{"read":"/enterprise_connections/{enterprise_connection_id}","name":["name"],"details":{"provider":"provider","domains":"domains","active":"active"}}}},
    response: {"type":"EnterpriseConnectionTestRun","rows":"data","total":"total_count","paging":{"most":500},"changes":["status","connection_type","created_at","logs","parsed_user_info"]},
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
    effects: [{"kind":"loses","argument":"active","is":[true],"because":"organizations' verified domains that match are deleted"},{"kind":"loses","argument":"active","is":[false],"because":"everyone who signs in with it is shut out"},{"kind":"loses","argument":"domains","overwrites":"domains","because":"people of the domains left out can't sign in with it"},{"kind":"loses","argument":"organization_id","because":"an organization can't be unlinked again"},{"kind":"loses","argument":"saml","because":"sign-in breaks where it doesn't fit the identity provider"},{"kind":"loses","argument":"oidc","because":"sign-in breaks where it doesn't fit, and a replaced secret is gone"},{"kind":"loses","argument":"custom_attributes","overwrites":"custom_attributes","because":"attributes left out are no longer filled"},{"kind":"loses","argument":"sync_user_attributes","is":[true],"because":"users' own names are overwritten when they sign in"},{"kind":"loses","argument":"disable_additional_identifications","is":[true],"because":"users lose their other ways to sign in"},{"kind":"lets_in","argument":"active","is":[true],"because":"the identity provider says who the people of its domains are"},{"kind":"lets_in","argument":"active","is":[false],"because":"people of its domains may sign in without the identity provider"},{"kind":"lets_in","argument":"domains","changes":"domains","because":"people of the domains added can sign in with it"},{"kind":"lets_in","argument":"organization_id","because":"who signs in with it can join that organization"},{"kind":"lets_in","argument":"saml","because":"another identity provider may say who somebody is"},{"kind":"lets_in","argument":"oidc","because":"another identity provider may say who somebody is"},{"kind":"lets_in","argument":"custom_attributes","changes":"custom_attributes","because":"the identity provider writes to users' public metadata"},{"kind":"lets_in","argument":"allow_organization_account_linking","is":[true],"because":"who signs in with it can take over members' accounts"},{"kind":"lets_in","argument":"disable_additional_identifications","is":[false],"because":"users may add other ways to sign in"}],
    own: {"enterprise_connection_id.domains":"domain","enterprise_connection_id.organization_id":"organization","domains":"domain","organization_id":"organization"},
    question: {"phrases":[{"argument":"active","is":[true],"say":"Let people sign in with enterprise connection {enterprise_connection_id}"},{"argument":"active","is":[false],"say":"Shut out everyone who signs in with enterprise connection {enterprise_connection_id}"},{"say":"Change enterprise connection {enterprise_connection_id}"},{"argument":"organization_id","say":"link it for good to {organization_id}"}],"targets":{"enterprise_connection_id":{"read":"/enterprise_connections/{enterprise_connection_id}","name":["name"],"details":{"provider":"provider","domains":"domains","active":"active"}},"organization_id":{"read":"/organizations/{organization_id}?include_members_count=true","name":["name"],"details":{"members":"members_count"}}},"secrets":["client_secret"]},
    response: {"type":"EnterpriseConnection","changesBy":{"saml":"saml_connection","oidc":"oauth_config"}},
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
