import { startSandbox } from '../../src/sandbox/index.ts';

/** Returns a user of the sandbox, as Clerk's API answers. */
export async function readSandboxUser(): Promise<{ id: string }> {
  const sandbox = await startSandbox();
  try {
    const headers = { authorization: `Bearer ${sandbox.secretKey}` };
    const response = await fetch(`${sandbox.url}/v1/users?limit=1`, { headers });
    const [user] = (await response.json()) as { id: string }[];
    if (!user) throw new Error('The sandbox has no user.');
    return user;
  } finally {
    await sandbox.close();
  }
}
