import { expectTypeOf } from 'vitest';
import type { ZodType, z } from 'zod';
import type { CallOptions, ClerkClient } from '../../src/client/index.ts';
import type { components } from '../../src/generated/api.ts';
import type { aliases } from '../../src/generated/tool-index.ts';

// Held by `npm run typecheck`; nothing here runs.

declare const clerk: ClerkClient;
type Schemas = components['schemas'];

export async function responses(): Promise<void> {
  expectTypeOf(await clerk.users.getUser({ user_id: 'user_1' })).toEqualTypeOf<Schemas['User']>();
  expectTypeOf(await clerk.users.getUserList()).toEqualTypeOf<Schemas['User'][]>();
  expectTypeOf(await clerk.users.getUserCount({ query: 'a' })).toEqualTypeOf<Schemas['TotalCount']>();
  expectTypeOf(await clerk.users.deleteUser({ user_id: 'user_1' })).toEqualTypeOf<Schemas['DeletedObject']>();
  expectTypeOf(await clerk.organizations.createOrganization({ name: 'Acme' })).toEqualTypeOf<Schemas['Organization']>();
  expectTypeOf(await clerk.instance.update({ test_mode: true })).toEqualTypeOf<undefined>();
}

export function calls(signal: AbortSignal): void {
  clerk.users.getUserList({ limit: 5 }, { signal });
  clerk.users.updateUserProfileImage({ user_id: 'user_1', file: 'me.png' });
  clerk.waitlistEntries.createBulk({ items: [{ email_address: 'a@example.com' }] });
  expectTypeOf<CallOptions>().toEqualTypeOf<{ signal?: AbortSignal }>();
  // @ts-expect-error: the id is missing
  clerk.users.getUser({});
  // @ts-expect-error: so are the arguments
  clerk.users.getUser();
  // @ts-expect-error: another type
  clerk.users.getUser({ user_id: 5 });
  // @ts-expect-error: no such argument
  clerk.users.getUser({ userId: 'user_1', user_id: 'user_1' });
  // @ts-expect-error: no such value
  clerk.invitations.getInvitationList({ status: 'lost' });
  // @ts-expect-error: no such method
  clerk.users.getUsr({ user_id: 'user_1' });
  // @ts-expect-error: no such category
  clerk.user.getUser({ user_id: 'user_1' });
}

export async function pages(signal: AbortSignal): Promise<void> {
  for await (const user of clerk.users.getUserList.pages()) expectTypeOf(user).toEqualTypeOf<Schemas['User']>();
  const members = clerk.organizations.getOrganizationMembershipList.pages({ organization_id: 'org_1' }, { signal });
  expectTypeOf(members).toEqualTypeOf<AsyncIterable<Schemas['OrganizationMembership']>>();
  for await (const token of clerk.m2m.list.pages({ subject: 'mch_1' })) expectTypeOf(token.id).toEqualTypeOf<string>();
  // @ts-expect-error: the id is missing
  clerk.organizations.getOrganizationMembershipList.pages();
  // @ts-expect-error: no such value
  clerk.invitations.getInvitationList.pages({ status: 'lost' });
  // @ts-expect-error: a method that reads one thing has no pages
  clerk.users.getUser.pages({ user_id: 'user_1' });
  // @ts-expect-error: nor has one that changes what it returns
  clerk.users.banUserBulk.pages({ user_ids: ['user_1'] });
}

/** Names the lists whose rows have no type: none may. */
type Untyped = {
  [Category in keyof ClerkClient]: {
    [Method in keyof ClerkClient[Category]]: ClerkClient[Category][Method] extends {
      pages(...args: never): AsyncIterable<infer Row>;
    }
      ? [Row] extends [{ [key: string]: unknown }]
        ? [Row] extends [never]
          ? Method
          : never
        : Method
      : never;
  }[keyof ClerkClient[Category]];
}[keyof ClerkClient];
export const untyped: Record<Untyped, true> = {};

/** Every category of the catalogue; a missing or extra one is an error below. */
interface Modules {
  actorTokens: typeof import('../../src/generated/tools/actorTokens.ts').tools;
  adminPortalLinkTokens: typeof import('../../src/generated/tools/adminPortalLinkTokens.ts').tools;
  agentTasks: typeof import('../../src/generated/tools/agentTasks.ts').tools;
  allowlistIdentifiers: typeof import('../../src/generated/tools/allowlistIdentifiers.ts').tools;
  apiKeys: typeof import('../../src/generated/tools/apiKeys.ts').tools;
  betaFeatures: typeof import('../../src/generated/tools/betaFeatures.ts').tools;
  billing: typeof import('../../src/generated/tools/billing.ts').tools;
  blocklistIdentifiers: typeof import('../../src/generated/tools/blocklistIdentifiers.ts').tools;
  clients: typeof import('../../src/generated/tools/clients.ts').tools;
  directories: typeof import('../../src/generated/tools/directories.ts').tools;
  domains: typeof import('../../src/generated/tools/domains.ts').tools;
  emailAddresses: typeof import('../../src/generated/tools/emailAddresses.ts').tools;
  enterpriseConnections: typeof import('../../src/generated/tools/enterpriseConnections.ts').tools;
  idPOAuthAccessToken: typeof import('../../src/generated/tools/idPOAuthAccessToken.ts').tools;
  instance: typeof import('../../src/generated/tools/instance.ts').tools;
  invitations: typeof import('../../src/generated/tools/invitations.ts').tools;
  jwks: typeof import('../../src/generated/tools/jwks.ts').tools;
  jwtTemplates: typeof import('../../src/generated/tools/jwtTemplates.ts').tools;
  m2m: typeof import('../../src/generated/tools/m2m.ts').tools;
  machines: typeof import('../../src/generated/tools/machines.ts').tools;
  oauthApplications: typeof import('../../src/generated/tools/oauthApplications.ts').tools;
  organizationPermissions: typeof import('../../src/generated/tools/organizationPermissions.ts').tools;
  organizationRoles: typeof import('../../src/generated/tools/organizationRoles.ts').tools;
  organizations: typeof import('../../src/generated/tools/organizations.ts').tools;
  phoneNumbers: typeof import('../../src/generated/tools/phoneNumbers.ts').tools;
  proxyChecks: typeof import('../../src/generated/tools/proxyChecks.ts').tools;
  redirectUrls: typeof import('../../src/generated/tools/redirectUrls.ts').tools;
  roleSets: typeof import('../../src/generated/tools/roleSets.ts').tools;
  scimDirectories: typeof import('../../src/generated/tools/scimDirectories.ts').tools;
  sessions: typeof import('../../src/generated/tools/sessions.ts').tools;
  signInTokens: typeof import('../../src/generated/tools/signInTokens.ts').tools;
  signUps: typeof import('../../src/generated/tools/signUps.ts').tools;
  testingTokens: typeof import('../../src/generated/tools/testingTokens.ts').tools;
  users: typeof import('../../src/generated/tools/users.ts').tools;
  waitlistEntries: typeof import('../../src/generated/tools/waitlistEntries.ts').tools;
  webhooks: typeof import('../../src/generated/tools/webhooks.ts').tools;
}

/** The input of each method, as its zod schema infers it. */
type Enforced = {
  [Category in keyof Modules]: {
    [Method in keyof Modules[Category]]: Modules[Category][Method] extends { input: infer Input extends ZodType }
      ? z.infer<Input>
      : never;
  };
};

/** The input of each method, as the client declares it; without former names, which stand for others. */
type Said = {
  [Category in keyof ClerkClient]: {
    [Method in keyof ClerkClient[Category] as Present<Category, Method>]: ClerkClient[Category][Method] extends (
      ...args: infer Args
    ) => unknown
      ? Exclude<Args[0], undefined>
      : never;
  };
};

type Present<Category extends string, Method> = `${Category}.${Method & string}` extends keyof typeof aliases
  ? never
  : Method;

/** Expands an object type, so that two ways to write one type are the same. */
type Plain<T> = T extends object ? { [Key in keyof T]: Plain<T[Key]> } : T;
type Same<A, B> = (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;

/** The names, `category.method`, of the methods on which two sides differ; never when there are none. */
type Differences<A, B> = {
  [Category in keyof (A & B)]: {
    [Method in keyof (At<A, Category> & At<B, Category>)]: Same<
      At<At<A, Category>, Method>,
      At<At<B, Category>, Method>
    > extends true
      ? never
      : `${Category & string}.${Method & string}`;
  }[keyof (At<A, Category> & At<B, Category>)];
}[keyof (A & B)];
type At<T, Key> = Key extends keyof T ? T[Key] : { missing: true };
type None<Names extends never> = Names;

// An error here names the tools. The one that asks nothing of Clerk is for models only.
export const differing: Record<Exclude<Differences<Said, Enforced>, 'users.getUserId'>, true> = {};

// What the comparison must see, since nothing else would notice if it went blind.
type Given = { a: { m: { id: string; n?: number } } };
export type Seen = [
  None<Differences<Given, { a: { m: { id: string; n?: number | undefined } } }>>,
  // @ts-expect-error: an argument that one side does not know
  None<Differences<Given, { a: { m: { id: string; n?: number; o?: string } } }>>,
  // @ts-expect-error: one that is required on one side only
  None<Differences<Given, { a: { m: { id: string; n: number } } }>>,
  // @ts-expect-error: another type
  None<Differences<Given, { a: { m: { id: string; n?: number | null } } }>>,
  // @ts-expect-error: a method of one side only
  None<Differences<Given, { a: { m: Given['a']['m']; o: object } }>>,
  // @ts-expect-error: a category of one side only
  None<Differences<Given, Given & { b: { m: object } }>>,
];
