// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, Pins, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  banUser: z.strictObject({
    user_id: z.string(),
  }),
  banUserBulk: z.strictObject({
    user_ids: z.array(z.string()).min(1).max(50),
  }),
  createUser: z.strictObject({
    banned: z.boolean().nullable().optional(),
    bypass_client_trust: z.boolean().nullable().optional(),
    create_organization_enabled: z.boolean().nullable().optional(),
    create_organizations_limit: z.number().int().nullable().optional(),
    created_at: z.string().nullable().optional(),
    delete_self_enabled: z.boolean().nullable().optional(),
    email_address: z.array(z.string()).optional(),
    email_address_identification_status: z.array(z.enum(["verified","reserved"])).optional(),
    external_id: z.string().nullable().optional(),
    first_name: z.string().nullable().optional(),
    last_name: z.string().nullable().optional(),
    legal_accepted_at: z.string().nullable().optional(),
    locale: z.string().nullable().optional(),
    locked: z.boolean().nullable().optional(),
    password: z.string().nullable().optional(),
    phone_number: z.array(z.string()).optional(),
    phone_number_identification_status: z.array(z.enum(["verified","reserved"])).optional(),
    private_metadata: z.record(z.string(), z.unknown()).optional(),
    public_metadata: z.record(z.string(), z.unknown()).optional(),
    skip_legal_checks: z.boolean().nullable().optional(),
    skip_password_checks: z.boolean().nullable().optional(),
    skip_password_requirement: z.boolean().nullable().optional(),
    skip_user_requirement: z.boolean().nullable().optional(),
    unsafe_metadata: z.record(z.string(), z.unknown()).optional(),
    username: z.string().nullable().optional(),
    web3_wallet: z.array(z.string()).optional(),
  }),
  deleteUser: z.strictObject({
    user_id: z.string(),
  }),
  deleteUserBackupCodes: z.strictObject({
    user_id: z.string(),
  }),
  deleteUserExternalAccount: z.strictObject({
    user_id: z.string(),
    external_account_id: z.string(),
  }),
  deleteUserPasskey: z.strictObject({
    user_id: z.string(),
    passkey_identification_id: z.string(),
  }),
  deleteUserProfileImage: z.strictObject({
    user_id: z.string(),
  }),
  deleteUserTOTP: z.strictObject({
    user_id: z.string(),
  }),
  deleteUserWeb3Wallet: z.strictObject({
    user_id: z.string(),
    web3_wallet_identification_id: z.string(),
  }),
  disableUserMFA: z.strictObject({
    user_id: z.string(),
  }),
  getOrganizationInvitationList: z.strictObject({
    user_id: z.string(),
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
    status: z.enum(["pending","accepted","revoked","expired"]).optional(),
  }),
  getOrganizationMembershipList: z.strictObject({
    user_id: z.string(),
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
  }),
  getUser: z.strictObject({
    user_id: z.string(),
  }),
  getUserCount: z.strictObject({
    email_address: z.array(z.string()).optional(),
    phone_number: z.array(z.string()).optional(),
    external_id: z.array(z.string()).optional(),
    username: z.array(z.string()).optional(),
    web3_wallet: z.array(z.string()).optional(),
    user_id: z.array(z.string()).optional(),
    organization_id: z.array(z.string()).optional(),
    query: z.string().optional(),
    banned: z.boolean().optional(),
    last_active_at_before: z.number().int().optional(),
    last_active_at_after: z.number().int().optional(),
    created_at_before: z.number().int().optional(),
    created_at_after: z.number().int().optional(),
    last_sign_in_at_before: z.number().int().optional(),
    last_sign_in_at_after: z.number().int().optional(),
  }),
  getUserId: z.strictObject({}),
  getUserList: z.strictObject({
    email_address: z.array(z.string()).optional(),
    phone_number: z.array(z.string()).optional(),
    external_id: z.array(z.string()).optional(),
    username: z.array(z.string()).optional(),
    web3_wallet: z.array(z.string()).optional(),
    user_id: z.array(z.string()).optional(),
    organization_id: z.array(z.string()).optional(),
    query: z.string().optional(),
    banned: z.boolean().optional(),
    last_active_at_before: z.number().int().optional(),
    last_active_at_after: z.number().int().optional(),
    created_at_before: z.number().int().optional(),
    created_at_after: z.number().int().optional(),
    last_sign_in_at_before: z.number().int().optional(),
    last_sign_in_at_after: z.number().int().optional(),
    provider: z.string().optional(),
    provider_user_id: z.array(z.string()).optional(),
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
    starting_after: z.string().optional(),
    order_by: z.string().optional(),
  }),
  getUserOauthAccessToken: z.strictObject({
    user_id: z.string(),
    provider: z.string(),
    limit: z.number().int().lte(500).optional(),
    offset: z.number().int().optional(),
  }),
  getUserTrustedDeviceList: z.strictObject({
    user_id: z.string(),
  }),
  lockUser: z.strictObject({
    user_id: z.string(),
  }),
  removePassword: z.strictObject({
    user_id: z.string(),
    sign_out_of_other_sessions: z.boolean().optional(),
  }),
  replaceUserEmailAddress: z.strictObject({
    user_id: z.string(),
    email_address: z.string(),
    identification_status: z.enum(["verified","reserved","unverified"]).optional(),
    notify_primary_email_address_changed: z.boolean().nullable().optional(),
  }),
  replaceUserMetadata: z.strictObject({
    user_id: z.string(),
    private_metadata: z.record(z.string(), z.unknown()).optional(),
    public_metadata: z.record(z.string(), z.unknown()).optional(),
    unsafe_metadata: z.record(z.string(), z.unknown()).optional(),
  }),
  replaceUserPhoneNumber: z.strictObject({
    user_id: z.string(),
    phone_number: z.string(),
    identification_status: z.enum(["verified","reserved","unverified"]).optional(),
  }),
  revokeUserTrustedDevice: z.strictObject({
    user_id: z.string(),
    trusted_device_id: z.string(),
  }),
  setPasswordCompromised: z.strictObject({
    user_id: z.string(),
    revoke_all_sessions: z.boolean().nullable().optional(),
  }),
  unbanUser: z.strictObject({
    user_id: z.string(),
  }),
  unbanUserBulk: z.strictObject({
    user_ids: z.array(z.string()).min(1).max(50),
  }),
  unlockUser: z.strictObject({
    user_id: z.string(),
  }),
  unsetPasswordCompromised: z.strictObject({
    user_id: z.string(),
  }),
  updateUser: z.strictObject({
    user_id: z.string(),
    bypass_client_trust: z.boolean().nullable().optional(),
    create_organization_enabled: z.boolean().nullable().optional(),
    create_organizations_limit: z.number().int().nullable().optional(),
    created_at: z.string().nullable().optional(),
    delete_self_enabled: z.boolean().nullable().optional(),
    external_id: z.string().nullable().optional(),
    first_name: z.string().nullable().optional(),
    last_name: z.string().nullable().optional(),
    legal_accepted_at: z.string().nullable().optional(),
    locale: z.string().nullable().optional(),
    notify_primary_email_address_changed: z.boolean().nullable().optional(),
    password: z.string().nullable().optional(),
    primary_email_address_id: z.string().nullable().optional(),
    primary_phone_number_id: z.string().nullable().optional(),
    primary_web3_wallet_id: z.string().nullable().optional(),
    profile_image_id: z.string().nullable().optional(),
    sign_out_of_other_sessions: z.boolean().nullable().optional(),
    skip_legal_checks: z.boolean().nullable().optional(),
    skip_password_checks: z.boolean().nullable().optional(),
    username: z.string().nullable().optional(),
  }),
  updateUserMetadata: z.strictObject({
    user_id: z.string(),
    private_metadata: z.record(z.string(), z.unknown()).optional(),
    public_metadata: z.record(z.string(), z.unknown()).optional(),
    unsafe_metadata: z.record(z.string(), z.unknown()).optional(),
  }),
  updateUserProfileImage: z.strictObject({
    user_id: z.string(),
    file: z.string(),
  }),
  updateUserPublicMetadata: z.strictObject({
    user_id: z.string(),
    metadata: z.record(z.string(), z.unknown()),
  }),
  updateUserUnsafeMetadata: z.strictObject({
    user_id: z.string(),
    metadata: z.record(z.string(), z.unknown()),
  }),
  verifyPassword: z.strictObject({
    user_id: z.string(),
    password: z.string(),
  }),
  verifyTOTP: z.strictObject({
    user_id: z.string(),
    code: z.string(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  banUser: {
    input: inputs.banUser,
    effects: [{"kind":"loses","because":"ends the user's sessions and locks them out"}],
    question: {"phrases":[{"say":"End all sessions and ban user {user_id}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}}},
    response: {"type":"User","changes":["banned"]},
    call: (api: Api<paths>, args: Inputs['banUser'], init: CallInit) =>
      api.POST('/users/{user_id}/ban', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
      }),
  },
  banUserBulk: {
    input: inputs.banUserBulk,
    effects: [{"kind":"loses","because":"ends the users' sessions and locks them out"}],
    question: {"phrases":[{"say":"End all sessions and ban these users: {user_ids}"}],"targets":{"user_ids":{"read":"/users?user_id={user_ids}&limit=100","match":["id"],"name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned"}}}},
    response: {"type":"User","rows":"","changes":["banned"]},
    call: (api: Api<paths>, args: Inputs['banUserBulk'], init: CallInit) =>
      api.POST('/users/ban', {
        ...init,
        body: { user_ids: args.user_ids },
      }),
  },
  createUser: {
    input: inputs.createUser,
    effects: [{"kind":"lets_in","argument":"email_address","because":"whoever reads that mailbox can sign in"},{"kind":"lets_in","argument":"phone_number","because":"whoever has that phone can sign in"},{"kind":"lets_in","argument":"web3_wallet","because":"whoever has that wallet can sign in"},{"kind":"lets_in","argument":"password","because":"whoever knows the password can sign in"},{"kind":"lets_in","argument":"public_metadata","because":"apps may read roles and plans from public metadata"},{"kind":"lets_in","argument":"external_id","because":"other systems take the user for whoever has that id"},{"kind":"lets_in","argument":"bypass_client_trust","is":[true],"because":"sign-ins from unknown devices are not checked"},{"kind":"lets_in","argument":"create_organization_enabled","is":[true],"because":"the user may create organizations"},{"kind":"lets_in","argument":"create_organizations_limit","because":"the user may create more organizations"}],
    own: "nobody",
    question: {"phrases":[{"argument":"password","say":"Create a user with a password that the call gives"},{"say":"Create a user"}],"secrets":["password"]},
    response: {"type":"User","changes":["email_addresses","phone_numbers"]},
    call: (api: Api<paths>, args: Inputs['createUser'], init: CallInit) =>
      api.POST('/users', {
        ...init,
        body: {
          banned: args.banned,
          bypass_client_trust: args.bypass_client_trust,
          create_organization_enabled: args.create_organization_enabled,
          create_organizations_limit: args.create_organizations_limit,
          created_at: args.created_at,
          delete_self_enabled: args.delete_self_enabled,
          email_address: args.email_address,
          email_address_identification_status: args.email_address_identification_status,
          external_id: args.external_id,
          first_name: args.first_name,
          last_name: args.last_name,
          legal_accepted_at: args.legal_accepted_at,
          locale: args.locale,
          locked: args.locked,
          password: args.password,
          phone_number: args.phone_number,
          phone_number_identification_status: args.phone_number_identification_status,
          private_metadata: args.private_metadata,
          public_metadata: args.public_metadata,
          skip_legal_checks: args.skip_legal_checks,
          skip_password_checks: args.skip_password_checks,
          skip_password_requirement: args.skip_password_requirement,
          skip_user_requirement: args.skip_user_requirement,
          unsafe_metadata: args.unsafe_metadata,
          username: args.username,
          web3_wallet: args.web3_wallet,
        },
      }),
  },
  deleteUser: {
    input: inputs.deleteUser,
    effects: [{"kind":"loses","because":"the account and everything in it is gone"}],
    question: {"phrases":[{"say":"Delete user {user_id}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}}},
    call: (api: Api<paths>, args: Inputs['deleteUser'], init: CallInit) =>
      api.DELETE('/users/{user_id}', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
      }),
  },
  deleteUserBackupCodes: {
    input: inputs.deleteUserBackupCodes,
    effects: [{"kind":"loses","because":"the printed or saved codes stop working"}],
    question: {"phrases":[{"say":"Delete the backup codes of user {user_id}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}}},
    response: {"type":"users_deleteUserBackupCodes"},
    call: (api: Api<paths>, args: Inputs['deleteUserBackupCodes'], init: CallInit) =>
      api.DELETE('/users/{user_id}/backup_code', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
      }),
  },
  deleteUserExternalAccount: {
    input: inputs.deleteUserExternalAccount,
    owned: {"user_id":[{"read":"/users/{user_id}","at":"external_accounts.id","argument":"external_account_id"}]},
    effects: [{"kind":"loses","because":"the person can't sign in with that account any more"}],
    question: {"phrases":[{"say":"Disconnect external account {external_account_id} from user {user_id}"}],"targets":{"external_account_id":{"read":"/users/{user_id}","list":"external_accounts","match":["id","identification_id"],"name":["email_address","username","label","provider_user_id"],"details":{"provider":"provider"}},"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"}}}},
    call: (api: Api<paths>, args: Inputs['deleteUserExternalAccount'], init: CallInit) =>
      api.DELETE('/users/{user_id}/external_accounts/{external_account_id}', {
        ...init,
        params: {
          path: { user_id: args.user_id, external_account_id: args.external_account_id },
        },
      }),
  },
  deleteUserPasskey: {
    input: inputs.deleteUserPasskey,
    owned: {"user_id":[{"read":"/users/{user_id}","at":"passkeys.id","argument":"passkey_identification_id"}]},
    effects: [{"kind":"loses","because":"the person can't sign in with that passkey any more"}],
    question: {"phrases":[{"say":"Delete passkey {passkey_identification_id} of user {user_id}"}],"targets":{"passkey_identification_id":{"read":"/users/{user_id}","list":"passkeys","match":["id"],"name":["name"]},"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"}}}},
    call: (api: Api<paths>, args: Inputs['deleteUserPasskey'], init: CallInit) =>
      api.DELETE('/users/{user_id}/passkeys/{passkey_identification_id}', {
        ...init,
        params: {
          path: { user_id: args.user_id, passkey_identification_id: args.passkey_identification_id },
        },
      }),
  },
  deleteUserProfileImage: {
    input: inputs.deleteUserProfileImage,
    effects: [{"kind":"loses","because":"the uploaded picture is gone"}],
    question: {"phrases":[{"say":"Delete the profile image of user {user_id}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}}},
    response: {"type":"User","changes":["has_image"]},
    call: (api: Api<paths>, args: Inputs['deleteUserProfileImage'], init: CallInit) =>
      api.DELETE('/users/{user_id}/profile_image', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
      }),
  },
  deleteUserTOTP: {
    input: inputs.deleteUserTOTP,
    effects: [{"kind":"loses","because":"the authenticator app has to be enrolled again"},{"kind":"lets_in","because":"one factor alone may be enough to sign in"}],
    own: {},
    question: {"phrases":[{"say":"Delete the authenticator app enrolments of user {user_id}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}}},
    response: {"type":"users_deleteUserTOTP"},
    call: (api: Api<paths>, args: Inputs['deleteUserTOTP'], init: CallInit) =>
      api.DELETE('/users/{user_id}/totp', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
      }),
  },
  deleteUserWeb3Wallet: {
    input: inputs.deleteUserWeb3Wallet,
    owned: {"user_id":[{"read":"/users/{user_id}","at":"web3_wallets.id","argument":"web3_wallet_identification_id"}]},
    effects: [{"kind":"loses","because":"the person can't sign in with that wallet any more"}],
    question: {"phrases":[{"say":"Detach wallet {web3_wallet_identification_id} from user {user_id}"}],"targets":{"web3_wallet_identification_id":{"read":"/users/{user_id}","list":"web3_wallets","match":["id"],"name":["web3_wallet"]},"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"}}}},
    call: (api: Api<paths>, args: Inputs['deleteUserWeb3Wallet'], init: CallInit) =>
      api.DELETE('/users/{user_id}/web3_wallets/{web3_wallet_identification_id}', {
        ...init,
        params: {
          path: { user_id: args.user_id, web3_wallet_identification_id: args.web3_wallet_identification_id },
        },
      }),
  },
  disableUserMFA: {
    input: inputs.disableUserMFA,
    effects: [{"kind":"loses","because":"all second factors are gone until the person enrols again"},{"kind":"lets_in","because":"one factor alone is enough to sign in"}],
    own: {},
    question: {"phrases":[{"say":"Disable all second factors of user {user_id}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}}},
    response: {"type":"users_disableUserMFA"},
    call: (api: Api<paths>, args: Inputs['disableUserMFA'], init: CallInit) =>
      api.DELETE('/users/{user_id}/mfa', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
      }),
  },
  getOrganizationInvitationList: {
    input: inputs.getOrganizationInvitationList,
    response: {"type":"OrganizationInvitationWithPublicOrganizationData","rows":"data","total":"total_count","paging":{"most":500}},
    call: (api: Api<paths>, args: Inputs['getOrganizationInvitationList'], init: CallInit) =>
      api.GET('/users/{user_id}/organization_invitations', {
        ...init,
        params: {
          path: { user_id: args.user_id },
          query: { limit: args.limit, offset: args.offset, status: args.status },
        },
      }),
  },
  getOrganizationMembershipList: {
    input: inputs.getOrganizationMembershipList,
    response: {"type":"OrganizationMembership","rows":"data","total":"total_count","paging":{"most":500}},
    call: (api: Api<paths>, args: Inputs['getOrganizationMembershipList'], init: CallInit) =>
      api.GET('/users/{user_id}/organization_memberships', {
        ...init,
        params: {
          path: { user_id: args.user_id },
          query: { limit: args.limit, offset: args.offset },
        },
      }),
  },
  getUser: {
    input: inputs.getUser,
    reserved: { user_id: ['count'] },
    owned: {"organization_id":[{"read":"/organizations/{organization_id}/memberships?user_id={user_id}","at":"data.public_user_data.user_id","argument":"user_id"}]},
    response: {"type":"User"},
    call: (api: Api<paths>, args: Inputs['getUser'], init: CallInit) =>
      api.GET('/users/{user_id}', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
      }),
  },
  getUserCount: {
    input: inputs.getUserCount,
    owned: {"organization_id":[{"read":"/organizations/{organization_id}","at":"id"}]},
    response: {"type":"TotalCount"},
    times: {"last_active_at_before":"ms","last_active_at_after":"ms","created_at_before":"ms","created_at_after":"ms","last_sign_in_at_before":"ms","last_sign_in_at_after":"ms"},
    call: (api: Api<paths>, args: Inputs['getUserCount'], init: CallInit) =>
      api.GET('/users/count', {
        ...init,
        params: {
          query: {
            email_address: args.email_address,
            phone_number: args.phone_number,
            external_id: args.external_id,
            username: args.username,
            web3_wallet: args.web3_wallet,
            user_id: args.user_id,
            organization_id: args.organization_id,
            query: args.query,
            banned: args.banned,
            last_active_at_before: args.last_active_at_before,
            last_active_at_after: args.last_active_at_after,
            created_at_before: args.created_at_before,
            created_at_after: args.created_at_after,
            last_sign_in_at_before: args.last_sign_in_at_before,
            last_sign_in_at_after: args.last_sign_in_at_after,
          },
        },
      }),
  },
  getUserId: {
    input: inputs.getUserId,
    call: async (_api: never, _args: Inputs['getUserId'], _init: unknown, pins: Pins) => ({ data: { user_id: pins.user_id ?? null } }),
  },
  getUserList: {
    input: inputs.getUserList,
    owned: {"organization_id":[{"read":"/organizations/{organization_id}","at":"id"}]},
    response: {"type":"User","rows":"","paging":{"most":500,"ascending":{"order_by":"+created_at"},"count":"/users/count"}},
    times: {"last_active_at_before":"ms","last_active_at_after":"ms","created_at_before":"ms","created_at_after":"ms","last_sign_in_at_before":"ms","last_sign_in_at_after":"ms"},
    call: (api: Api<paths>, args: Inputs['getUserList'], init: CallInit) =>
      api.GET('/users', {
        ...init,
        params: {
          query: {
            email_address: args.email_address,
            phone_number: args.phone_number,
            external_id: args.external_id,
            username: args.username,
            web3_wallet: args.web3_wallet,
            user_id: args.user_id,
            organization_id: args.organization_id,
            query: args.query,
            banned: args.banned,
            last_active_at_before: args.last_active_at_before,
            last_active_at_after: args.last_active_at_after,
            created_at_before: args.created_at_before,
            created_at_after: args.created_at_after,
            last_sign_in_at_before: args.last_sign_in_at_before,
            last_sign_in_at_after: args.last_sign_in_at_after,
            provider: args.provider,
            provider_user_id: args.provider_user_id,
            limit: args.limit,
            offset: args.offset,
            starting_after: args.starting_after,
            order_by: args.order_by,
          },
        },
      }),
  },
  getUserOauthAccessToken: {
    input: inputs.getUserOauthAccessToken,
    effects: [{"kind":"lets_in","because":"the tokens open the user's account at the provider"}],
    own: {},
    question: {"phrases":[{"say":"Hand out the {provider} access tokens of user {user_id}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}}},
    response: {"type":"oauth_access_token","rows":"","paging":{"most":500},"changes":["provider","external_account_id","provider_user_id","label","scopes","expires_at"]},
    call: (api: Api<paths>, args: Inputs['getUserOauthAccessToken'], init: CallInit) =>
      api.GET('/users/{user_id}/oauth_access_tokens/{provider}', {
        ...init,
        params: {
          path: { user_id: args.user_id, provider: args.provider },
          query: { limit: args.limit, offset: args.offset },
        },
      }),
  },
  getUserTrustedDeviceList: {
    input: inputs.getUserTrustedDeviceList,
    response: {"type":"TrustedDevice","rows":"data","total":"total_count"},
    call: (api: Api<paths>, args: Inputs['getUserTrustedDeviceList'], init: CallInit) =>
      api.GET('/users/{user_id}/trusted_devices', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
      }),
  },
  lockUser: {
    input: inputs.lockUser,
    effects: [{"kind":"loses","because":"the person can't sign in until the lock ends"}],
    question: {"phrases":[{"say":"Lock out user {user_id}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}}},
    response: {"type":"User","changes":["locked","lockout_expires_in_seconds"]},
    call: (api: Api<paths>, args: Inputs['lockUser'], init: CallInit) =>
      api.POST('/users/{user_id}/lock', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
      }),
  },
  removePassword: {
    input: inputs.removePassword,
    effects: [{"kind":"loses","because":"the password is gone, and may be the only way in"}],
    question: {"phrases":[{"say":"Remove the password of user {user_id}"},{"argument":"sign_out_of_other_sessions","is":[true],"say":"end {sign_out_of_other_sessions}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}},"sign_out_of_other_sessions":{"read":"/sessions?user_id={user_id}&status=active&paginated=true&limit=1","name":[],"counts":{"sessions":"/sessions?user_id={user_id}&status=active&paginated=true&limit=1"}}}},
    response: {"type":"User","changes":["password_enabled"]},
    call: (api: Api<paths>, args: Inputs['removePassword'], init: CallInit) =>
      api.POST('/users/{user_id}/remove_password', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
        body: { sign_out_of_other_sessions: args.sign_out_of_other_sessions },
      }),
  },
  replaceUserEmailAddress: {
    input: inputs.replaceUserEmailAddress,
    effects: [{"kind":"loses","because":"all other addresses are deleted, which can lock the person out"},{"kind":"lets_in","because":"whoever reads the new mailbox can sign in"}],
    own: {},
    question: {"phrases":[{"say":"Delete all other email addresses and set {email_address} as the only one of user {user_id}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}}},
    response: {"type":"EmailAddress","changes":["verification"]},
    call: (api: Api<paths>, args: Inputs['replaceUserEmailAddress'], init: CallInit) =>
      api.PUT('/users/{user_id}/email_address', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
        body: {
          email_address: args.email_address,
          identification_status: args.identification_status,
          notify_primary_email_address_changed: args.notify_primary_email_address_changed,
        },
      }),
  },
  replaceUserMetadata: {
    input: inputs.replaceUserMetadata,
    effects: [{"kind":"loses","because":"all earlier keys of each given field are gone"},{"kind":"lets_in","argument":"public_metadata","because":"apps may read roles and plans from public metadata"},{"kind":"raises","argument":"private_metadata","because":"back ends may read roles and plans from private metadata"}],
    own: {},
    question: {"phrases":[{"say":"Overwrite metadata of user {user_id}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}}},
    response: {"type":"User"},
    call: (api: Api<paths>, args: Inputs['replaceUserMetadata'], init: CallInit) =>
      api.PUT('/users/{user_id}/metadata', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
        body: {
          private_metadata: args.private_metadata,
          public_metadata: args.public_metadata,
          unsafe_metadata: args.unsafe_metadata,
        },
      }),
  },
  replaceUserPhoneNumber: {
    input: inputs.replaceUserPhoneNumber,
    effects: [{"kind":"loses","because":"all other numbers are deleted, and MFA that used one"},{"kind":"lets_in","because":"whoever has that phone can sign in"}],
    own: {},
    question: {"phrases":[{"say":"Delete all other phone numbers and set {phone_number} as the only one of user {user_id}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}}},
    response: {"type":"PhoneNumber","changes":["verification"]},
    call: (api: Api<paths>, args: Inputs['replaceUserPhoneNumber'], init: CallInit) =>
      api.PUT('/users/{user_id}/phone_number', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
        body: { phone_number: args.phone_number, identification_status: args.identification_status },
      }),
  },
  revokeUserTrustedDevice: {
    input: inputs.revokeUserTrustedDevice,
    owned: {"user_id":[{"read":"/users/{user_id}/trusted_devices","at":"data.id","argument":"trusted_device_id"}]},
    effects: [{"kind":"loses","because":"the device has to be enrolled again"}],
    question: {"phrases":[{"say":"Revoke trusted device {trusted_device_id} of user {user_id}"}],"targets":{"trusted_device_id":{"read":"/users/{user_id}/trusted_devices","match":["id"],"name":["name","app_identifier"],"details":{"platform":"platform","status":"status"}},"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"}}}},
    response: {"type":"TrustedDevice","changes":["status"]},
    call: (api: Api<paths>, args: Inputs['revokeUserTrustedDevice'], init: CallInit) =>
      api.DELETE('/users/{user_id}/trusted_devices/{trusted_device_id}', {
        ...init,
        params: {
          path: { user_id: args.user_id, trusted_device_id: args.trusted_device_id },
        },
      }),
  },
  setPasswordCompromised: {
    input: inputs.setPasswordCompromised,
    effects: [{"kind":"loses","because":"the person can't sign in before a password reset"}],
    question: {"phrases":[{"say":"Refuse the present password of user {user_id}"},{"argument":"revoke_all_sessions","is":[true],"say":"end {revoke_all_sessions}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}},"revoke_all_sessions":{"read":"/sessions?user_id={user_id}&status=active&paginated=true&limit=1","name":[],"counts":{"sessions":"/sessions?user_id={user_id}&status=active&paginated=true&limit=1"}}}},
    response: {"type":"User"},
    call: (api: Api<paths>, args: Inputs['setPasswordCompromised'], init: CallInit) =>
      api.POST('/users/{user_id}/password/set_compromised', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
        body: { revoke_all_sessions: args.revoke_all_sessions },
      }),
  },
  unbanUser: {
    input: inputs.unbanUser,
    effects: [{"kind":"lets_in","because":"the banned person can sign in again"}],
    own: {},
    question: {"phrases":[{"say":"Lift the ban of user {user_id}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}}},
    response: {"type":"User","changes":["banned"]},
    call: (api: Api<paths>, args: Inputs['unbanUser'], init: CallInit) =>
      api.POST('/users/{user_id}/unban', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
      }),
  },
  unbanUserBulk: {
    input: inputs.unbanUserBulk,
    effects: [{"kind":"lets_in","because":"the banned people can sign in again"}],
    own: {},
    question: {"phrases":[{"say":"Lift the bans of these users: {user_ids}"}],"targets":{"user_ids":{"read":"/users?user_id={user_ids}&limit=100","match":["id"],"name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned"}}}},
    response: {"type":"User","rows":"","changes":["banned"]},
    call: (api: Api<paths>, args: Inputs['unbanUserBulk'], init: CallInit) =>
      api.POST('/users/unban', {
        ...init,
        body: { user_ids: args.user_ids },
      }),
  },
  unlockUser: {
    input: inputs.unlockUser,
    effects: [{"kind":"lets_in","because":"sign-ins that were stopped can be tried again"}],
    own: {},
    question: {"phrases":[{"say":"Lift the lock of user {user_id}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}}},
    response: {"type":"User","changes":["locked"]},
    call: (api: Api<paths>, args: Inputs['unlockUser'], init: CallInit) =>
      api.POST('/users/{user_id}/unlock', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
      }),
  },
  unsetPasswordCompromised: {
    input: inputs.unsetPasswordCompromised,
    effects: [{"kind":"lets_in","because":"a password that others may know works again"}],
    own: {},
    question: {"phrases":[{"say":"Accept the compromised password of user {user_id} again"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}}},
    response: {"type":"User"},
    call: (api: Api<paths>, args: Inputs['unsetPasswordCompromised'], init: CallInit) =>
      api.POST('/users/{user_id}/password/unset_compromised', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
      }),
  },
  updateUser: {
    input: inputs.updateUser,
    owned: {"user_id":[{"read":"/users/{user_id}","at":"email_addresses.id","argument":"primary_email_address_id"},{"read":"/users/{user_id}","at":"phone_numbers.id","argument":"primary_phone_number_id"},{"read":"/users/{user_id}","at":"web3_wallets.id","argument":"primary_web3_wallet_id"}]},
    effects: [{"kind":"loses","argument":"password","overwrites":"password_enabled","because":"the present password stops working"},{"kind":"loses","argument":"sign_out_of_other_sessions","is":[true],"because":"ends the user's sessions"},{"kind":"loses","argument":"username","overwrites":"username","because":"the present username stops working, and others can take it"},{"kind":"loses","argument":"external_id","overwrites":"external_id","because":"systems that know the user by the present id lose track"},{"kind":"loses","argument":"profile_image_id","overwrites":"has_image","because":"the present picture is gone"},{"kind":"loses","argument":"legal_accepted_at","because":"the record of when they accepted the terms is another"},{"kind":"loses","argument":"created_at","because":"the record of when they signed up is gone"},{"kind":"lets_in","argument":"password","because":"whoever knows the new password can sign in"},{"kind":"lets_in","argument":"primary_email_address_id","changes":"primary_email_address_id","because":"codes and mail for the account go to that address"},{"kind":"lets_in","argument":"primary_phone_number_id","changes":"primary_phone_number_id","because":"codes for the account go to that number"},{"kind":"lets_in","argument":"primary_web3_wallet_id","changes":"primary_web3_wallet_id","because":"that wallet becomes the account's main one"},{"kind":"lets_in","argument":"external_id","changes":"external_id","because":"other systems take the user for whoever has that id"},{"kind":"lets_in","argument":"bypass_client_trust","is":[true],"because":"sign-ins from unknown devices are no longer checked"},{"kind":"lets_in","argument":"delete_self_enabled","is":[true],"because":"the user may delete the account"},{"kind":"lets_in","argument":"create_organization_enabled","is":[true],"because":"the user may create organizations"},{"kind":"lets_in","argument":"create_organizations_limit","changes":"create_organizations_limit","because":"the user may create more organizations"}],
    own: {},
    question: {"phrases":[{"argument":"password","say":"Set a new password for {user_id}"},{"say":"Change user {user_id}"},{"argument":"primary_email_address_id","say":"make {primary_email_address_id} the primary email address"},{"argument":"primary_phone_number_id","say":"make {primary_phone_number_id} the primary phone number"},{"argument":"primary_web3_wallet_id","say":"make {primary_web3_wallet_id} the primary wallet"},{"argument":"sign_out_of_other_sessions","is":[true],"say":"end {sign_out_of_other_sessions}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}},"primary_email_address_id":{"read":"/users/{user_id}","list":"email_addresses","match":["id"],"name":["email_address"],"details":{"":"verification.status"}},"primary_phone_number_id":{"read":"/users/{user_id}","list":"phone_numbers","match":["id"],"name":["phone_number"],"details":{"":"verification.status"}},"primary_web3_wallet_id":{"read":"/users/{user_id}","list":"web3_wallets","match":["id"],"name":["web3_wallet"],"details":{"":"verification.status"}},"sign_out_of_other_sessions":{"read":"/sessions?user_id={user_id}&status=active&paginated=true&limit=1","name":[],"counts":{"sessions":"/sessions?user_id={user_id}&status=active&paginated=true&limit=1"}}},"secrets":["password"]},
    response: {"type":"User","changesBy":{"password":"password_enabled"}},
    call: (api: Api<paths>, args: Inputs['updateUser'], init: CallInit) =>
      api.PATCH('/users/{user_id}', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
        body: {
          bypass_client_trust: args.bypass_client_trust,
          create_organization_enabled: args.create_organization_enabled,
          create_organizations_limit: args.create_organizations_limit,
          created_at: args.created_at,
          delete_self_enabled: args.delete_self_enabled,
          external_id: args.external_id,
          first_name: args.first_name,
          last_name: args.last_name,
          legal_accepted_at: args.legal_accepted_at,
          locale: args.locale,
          notify_primary_email_address_changed: args.notify_primary_email_address_changed,
          password: args.password,
          primary_email_address_id: args.primary_email_address_id,
          primary_phone_number_id: args.primary_phone_number_id,
          primary_web3_wallet_id: args.primary_web3_wallet_id,
          profile_image_id: args.profile_image_id,
          sign_out_of_other_sessions: args.sign_out_of_other_sessions,
          skip_legal_checks: args.skip_legal_checks,
          skip_password_checks: args.skip_password_checks,
          username: args.username,
        },
      }),
  },
  updateUserMetadata: {
    input: inputs.updateUserMetadata,
    effects: [{"kind":"loses","argument":"public_metadata","overwrites":"public_metadata","because":"present public values are gone"},{"kind":"loses","argument":"private_metadata","overwrites":"private_metadata","because":"present private values are gone"},{"kind":"loses","argument":"unsafe_metadata","overwrites":"unsafe_metadata","because":"present unsafe values are gone"},{"kind":"lets_in","argument":"public_metadata","because":"apps may read roles and plans from public metadata"},{"kind":"raises","argument":"private_metadata","because":"back ends may read roles and plans from private metadata"}],
    own: {},
    question: {"phrases":[{"say":"Change the metadata of user {user_id}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}}},
    response: {"type":"User"},
    call: (api: Api<paths>, args: Inputs['updateUserMetadata'], init: CallInit) =>
      api.PATCH('/users/{user_id}/metadata', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
        body: {
          private_metadata: args.private_metadata,
          public_metadata: args.public_metadata,
          unsafe_metadata: args.unsafe_metadata,
        },
      }),
  },
  updateUserProfileImage: {
    input: inputs.updateUserProfileImage,
    effects: [{"kind":"loses","argument":"file","overwrites":"has_image","because":"the present picture is gone"}],
    question: {"phrases":[{"say":"Replace the profile image of user {user_id}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}}},
    response: {"type":"User","changes":["has_image"]},
    call: (api: Api<paths>, args: Inputs['updateUserProfileImage'], init: CallInit) =>
      api.POST('/users/{user_id}/profile_image', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
        body: { file: args.file },
        bodySerializer: init.form,
      }),
  },
  updateUserPublicMetadata: {
    input: inputs.updateUserPublicMetadata,
    renamed: { public_metadata: 'metadata' },
    effects: [{"kind":"loses","argument":"metadata","overwrites":"public_metadata","because":"present values are gone"},{"kind":"lets_in","because":"apps may read roles and plans from public metadata"}],
    own: {},
    question: {"phrases":[{"say":"Change the public metadata of user {user_id}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}},"fields":{"metadata":"public_metadata"}},
    response: {"type":"User"},
    call: (api: Api<paths>, args: Inputs['updateUserPublicMetadata'], init: CallInit) =>
      api.PATCH('/users/{user_id}/metadata', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
        body: { public_metadata: args.metadata },
      }),
  },
  updateUserUnsafeMetadata: {
    input: inputs.updateUserUnsafeMetadata,
    renamed: { unsafe_metadata: 'metadata' },
    effects: [{"kind":"loses","argument":"metadata","overwrites":"unsafe_metadata","because":"present values are gone"}],
    question: {"phrases":[{"say":"Change the unsafe metadata of user {user_id}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}},"fields":{"metadata":"unsafe_metadata"}},
    response: {"type":"User"},
    call: (api: Api<paths>, args: Inputs['updateUserUnsafeMetadata'], init: CallInit) =>
      api.PATCH('/users/{user_id}/metadata', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
        body: { unsafe_metadata: args.metadata },
      }),
  },
  verifyPassword: {
    input: inputs.verifyPassword,
    response: {"type":"users_verifyPassword","changes":["verified"]},
    guesses: 'user_id',
    call: (api: Api<paths>, args: Inputs['verifyPassword'], init: CallInit) =>
      api.POST('/users/{user_id}/verify_password', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
        body: { password: args.password },
      }),
  },
  verifyTOTP: {
    input: inputs.verifyTOTP,
    effects: [{"kind":"loses","because":"a backup code that matches is used up"}],
    question: {"phrases":[{"say":"Check a second-factor code of user {user_id}"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}},"secrets":["code"]},
    response: {"type":"users_verifyTOTP","changes":["verified","code_type"]},
    guesses: 'user_id',
    call: (api: Api<paths>, args: Inputs['verifyTOTP'], init: CallInit) =>
      api.POST('/users/{user_id}/verify_totp', {
        ...init,
        params: {
          path: { user_id: args.user_id },
        },
        body: { code: args.code },
      }),
  },
} satisfies ToolModule;
