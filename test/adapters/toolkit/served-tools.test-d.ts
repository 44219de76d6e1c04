import type { StructuredTool } from '@langchain/core/tools';
import { generateText, type LanguageModel, streamText, type ToolSet } from 'ai';
import { expectTypeOf } from 'vitest';
import type {
  ClerkTool,
  ClerkToolkit,
  createClerkToolkit as createForAiSdk,
} from '../../../src/adapters/ai-sdk/index.ts';
import type { createClerkToolkit as createForLangChain } from '../../../src/adapters/langchain/index.ts';
import type { ClerkToolkitOptions } from '../../../src/adapters/toolkit/options.ts';
import type { ClerkClient } from '../../../src/client/index.ts';

// Held by `npm run typecheck`; nothing here runs.

declare const create: typeof createForAiSdk;
declare const createMap: typeof createForLangChain;
declare const model: LanguageModel;
// biome-ignore lint/suspicious/noExplicitAny: what JavaScript and loose programs pass
declare const anything: any;
declare const flag: boolean;
declare const patterns: string[];
declare const options: ClerkToolkitOptions;
declare const clerk: ClerkClient;
declare const auth: { userId: string | null; orgId?: string | null };

type Keys<T> = keyof T & string;
/** The keys of which a caller may rely on finding something. */
type Sure<T> = { [Key in Keys<T>]-?: undefined extends T[Key] ? never : Key }[Keys<T>];

export async function discovered(): Promise<void> {
  const { tools, users } = await create({ discover: true, tools: ['users.getUser'] });
  // Which are listed is known only at run time.
  expectTypeOf<Sure<ReturnType<typeof users>>>().toEqualTypeOf<never>();
  expectTypeOf(tools()).toExtend<ToolSet>();
  const { toolMap } = await createMap({ discover: flag });
  expectTypeOf<Sure<ReturnType<typeof toolMap>>>().toEqualTypeOf<never>();
}

export async function names(): Promise<void> {
  const { users, sessions, tools } = await create({ tools: ['users.getUser', 'sessions_getSession'] });
  expectTypeOf<Sure<ReturnType<typeof users>>>().toEqualTypeOf<'getUser' | 'users_getUser'>();
  expectTypeOf<Sure<ReturnType<typeof sessions>>>().toEqualTypeOf<'getSession' | 'sessions_getSession'>();
  expectTypeOf<Keys<ReturnType<typeof tools>>>().toEqualTypeOf<'users_getUser' | 'sessions_getSession'>();
  const { getUser } = users();
  expectTypeOf(getUser).toEqualTypeOf<ClerkTool>();
  // @ts-expect-error: it wasn't chosen
  users().banUser;
  // @ts-expect-error: nor in the whole set
  tools().users_banUser;
  // @ts-expect-error: there is no such tool
  users().getUsr;
}

export async function selections(): Promise<void> {
  const byDefault = await create();
  byDefault.users().updateUser.description;
  byDefault.tools().lists_query.description;
  // @ts-expect-error: not in the default set
  byDefault.users().banUser;
  const category = await create({ tools: ['users'] });
  category.users().banUser.description;
  // @ts-expect-error: a tool that returns a credential is served only by its exact name
  category.users().getUserOauthAccessToken;
  // @ts-expect-error: it needs `files`
  category.users().updateUserProfileImage.description;
  category.users().updateUserProfileImage?.description;
  const glob = await create({
    tools: ['*.get*', 'organizations.*'],
    excludeTools: ['organizations.delete*', 'sessions'],
  });
  glob.users().getUser.description;
  glob.organizations().createOrganization.description;
  // @ts-expect-error: the glob doesn't match it
  glob.users().banUser;
  // @ts-expect-error: it is excluded
  glob.organizations().deleteOrganization;
  // @ts-expect-error: as is the whole category
  glob.sessions().getSession;
  const everything = await create({ tools: ['*', 'users.getUserOauthAccessToken'], allowSecrets: true });
  everything.users().getUserOauthAccessToken.description;
  everything.billing().getPlanList.description;
}

export async function restrictions(): Promise<void> {
  const reads = await create({ readOnly: true });
  reads.users().getUser.description;
  // @ts-expect-error: it writes
  reads.users().updateUser;
  const maybe = await create({ readOnly: flag, safe: anything });
  maybe.users().getUser.description;
  // @ts-expect-error: it may not be served
  maybe.users().updateUser.description;
  const safe = await create({ safe: true });
  // @ts-expect-error: every call of it loses something
  safe.organizations().deleteOrganization;
  const off = await create({ readOnly: false, safe: false });
  off.organizations().deleteOrganization.description;
  const pinned = await create({ authContext: auth });
  pinned.users().getUser.description;
  // @ts-expect-error: an organization's pin leaves it out
  pinned.users().updateUser.description;
  pinned.users().updateUser?.description;
  const named = await create({ tools: ['users.updateUser'], authContext: anything });
  named.users().updateUser.description;
}

export async function unknown(): Promise<void> {
  for (const toolkit of [
    await create({ tools: patterns }),
    await create({ excludeTools: patterns }),
    await create(options),
  ]) {
    toolkit.users().getUser?.description;
    // @ts-expect-error: nobody knows whether it is served
    toolkit.users().getUser.description;
    // @ts-expect-error: there is no such tool, whatever is chosen
    toolkit.users().getUsr;
  }
  const untyped = await create({ tools: anything });
  // @ts-expect-error: nor here
  untyped.users().getUser.description;
  let any: ClerkToolkit = await create({ tools: patterns });
  any = await create({ tools: ['users.getUser'] });
  any = await create({ readOnly: true });
  any.users().getUser?.description;
}

export async function wrong(): Promise<void> {
  // @ts-expect-error: no such option
  await create({ tools: ['users'], readonly: true });
  // @ts-expect-error: another client
  await create({ client: { users: { getUser: (id: string) => id } } });
  await create({ client: clerk });
  await create({ ask: (question) => question.message.length > 0 });
}

export async function inTheSdk(): Promise<void> {
  const { tools } = await create({ tools: ['users.getUser'] });
  const result = await generateText({ model, prompt: '', tools: tools() });
  for (const call of result.toolCalls) expectTypeOf(call.toolName).toEqualTypeOf<string>();
  for (const made of result.staticToolResults) {
    expectTypeOf(made.toolName).toEqualTypeOf<'users_getUser'>();
    expectTypeOf(made.output.error?.message).toEqualTypeOf<string | undefined>();
  }
  const open = await generateText({ model, prompt: '', tools: (await create({ tools: patterns })).tools() });
  for (const call of open.toolCalls) expectTypeOf(call.toolName).toEqualTypeOf<string>();
  const pinned = await create({ authContext: auth });
  await generateText({ model, prompt: '', tools: pinned.users() });
  streamText({ model, prompt: '', tools: { ...pinned.users(), ...pinned.organizations() } });
  const copied: ToolSet = { ...pinned.users() };
  streamText({ model, prompt: '', tools: { ...pinned.users(), ...copied } });
  const { getUser: one } = pinned.users();
  await generateText({ model, prompt: '', tools: { getUser: one }, activeTools: ['getUser'] });
}

export async function inLangChain(): Promise<void> {
  const { toolMap } = await createMap({ tools: ['users.getUser'] });
  expectTypeOf(toolMap().users_getUser).toEqualTypeOf<StructuredTool>();
  expectTypeOf(toolMap().getUser).toEqualTypeOf<StructuredTool | undefined>();
  // @ts-expect-error: it wasn't chosen
  toolMap().users_banUser.name;
}
