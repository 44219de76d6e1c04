// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  changeDomain: z.strictObject({
    home_url: z.string().optional(),
    is_secondary: z.boolean().optional(),
  }),
  get: z.strictObject({}),
  getCommunication: z.strictObject({}),
  getOAuthApplicationSettings: z.strictObject({}),
  getOrganizationSettings: z.strictObject({}),
  getProtect: z.strictObject({}),
  update: z.strictObject({
    allowed_origins: z.array(z.string()).optional(),
    clerk_js_version: z.string().nullable().optional(),
    development_origin: z.string().nullable().optional(),
    hibp: z.boolean().nullable().optional(),
    preferred_sign_in_strategy_when_password_required: z.enum(["password","otp",""]).nullable().optional(),
    support_email: z.string().nullable().optional(),
    test_mode: z.boolean().nullable().optional(),
    url_based_session_syncing: z.boolean().nullable().optional(),
  }),
  updateCommunication: z.strictObject({
    blocked_country_codes: z.array(z.string().regex(new RegExp("^[A-Z]{2}$", "u"))).max(250).refine((arr) => arr.every((item, i) => arr.indexOf(item) == i), "All items must be unique!").nullable().optional(),
  }),
  updateOAuthApplicationSettings: z.strictObject({
    client_id_metadata_documents_advertised: z.boolean().nullable().optional(),
    client_id_metadata_documents_block_implicitly_allowed_clients: z.boolean().nullable().optional(),
    client_id_metadata_documents_only_allow_pre_registered_clients: z.boolean().nullable().optional(),
    default_scopes: z.array(z.string()).nullable().optional(),
    dynamic_oauth_client_registration: z.boolean().nullable().optional(),
    oauth_jwt_access_tokens: z.boolean().nullable().optional(),
  }),
  updateOrganizationSettings: z.strictObject({
    admin_delete_enabled: z.boolean().nullable().optional(),
    creator_role_id: z.string().nullable().optional(),
    domains_default_role_id: z.string().nullable().optional(),
    domains_enabled: z.boolean().nullable().optional(),
    domains_enrollment_modes: z.array(z.string()).optional(),
    enabled: z.boolean().nullable().optional(),
    max_allowed_memberships: z.number().int().nullable().optional(),
    slug_disabled: z.boolean().nullable().optional(),
  }),
  updateProtect: z.strictObject({
    rules_enabled: z.boolean().nullable().optional(),
    specter_enabled: z.boolean().nullable().optional(),
  }),
  updateRestrictions: z.strictObject({
    allowlist: z.boolean().nullable().optional(),
    allowlist_blocklist_disabled_on_sign_in: z.boolean().nullable().optional(),
    block_disposable_email_domains: z.boolean().nullable().optional(),
    block_email_subaddresses: z.boolean().nullable().optional(),
    blocklist: z.boolean().nullable().optional(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  changeDomain: {
    input: inputs.changeDomain,
    effects: [{"kind":"loses","because":"signs out every user and takes the app down"},{"kind":"lets_in","because":"users sign in on another domain"}],
    own: "everybody",
    question: {"phrases":[{"argument":"home_url","say":"Move the instance to {home_url}, which signs out every user"},{"say":"Move the instance to another domain, which signs out every user"}]},
    call: (api: Api<paths>, args: Inputs['changeDomain'], init: CallInit) =>
      api.POST('/instance/change_domain', {
        ...init,
        body: { home_url: args.home_url, is_secondary: args.is_secondary },
      }),
  },
  get: {
    input: inputs.get,
    response: {"type":"Instance"},
    call: (api: Api<paths>, _args: Inputs['get'], init: CallInit) =>
      api.GET('/instance', {
        ...init,
      }),
  },
  getCommunication: {
    input: inputs.getCommunication,
    response: {"type":"InstanceCommunication"},
    call: (api: Api<paths>, _args: Inputs['getCommunication'], init: CallInit) =>
      api.GET('/instance/communication', {
        ...init,
      }),
  },
  getOAuthApplicationSettings: {
    input: inputs.getOAuthApplicationSettings,
    response: {"type":"OAuthApplicationSettings"},
    call: (api: Api<paths>, _args: Inputs['getOAuthApplicationSettings'], init: CallInit) =>
      api.GET('/instance/oauth_application_settings', {
        ...init,
      }),
  },
  getOrganizationSettings: {
    input: inputs.getOrganizationSettings,
    response: {"type":"OrganizationSettings"},
    call: (api: Api<paths>, _args: Inputs['getOrganizationSettings'], init: CallInit) =>
      api.GET('/instance/organization_settings', {
        ...init,
      }),
  },
  getProtect: {
    input: inputs.getProtect,
    response: {"type":"InstanceProtect"},
    call: (api: Api<paths>, _args: Inputs['getProtect'], init: CallInit) =>
      api.GET('/instance/protect', {
        ...init,
      }),
  },
  update: {
    input: inputs.update,
    effects: [{"kind":"loses","argument":"allowed_origins","because":"apps at the origins left out can't sign anybody in"},{"kind":"loses","argument":"preferred_sign_in_strategy_when_password_required","because":"sign-in pages offer another way first"},{"kind":"loses","argument":"url_based_session_syncing","because":"sign-in may break where sessions are synced in the present way"},{"kind":"loses","argument":"clerk_js_version","because":"sign-in pages may break with another version"},{"kind":"loses","argument":"support_email","because":"users write to the new address, and no tool reads the present one"},{"kind":"loses","argument":"test_mode","is":[false],"because":"whoever tests with test addresses and numbers is shut out"},{"kind":"lets_in","argument":"allowed_origins","because":"apps at the origins added can sign users in"},{"kind":"lets_in","argument":"development_origin","because":"the development instance sends sign-ins to another address"},{"kind":"lets_in","argument":"hibp","is":[false],"because":"passwords that are known from leaks are accepted"},{"kind":"lets_in","argument":"test_mode","is":[true],"because":"whoever knows the test codes can sign in"}],
    own: "everybody",
    question: {"phrases":[{"say":"Change settings of the instance"},{"argument":"test_mode","is":[true],"say":"let in whoever knows the test codes"},{"argument":"hibp","is":[false],"say":"accept passwords that are known from leaks"}]},
    call: (api: Api<paths>, args: Inputs['update'], init: CallInit) =>
      api.PATCH('/instance', {
        ...init,
        body: {
          allowed_origins: args.allowed_origins,
          clerk_js_version: args.clerk_js_version,
          development_origin: args.development_origin,
          hibp: args.hibp,
          preferred_sign_in_strategy_when_password_required: args.preferred_sign_in_strategy_when_password_required,
          support_email: args.support_email,
          test_mode: args.test_mode,
          url_based_session_syncing: args.url_based_session_syncing,
        },
      }),
  },
  updateCommunication: {
    input: inputs.updateCommunication,
    effects: [{"kind":"loses","argument":"blocked_country_codes","because":"numbers of blocked countries get no sign-in codes"},{"kind":"lets_in","argument":"blocked_country_codes","because":"numbers of countries left out get sign-in codes again"}],
    own: "everybody",
    question: {"phrases":[{"say":"Replace the list of countries that get no SMS"}]},
    response: {"type":"InstanceCommunication"},
    call: (api: Api<paths>, args: Inputs['updateCommunication'], init: CallInit) =>
      api.PATCH('/instance/communication', {
        ...init,
        body: { blocked_country_codes: args.blocked_country_codes },
      }),
  },
  updateOAuthApplicationSettings: {
    input: inputs.updateOAuthApplicationSettings,
    effects: [{"kind":"loses","argument":"client_id_metadata_documents_block_implicitly_allowed_clients","is":[true],"because":"clients that connected without being registered are refused"},{"kind":"loses","argument":"client_id_metadata_documents_only_allow_pre_registered_clients","is":[true],"because":"clients that aren't registered can no longer connect"},{"kind":"loses","argument":"client_id_metadata_documents_advertised","is":[false],"because":"clients that aren't registered no longer find the way in"},{"kind":"loses","argument":"dynamic_oauth_client_registration","is":[false],"because":"clients can no longer register themselves"},{"kind":"loses","argument":"default_scopes","because":"clients to come lose the scopes left out"},{"kind":"loses","argument":"oauth_jwt_access_tokens","because":"services that expect the present kind of token refuse the other"},{"kind":"lets_in","because":"each setting decides which clients get in"},{"kind":"lets_in","argument":"dynamic_oauth_client_registration","is":[true],"because":"anybody can register a client"},{"kind":"lets_in","argument":"client_id_metadata_documents_advertised","is":[true],"because":"unknown clients learn how to connect"},{"kind":"lets_in","argument":"client_id_metadata_documents_only_allow_pre_registered_clients","is":[false],"because":"unknown clients can connect"},{"kind":"lets_in","argument":"client_id_metadata_documents_block_implicitly_allowed_clients","is":[false],"because":"clients that were refused can connect again"},{"kind":"lets_in","argument":"default_scopes","because":"clients to come get the scopes added"},{"kind":"lets_in","argument":"oauth_jwt_access_tokens","is":[true],"because":"access tokens can no longer be revoked"}],
    own: "everybody",
    question: {"phrases":[{"say":"Change the settings of all OAuth applications"},{"argument":"dynamic_oauth_client_registration","is":[true],"say":"let anybody register a client"}]},
    response: {"type":"OAuthApplicationSettings"},
    call: (api: Api<paths>, args: Inputs['updateOAuthApplicationSettings'], init: CallInit) =>
      api.PATCH('/instance/oauth_application_settings', {
        ...init,
        body: {
          client_id_metadata_documents_advertised: args.client_id_metadata_documents_advertised,
          client_id_metadata_documents_block_implicitly_allowed_clients: args.client_id_metadata_documents_block_implicitly_allowed_clients,
          client_id_metadata_documents_only_allow_pre_registered_clients: args.client_id_metadata_documents_only_allow_pre_registered_clients,
          default_scopes: args.default_scopes,
          dynamic_oauth_client_registration: args.dynamic_oauth_client_registration,
          oauth_jwt_access_tokens: args.oauth_jwt_access_tokens,
        },
      }),
  },
  updateOrganizationSettings: {
    input: inputs.updateOrganizationSettings,
    effects: [{"kind":"loses","argument":"enabled","is":[false],"because":"organizations are over for everyone"},{"kind":"loses","argument":"max_allowed_memberships","because":"organizations to come may be too small for their members"},{"kind":"loses","argument":"admin_delete_enabled","is":[true],"because":"admins can delete their organizations"},{"kind":"loses","argument":"domains_enabled","is":[false],"because":"people no longer join by their email's domain"},{"kind":"loses","argument":"domains_enrollment_modes","because":"people no longer join in the ways left out"},{"kind":"loses","argument":"slug_disabled","is":[true],"because":"addresses with an organization's slug break"},{"kind":"lets_in","argument":"enabled","is":[true],"because":"memberships and roles count from now on"},{"kind":"lets_in","argument":"domains_enabled","is":[true],"because":"organizations can let in everyone at their domains"},{"kind":"lets_in","argument":"domains_enrollment_modes","because":"people can join in the ways added"},{"kind":"lets_in","argument":"creator_role_id","because":"whoever creates an organization gets the role"},{"kind":"lets_in","argument":"domains_default_role_id","because":"whoever joins by a domain gets the role"}],
    own: "everybody",
    question: {"phrases":[{"argument":"enabled","is":[false],"say":"Switch off organizations for everyone"},{"say":"Change the settings of all organizations"},{"argument":"creator_role_id","say":"give whoever creates one the role {creator_role_id}"},{"argument":"domains_default_role_id","say":"give whoever joins by a domain the role {domains_default_role_id}"},{"argument":"admin_delete_enabled","is":[true],"say":"let admins delete theirs"}],"targets":{"creator_role_id":{"read":"/organization_roles/{creator_role_id}","name":["name"]},"domains_default_role_id":{"read":"/organization_roles/{domains_default_role_id}","name":["name"]}}},
    response: {"type":"OrganizationSettings","changes":["creator_role","domains_default_role"]},
    call: (api: Api<paths>, args: Inputs['updateOrganizationSettings'], init: CallInit) =>
      api.PATCH('/instance/organization_settings', {
        ...init,
        body: {
          admin_delete_enabled: args.admin_delete_enabled,
          creator_role_id: args.creator_role_id,
          domains_default_role_id: args.domains_default_role_id,
          domains_enabled: args.domains_enabled,
          domains_enrollment_modes: args.domains_enrollment_modes,
          enabled: args.enabled,
          max_allowed_memberships: args.max_allowed_memberships,
          slug_disabled: args.slug_disabled,
        },
      }),
  },
  updateProtect: {
    input: inputs.updateProtect,
    effects: [{"kind":"loses","argument":"rules_enabled","is":[true],"because":"users whom a rule matches are shut out"},{"kind":"loses","argument":"specter_enabled","is":[true],"because":"users who are taken for bots are shut out"},{"kind":"lets_in","because":"each setting decides who gets in"},{"kind":"lets_in","argument":"rules_enabled","is":[false],"because":"those whom a rule keeps out get in"},{"kind":"lets_in","argument":"specter_enabled","is":[false],"because":"bots are no longer kept out"}],
    own: "everybody",
    question: {"phrases":[{"say":"Change the instance's protection from bots and fraud"}]},
    response: {"type":"InstanceProtect"},
    call: (api: Api<paths>, args: Inputs['updateProtect'], init: CallInit) =>
      api.PATCH('/instance/protect', {
        ...init,
        body: { rules_enabled: args.rules_enabled, specter_enabled: args.specter_enabled },
      }),
  },
  updateRestrictions: {
    input: inputs.updateRestrictions,
    effects: [{"kind":"loses","argument":"allowlist","is":[true],"because":"everyone not on the allowlist is shut out"},{"kind":"loses","argument":"blocklist","is":[true],"because":"everyone on the blocklist is shut out"},{"kind":"loses","argument":"allowlist_blocklist_disabled_on_sign_in","is":[false],"because":"users whom a list keeps out can't sign in"},{"kind":"loses","argument":"block_email_subaddresses","is":[true],"because":"people with such an address can't sign up"},{"kind":"loses","argument":"block_disposable_email_domains","is":[true],"because":"people with such an address can't sign up"},{"kind":"lets_in","because":"each setting decides who gets in"},{"kind":"lets_in","argument":"allowlist","is":[false],"because":"everyone not on the allowlist can sign up"},{"kind":"lets_in","argument":"blocklist","is":[false],"because":"everyone on the blocklist gets in"},{"kind":"lets_in","argument":"allowlist_blocklist_disabled_on_sign_in","is":[true],"because":"users whom a list keeps out can sign in"},{"kind":"lets_in","argument":"block_email_subaddresses","is":[false],"because":"one person can sign up many times"},{"kind":"lets_in","argument":"block_disposable_email_domains","is":[false],"because":"people can sign up with throwaway addresses"}],
    own: "everybody",
    question: {"phrases":[{"say":"Change who may sign up and sign in"},{"argument":"allowlist","is":[true],"say":"shut out everyone not on the allowlist"},{"argument":"allowlist","is":[false],"say":"let in people who are not on the allowlist"},{"argument":"blocklist","is":[false],"say":"let in everyone on the blocklist"}]},
    response: {"type":"InstanceRestrictions"},
    call: (api: Api<paths>, args: Inputs['updateRestrictions'], init: CallInit) =>
      api.PATCH('/instance/restrictions', {
        ...init,
        body: {
          allowlist: args.allowlist,
          allowlist_blocklist_disabled_on_sign_in: args.allowlist_blocklist_disabled_on_sign_in,
          block_disposable_email_domains: args.block_disposable_email_domains,
          block_email_subaddresses: args.block_email_subaddresses,
          blocklist: args.blocklist,
        },
      }),
  },
} satisfies ToolModule;
