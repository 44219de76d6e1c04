import { execFile } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { packed } from './packed.ts';

/** The programs in consumers/, and what each prints on a sandbox. */
const PROGRAMS = {
  'ai-sdk': 'true user_123 true',
  client: 'user_123 2 bad_arguments',
  langchain: 'user_123 user_123 user_123 true',
  modelcontextprotocol: 'user_123 user_2abc true UsageError',
  sandbox: 'Acme Corp, Mira Maria, undefined',
} as const;
type Program = keyof typeof PROGRAMS;

const link = (...names: string[]) => Object.fromEntries(names.map((name) => [name, name]));

/** What somebody may have installed beside the package, and which programs run there; the examples are compiled too. */
const OWNERS: { name: string; packages: Record<string, string>; programs: Program[]; examples?: true }[] = [
  { name: 'nothing else', packages: {}, programs: ['client', 'sandbox'] },
  { name: 'ai 5', packages: { ai: 'ai5' }, programs: ['ai-sdk'] },
  { name: 'ai 7', packages: { ai: 'ai7' }, programs: ['ai-sdk'] },
  {
    name: 'every framework',
    packages: {
      ...link('ai', '@langchain/core', '@langchain/langgraph', 'langchain'),
      ...link('@modelcontextprotocol/server', '@modelcontextprotocol/client'),
    },
    programs: ['ai-sdk', 'langchain', 'modelcontextprotocol'],
    examples: true,
  },
];

/** The two ways in which projects find the types of a package. */
const RESOLUTIONS: Record<string, object> = {
  node16: { module: 'node16', moduleResolution: 'node16' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
};

const COMPILER = {
  strict: true,
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: ['node'],
  typeRoots: [resolve('node_modules/@types')],
};
const TSC = resolve('node_modules/typescript/bin/tsc');

/** What came of a program: what it printed, and what it should have. */
export interface Printed {
  what: string;
  got: string;
  want: string;
}

const execute = promisify(execFile);

/**
 * Compiles and runs the programs of consumers/ against the packed package, for each way in which projects find types.
 * @param tarball the package as it would be published
 * @throws Error with what was printed when tsc finds fault with one, or one ends badly
 */
export async function checkConsumers(tarball: string, env: Record<string, string>): Promise<Printed[]> {
  const printed: Printed[] = [];
  for (const { name, packages, programs, examples } of OWNERS) {
    const { folder, remove } = packed(packages, { tarball, files: examples ? ['examples'] : [] });
    try {
      for (const program of programs)
        copyFileSync(join('scripts/consumers', `${program}.mts`), join(folder, `${program}.mts`));
      const files = programs.map((program) => `${program}.mts`);
      // Of a framework's own declarations, which take most of the time, nothing is to be found out.
      const skipLibCheck = Object.keys(packages).length > 0;
      const compiled = await Promise.all(
        Object.keys(RESOLUTIONS).map((way) => compile(folder, way, files, { skipLibCheck })),
      );
      if (examples)
        await compile(folder, 'node16', ['examples/**/*.ts'], {
          skipLibCheck,
          allowImportingTsExtensions: true,
          noEmit: true,
        });
      for (const { way, outDir } of compiled) {
        for (const program of programs) {
          const got = await run([join(outDir, `${program}.mjs`)], folder, env);
          printed.push({ what: `${program} beside ${name}, types by ${way}`, got, want: PROGRAMS[program] });
        }
      }
    } finally {
      remove();
    }
  }
  return printed;
}

async function compile(
  folder: string,
  way: string,
  include: string[],
  more: object,
): Promise<{ way: string; outDir: string }> {
  const outDir = join(folder, way);
  const project = join(folder, `tsconfig.${way}.json`);
  writeFileSync(
    project,
    JSON.stringify({ compilerOptions: { ...COMPILER, ...RESOLUTIONS[way], outDir, ...more }, include }),
  );
  await run([TSC, '-p', project], folder);
  return { way, outDir };
}

async function run(args: string[], cwd: string, env: Record<string, string> = {}): Promise<string> {
  try {
    const { stdout } = await execute(process.execPath, args, {
      cwd,
      timeout: 120_000,
      env: { PATH: process.env.PATH, ...env },
    });
    return stdout.trim();
  } catch (error) {
    // tsc says what is wrong on stdout.
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${args.join(' ')}: ${stdout}${stderr}`, { cause: error });
  }
}
