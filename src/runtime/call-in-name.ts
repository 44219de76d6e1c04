import type { Person } from './policy/person.ts';

/**
 * Makes a call in a person's name: within their limit, and only while they may make calls. A call that is refused counts
 * as well, so that the limit bounds those too.
 * @throws ToolError rate_limited over the limit, refused where they may make none, and as the call does
 */
export async function callInName<Result>({ check, limit }: Person, call: () => Promise<Result>): Promise<Result> {
  const end = await limit.begin();
  try {
    await check(false);
    return await call();
  } finally {
    end();
  }
}
