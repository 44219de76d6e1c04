/**
 * Returns the part of the environment that a program needs to run. Variables for Node or for Clerk would change what is measured:
 * NODE_EXTRA_CA_CERTS alone adds some 40 ms to every start of Node 20.
 */
const NEEDED = ['PATH', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR'];

/** A key that no server takes for a placeholder. */
const SECRET_KEY = 'sk_test_BenchmarkKey0123456789ABCDEFGHabcdefgh12';

/** Returns the environment of the programs that are measured: what they need, a key, and the variables named. */
export function makeEnvironment(all: NodeJS.ProcessEnv, names: readonly string[]): NodeJS.ProcessEnv {
  const kept = [...NEEDED, ...names].flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]]));
  return { ...Object.fromEntries(kept), CLERK_SECRET_KEY: SECRET_KEY };
}
