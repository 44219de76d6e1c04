// Generated from spec/clerk-bapi-2026-05-12.json (source sha256 75df3a43fcb2) and allowlist.yaml by `npm run generate`. Do not edit.
import * as z from 'zod';
import type { Api, CallInit, ToolModule } from '../../tool.ts';
import type { paths } from '../api.ts';

const inputs = {
  attemptPhoneNumberVerification: z.strictObject({
    phone_number_id: z.string(),
    code: z.string(),
    verification_id: z.string(),
  }),
  createPhoneNumber: z.strictObject({
    phone_number: z.string(),
    user_id: z.string(),
    primary: z.boolean().nullable().optional(),
    reserved_for_second_factor: z.boolean().nullable().optional(),
    verified: z.boolean().nullable().optional(),
  }),
  deletePhoneNumber: z.strictObject({
    phone_number_id: z.string(),
  }),
  getPhoneNumber: z.strictObject({
    phone_number_id: z.string(),
  }),
  preparePhoneNumberVerification: z.strictObject({
    phone_number_id: z.string(),
  }),
  updatePhoneNumber: z.strictObject({
    phone_number_id: z.string(),
    primary: z.boolean().nullable().optional(),
    reserved_for_second_factor: z.boolean().nullable().optional(),
    verified: z.boolean().nullable().optional(),
  }),
};
type Inputs = { [Name in keyof typeof inputs]: z.infer<(typeof inputs)[Name]> };

export const tools = {
  attemptPhoneNumberVerification: {
    input: inputs.attemptPhoneNumberVerification,
    effects: [{"kind":"lets_in","because":"a right code verifies a number, which can then sign in"}],
    own: {},
    question: {"phrases":[{"say":"Check the code that was sent to phone number {phone_number_id}, and mark it as verified if it is right"}],"targets":{"phone_number_id":{"read":"/phone_numbers/{phone_number_id}","name":["phone_number"],"details":{"":"verification.status","used as second factor":"reserved_for_second_factor"},"owner":{"read":"/users?phone_number={phone_number}&limit=100","list":"phone_numbers","name":["first_name last_name","username"]}}},"secrets":["code"]},
    response: {"type":"phoneNumbers_attemptPhoneNumberVerification","changes":["status"]},
    call: (api: Api<paths>, args: Inputs['attemptPhoneNumberVerification'], init: CallInit) =>
      api.POST('/phone_numbers/{phone_number_id}/attempt_verification', {
        ...init,
        params: {
          path: { phone_number_id: args.phone_number_id },
        },
        body: { code: args.code, verification_id: args.verification_id },
      }),
  },
  createPhoneNumber: {
    input: inputs.createPhoneNumber,
    effects: [{"kind":"lets_in","because":"whoever has that phone may get into the account"}],
    own: {},
    question: {"phrases":[{"say":"Add phone number {phone_number} to user {user_id}"},{"argument":"verified","is":[true],"say":"mark it as verified"},{"argument":"primary","is":[true],"say":"make it the primary one"},{"argument":"reserved_for_second_factor","is":[true],"say":"use it as second factor"}],"targets":{"user_id":{"read":"/users/{user_id}","name":["first_name last_name","username","email_addresses[id=primary_email_address_id].email_address","external_id"],"details":{"":"email_addresses[id=primary_email_address_id].email_address","signed up":"created_at","banned":"banned","locked":"locked"},"counts":{"organizations":"/users/{user_id}/organization_memberships?limit=1"}}}},
    response: {"type":"PhoneNumber","changes":["verification"]},
    call: (api: Api<paths>, args: Inputs['createPhoneNumber'], init: CallInit) =>
      api.POST('/phone_numbers', {
        ...init,
        body: {
          phone_number: args.phone_number,
          user_id: args.user_id,
          primary: args.primary,
          reserved_for_second_factor: args.reserved_for_second_factor,
          verified: args.verified,
        },
      }),
  },
  deletePhoneNumber: {
    input: inputs.deletePhoneNumber,
    owned: {"user_id":[{"read":"/users/{user_id}","at":"phone_numbers.id","argument":"phone_number_id"}]},
    effects: [{"kind":"loses","because":"the person can't sign in or get codes with it"}],
    question: {"phrases":[{"say":"Delete phone number {phone_number_id}"}],"targets":{"phone_number_id":{"read":"/phone_numbers/{phone_number_id}","name":["phone_number"],"details":{"":"verification.status","used as second factor":"reserved_for_second_factor"},"owner":{"read":"/users?phone_number={phone_number}&limit=100","list":"phone_numbers","name":["first_name last_name","username"]}}}},
    call: (api: Api<paths>, args: Inputs['deletePhoneNumber'], init: CallInit) =>
      api.DELETE('/phone_numbers/{phone_number_id}', {
        ...init,
        params: {
          path: { phone_number_id: args.phone_number_id },
        },
      }),
  },
  getPhoneNumber: {
    input: inputs.getPhoneNumber,
    owned: {"user_id":[{"read":"/users/{user_id}","at":"phone_numbers.id","argument":"phone_number_id"}]},
    response: {"type":"PhoneNumber"},
    call: (api: Api<paths>, args: Inputs['getPhoneNumber'], init: CallInit) =>
      api.GET('/phone_numbers/{phone_number_id}', {
        ...init,
        params: {
          path: { phone_number_id: args.phone_number_id },
        },
      }),
  },
  preparePhoneNumberVerification: {
    input: inputs.preparePhoneNumberVerification,
    response: {"type":"phoneNumbers_preparePhoneNumberVerification","changes":["status","expire_at"]},
    call: (api: Api<paths>, args: Inputs['preparePhoneNumberVerification'], init: CallInit) =>
      api.POST('/phone_numbers/{phone_number_id}/prepare_verification', {
        ...init,
        params: {
          path: { phone_number_id: args.phone_number_id },
        },
      }),
  },
  updatePhoneNumber: {
    input: inputs.updatePhoneNumber,
    owned: {"user_id":[{"read":"/users/{user_id}","at":"phone_numbers.id","argument":"phone_number_id"}]},
    effects: [{"kind":"loses","argument":"verified","is":[false],"because":"the person can't sign in with that number"},{"kind":"loses","argument":"reserved_for_second_factor","is":[false],"because":"a second factor is gone"},{"kind":"lets_in","argument":"verified","is":[true],"because":"whoever has that phone can sign in"},{"kind":"lets_in","argument":"primary","is":[true],"because":"codes for the account go to that number"},{"kind":"lets_in","argument":"reserved_for_second_factor","is":[true],"because":"codes to that number count as second factor"},{"kind":"lets_in","argument":"reserved_for_second_factor","is":[false],"because":"one factor alone may be enough to sign in"}],
    own: {},
    question: {"phrases":[{"say":"Change phone number {phone_number_id}"},{"argument":"verified","is":[true],"say":"mark it as verified"},{"argument":"verified","is":[false],"say":"mark it as unverified"},{"argument":"primary","is":[true],"say":"make it the primary one"},{"argument":"reserved_for_second_factor","is":[true],"say":"use it as second factor"},{"argument":"reserved_for_second_factor","is":[false],"say":"stop using it as second factor"}],"targets":{"phone_number_id":{"read":"/phone_numbers/{phone_number_id}","name":["phone_number"],"details":{"":"verification.status","used as second factor":"reserved_for_second_factor"},"owner":{"read":"/users?phone_number={phone_number}&limit=100","list":"phone_numbers","name":["first_name last_name","username"]}}}},
    response: {"type":"PhoneNumber","changes":["phone_number","verification"]},
    call: (api: Api<paths>, args: Inputs['updatePhoneNumber'], init: CallInit) =>
      api.PATCH('/phone_numbers/{phone_number_id}', {
        ...init,
        params: {
          path: { phone_number_id: args.phone_number_id },
        },
        body: {
          primary: args.primary,
          reserved_for_second_factor: args.reserved_for_second_factor,
          verified: args.verified,
        },
      }),
  },
} satisfies ToolModule;
