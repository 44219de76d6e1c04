/** Of the environment, only what a program needs to run: a variable for Node or for Clerk would change what is measured. */
const NEEDED = ['PATH', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR'];

/** A key that no server takes for a placeholder. */
export const SECRET_KEY = 'sk_test_BenchmarkKey0123456789ABCDEFGHabcdefgh12';

/** Returns the environment of a program that is measured: a key, and the address of an API if there is one. */
export function environment(apiUrl?: string): NodeJS.ProcessEnv {
  const needed = NEEDED.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {
    ...Object.fromEntries(needed),
    CLERK_SECRET_KEY: SECRET_KEY,
    ...(apiUrl !== undefined && { CLERK_API_URL: apiUrl }),
  };
}
