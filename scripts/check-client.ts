import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** What somebody would write who installed the package for its client, with the mistakes that its types must catch. */
const CONSUMER = `import { ClerkError, createClerkClient, type ClerkClient } from 'clerk-agent-toolkit/client';

const clerk: ClerkClient = createClerkClient();
const user = await clerk.users.getUser({ user_id: 'user_123' });
const id: string = user.id;
const users: { id: string }[] = await clerk.users.getUserList({ limit: 2 });
// @ts-expect-error: the answer has no such field
user.user_name;
// @ts-expect-error: an argument is missing
const wrong: unknown = await clerk.users.getUser({}).catch((error: unknown) => error);
if (!(wrong instanceof ClerkError)) throw new Error('a mistake did not become a ClerkError');
console.log([id, users.length, wrong.details.kind].join(' '));
`;

const TSC = resolve('node_modules/typescript/bin/tsc');
const COMPILER = {
  strict: true,
  skipLibCheck: false,
  target: 'es2022',
  lib: ['es2022', 'dom'],
  types: ['node'],
  typeRoots: [resolve('node_modules/@types')],
};

/** The two ways in which projects find the types of a package. */
const RESOLUTIONS: Record<string, object> = {
  node16: { module: 'node16', moduleResolution: 'node16' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
};

/** What the program prints on a sandbox. */
export const OUTPUT = 'user_123 2 bad_arguments';

const execute = promisify(execFile);

/**
 * Compiles and runs a program that uses the client of the package as installed in a folder.
 * @returns what each of the builds printed, by the way in which it found the types; it should be `OUTPUT`
 * @throws Error with what was printed when tsc finds fault with it, or the program ends badly
 */
export async function checkClient(folder: string, env: Record<string, string>): Promise<Map<string, string>> {
  writeFileSync(join(folder, 'consumer.mts'), CONSUMER);
  const printed = new Map<string, string>();
  for (const [name, resolution] of Object.entries(RESOLUTIONS)) {
    const outDir = join(folder, name);
    const project = join(folder, `tsconfig.${name}.json`);
    const compilerOptions = { ...COMPILER, ...resolution, outDir };
    writeFileSync(project, JSON.stringify({ compilerOptions, files: ['consumer.mts'] }));
    await run([TSC, '-p', project], folder);
    printed.set(name, await run([join(outDir, 'consumer.mjs')], folder, env));
  }
  return printed;
}

async function run(args: string[], cwd: string, env: Record<string, string> = {}): Promise<string> {
  try {
    const { stdout } = await execute(process.execPath, args, { cwd, env: { PATH: process.env.PATH, ...env } });
    return stdout.trim();
  } catch (error) {
    // tsc says what is wrong on stdout.
    throw new Error(`${args.join(' ')}: ${(error as { stdout?: string }).stdout ?? ''}`, { cause: error });
  }
}
