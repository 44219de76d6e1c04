import { expectTypeOf } from 'vitest';
import type { ZodType, z } from 'zod';
import type {
  CallOptions,
  ClerkClient,
  ListMethod,
  Organization,
  OrganizationInvitation,
  OrganizationMembership,
  User,
} from '../../src/client/index.ts';
import type { components } from '../../src/generated/api.ts';
import type { aliases } from '../../src/generated/tool-index.ts';
import type { ToolModules } from '../../src/generated/tool-modules.ts';

// Held by `npm run typecheck`; nothing here runs. It names tools that old versions of the API have as well, so that it
// holds for what `generate --lenient` writes from those, too.

declare const clerk: ClerkClient;
/** A list whose rows stand under a name of their own, as m2m.list has it. */
declare const tokens: ListMethod<[{ subject: string }], { m2m_tokens?: { id: string }[] }, 'm2m_tokens'>;
type Schemas = components['schemas'];

export async function responses(): Promise<void> {
  expectTypeOf(await clerk.users.getUser({ user_id: 'user_1' })).toEqualTypeOf<Schemas['User']>();
  expectTypeOf(await clerk.users.getUserList()).toEqualTypeOf<Schemas['User'][]>();
  expectTypeOf(await clerk.users.getUserCount({ query: 'a' })).toEqualTypeOf<Schemas['TotalCount']>();
  expectTypeOf(await clerk.users.deleteUser({ user_id: 'user_1' })).toEqualTypeOf<Schemas['DeletedObject']>();
  expectTypeOf(await clerk.organizations.updateOrganization({ organization_id: 'org_1', name: 'Acme' })).toEqualTypeOf<
    Schemas['Organization']
  >();
  expectTypeOf(await clerk.instance.update({ test_mode: true })).toEqualTypeOf<undefined>();
}

export function calls(signal: AbortSignal): void {
  clerk.users.getUserList({ limit: 5 }, { signal });
  clerk.users.updateUserProfileImage({ user_id: 'user_1', file: 'me.png' });
  clerk.organizations.createOrganizationInvitationBulk({
    organization_id: 'org_1',
    items: [{ email_address: 'a@example.com', inviter_user_id: 'user_1', role: 'org:member' }],
  });
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
  clerk.users.getUserList({ order_by: '-created_at' });
  clerk.users.getUserList({ order_by: 'last_name' });
  // @ts-expect-error: nothing to order by
  clerk.users.getUserList({ order_by: '-createdAt' });
  // @ts-expect-error: no such method
  clerk.users.getUsr({ user_id: 'user_1' });
  // @ts-expect-error: no such category
  clerk.user.getUser({ user_id: 'user_1' });
}

export function entities(): void {
  expectTypeOf<User>().toEqualTypeOf<Schemas['User']>();
  expectTypeOf<Organization>().toEqualTypeOf<Schemas['Organization']>();
  expectTypeOf<OrganizationMembership>().toEqualTypeOf<Schemas['OrganizationMembership']>();
  expectTypeOf<OrganizationInvitation>().toEqualTypeOf<Schemas['OrganizationInvitation']>();
}

export async function pages(signal: AbortSignal): Promise<void> {
  for await (const user of clerk.users.getUserList.pages()) expectTypeOf(user).toEqualTypeOf<Schemas['User']>();
  const members = clerk.organizations.getOrganizationMembershipList.pages({ organization_id: 'org_1' }, { signal });
  expectTypeOf(members).toEqualTypeOf<AsyncIterable<Schemas['OrganizationMembership']>>();
  for await (const token of tokens.pages({ subject: 'mch_1' })) expectTypeOf(token.id).toEqualTypeOf<string>();
  // @ts-expect-error: the id is missing
  clerk.organizations.getOrganizationMembershipList.pages();
  // @ts-expect-error: no such value
  clerk.invitations.getInvitationList.pages({ status: 'lost' });
  // @ts-expect-error: a method that reads one thing has no pages
  clerk.users.getUser.pages({ user_id: 'user_1' });
  // @ts-expect-error: nor has one that changes what it returns
  clerk.users.banUser.pages({ user_id: 'user_1' });
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

/** The input of each method, as its zod schema infers it. */
type Enforced = {
  [Category in keyof ToolModules]: {
    [Method in keyof ToolModules[Category]]: ToolModules[Category][Method] extends {
      input: infer Input extends ZodType;
    }
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

/**
 * Expands an object type, so that two ways to write one type are the same. An order is any text to zod: what Clerk can
 * order by stands in prose alone, and the client's type has it from there.
 */
type Plain<T> = T extends object
  ? { [Key in keyof T]: Key extends 'order_by' ? Exclude<T[Key], string> | string : Plain<T[Key]> }
  : T;
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
