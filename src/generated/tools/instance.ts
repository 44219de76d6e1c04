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
    question: {"text":"Move the instance to another domain, which signs out every user"},
    call: (api: Api<paths>, args: Inputs['changeDomain'], init: CallInit) =>
      api.POST('/instance/change_domain', {
        ...init,
        body: { home_url: args.home_url, is_secondary: args.is_secondary },
      }),
  },
  get: {
    input: inputs.get,
    call: (api: Api<paths>, _args: Inputs['get'], init: CallInit) =>
      api.GET('/instance', {
        ...init,
      }),
  },
  getCommunication: {
    input: inputs.getCommunication,
    call: (api: Api<paths>, _args: Inputs['getCommunication'], init: CallInit) =>
      api.GET('/instance/communication', {
        ...init,
      }),
  },
  getOAuthApplicationSettings: {
    input: inputs.getOAuthApplicationSettings,
    call: (api: Api<paths>, _args: Inputs['getOAuthApplicationSettings'], init: CallInit) =>
      api.GET('/instance/oauth_application_settings', {
        ...init,
      }),
  },
  getOrganizationSettings: {
    input: inputs.getOrganizationSettings,
    call: (api: Api<paths>, _args: Inputs['getOrganizationSettings'], init: CallInit) =>
      api.GET('/instance/organization_settings', {
        ...init,
      }),
  },
  getProtect: {
    input: inputs.getProtect,
    call: (api: Api<paths>, _args: Inputs['getProtect'], init: CallInit) =>
      api.GET('/instance/protect', {
        ...init,
      }),
  },
  update: {
    input: inputs.update,
    question: {"text":"Change settings of the instance"},
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
    question: {"text":"Replace the list of countries that get no SMS"},
    call: (api: Api<paths>, args: Inputs['updateCommunication'], init: CallInit) =>
      api.PATCH('/instance/communication', {
        ...init,
        body: { blocked_country_codes: args.blocked_country_codes },
      }),
  },
  updateOAuthApplicationSettings: {
    input: inputs.updateOAuthApplicationSettings,
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
    question: {"text":"Change the settings of all organizations"},
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
    question: {"text":"Change the instance's protection from bots and fraud"},
    call: (api: Api<paths>, args: Inputs['updateProtect'], init: CallInit) =>
      api.PATCH('/instance/protect', {
        ...init,
        body: { rules_enabled: args.rules_enabled, specter_enabled: args.specter_enabled },
      }),
  },
  updateRestrictions: {
    input: inputs.updateRestrictions,
    question: {"text":"Change who may sign up and sign in"},
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
