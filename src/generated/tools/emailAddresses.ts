// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  attemptEmailAddressVerification: z.strictObject({
    email_address_id: z.string(),
    code: z.string(),
    verification_id: z.string(),
  }),
  createEmailAddress: z.strictObject({
    email_address: z.string(),
    user_id: z.string(),
    notify_primary_email_address_changed: z.boolean().nullable().optional(),
    primary: z.boolean().nullable().optional(),
    verified: z.boolean().nullable().optional(),
  }),
  deleteEmailAddress: z.strictObject({
    email_address_id: z.string(),
  }),
  getEmailAddress: z.strictObject({
    email_address_id: z.string(),
  }),
  prepareEmailAddressVerification: z.strictObject({
    email_address_id: z.string(),
  }),
  updateEmailAddress: z.strictObject({
    email_address_id: z.string(),
    notify_primary_email_address_changed: z.boolean().nullable().optional(),
    primary: z.boolean().nullable().optional(),
    verified: z.boolean().nullable().optional(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  attemptEmailAddressVerification: {
    input: inputs.attemptEmailAddressVerification,
    effects: [{"kind":"lets_in","because":"a right code verifies an address, which can then sign in"}],
    own: {},
    question: {"phrases":[{"say":"Check the code that was sent to email address {email_address_id}, and mark it as verified if it is right"}],"targets":{"email_address_id":{"read":"/email_addresses/{email_address_id}","name":["email_address"],"details":{"":"verification.status"},"owner":{"read":"/users?email_address={email_address}&limit=100","list":"email_addresses","name":["first_name last_name","username"]}}},"secrets":["code"]},
    response: {"type":"emailAddresses_attemptVerification","changes":["status"]},
    call: (api: Api<paths>, args: Inputs['attemptEmailAddressVerification'], init: CallInit) =>
      api.POST('/email_addresses/{email_address_id}/attempt_verification', {
        ...init,
        params: {
          path: { email_address_id: args.email_address_id },
        },
        body: { code: args.code, verification_id: args.verification_id },
      }),
  },
  createEmailAddress: {
    input: inputs.createEmailAddress,
    effects: [{"kind":"lets_in","because":"whoever signs in elsewhere with that address may get into the account"}],
    own: {},
    question: {"phrases":[{"say":"Add email address {email_address} to user {user_id}"},{"argument":"verified","is":[true],"say":"mark it as verified"},{"argument":"primary","is":[true],"say":"make it the primary one"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}}},
    response: {"type":"EmailAddress","changes":["verification"]},
    call: (api: Api<paths>, args: Inputs['createEmailAddress'], init: CallInit) =>
      api.POST('/email_addresses', {
        ...init,
        body: {
          email_address: args.email_address,
          user_id: args.user_id,
          notify_primary_email_address_changed: args.notify_primary_email_address_changed,
          primary: args.primary,
          verified: args.verified,
        },
      }),
  },
  deleteEmailAddress: {
    input: inputs.deleteEmailAddress,
    owned: {"user_id":[{"read":"/users/{user_id}","at":"email_addresses.id","argument":"email_address_id"}]},
    effects: [{"kind":"loses","because":"the person can't sign in with that address any more"}],
    question: {"phrases":[{"say":"Delete email address {email_address_id}"}],"targets":{"email_address_id":{"read":"/email_addresses/{email_address_id}","name":["email_address"],"details":{"":"verification.status"},"owner":{"read":"/users?email_address={email_address}&limit=100","list":"email_addresses","name":["first_name last_name","username"]}}}},
    call: (api: Api<paths>, args: Inputs['deleteEmailAddress'], init: CallInit) =>
      api.DELETE('/email_addresses/{email_address_id}', {
        ...init,
        params: {
          path: { email_address_id: args.email_address_id },
        },
      }),
  },
  getEmailAddress: {
    input: inputs.getEmailAddress,
    owned: {"user_id":[{"read":"/users/{user_id}","at":"email_addresses.id","argument":"email_address_id"}]},
    response: {"type":"EmailAddress"},
    call: (api: Api<paths>, args: Inputs['getEmailAddress'], init: CallInit) =>
      api.GET('/email_addresses/{email_address_id}', {
        ...init,
        params: {
          path: { email_address_id: args.email_address_id },
        },
      }),
  },
  prepareEmailAddressVerification: {
    input: inputs.prepareEmailAddressVerification,
    response: {"type":"emailAddresses_prepareVerification","changes":["status","expire_at"]},
    call: (api: Api<paths>, args: Inputs['prepareEmailAddressVerification'], init: CallInit) =>
      api.POST('/email_addresses/{email_address_id}/prepare_verification', {
        ...init,
        params: {
          path: { email_address_id: args.email_address_id },
        },
      }),
  },
  updateEmailAddress: {
    input: inputs.updateEmailAddress,
    owned: {"user_id":[{"read":"/users/{user_id}","at":"email_addresses.id","argument":"email_address_id"}]},
    effects: [{"kind":"loses","argument":"verified","is":[false],"because":"the person can't sign in with that address"},{"kind":"lets_in","argument":"verified","is":[true],"because":"whoever reads that mailbox can sign in"},{"kind":"lets_in","argument":"primary","is":[true],"because":"codes and mail for the account go to that address"}],
    own: {},
    question: {"phrases":[{"say":"Change email address {email_address_id}"},{"argument":"verified","is":[true],"say":"mark it as verified"},{"argument":"verified","is":[false],"say":"mark it as unverified"},{"argument":"primary","is":[true],"say":"make it the primary one"}],"targets":{"email_address_id":{"read":"/email_addresses/{email_address_id}","name":["email_address"],"details":{"":"verification.status"},"owner":{"read":"/users?email_address={email_address}&limit=100","list":"email_addresses","name":["first_name last_name","username"]}}}},
    response: {"type":"EmailAddress","changes":["email_address","verification"]},
    call: (api: Api<paths>, args: Inputs['updateEmailAddress'], init: CallInit) =>
      api.PATCH('/email_addresses/{email_address_id}', {
        ...init,
        params: {
          path: { email_address_id: args.email_address_id },
        },
        body: {
          notify_primary_email_address_changed: args.notify_primary_email_address_changed,
          primary: args.primary,
          verified: args.verified,
        },
      }),
  },
} satisfies ToolModule;
