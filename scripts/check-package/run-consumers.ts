import { execFile } from 'node:child_process';
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { installPackage } from './install-package.ts';

/** The programs in consumers/, each with what it prints on a sandbox. */
const PROGRAMS = {
  'ai-sdk': 'true user_38fYichBv3K7vAoKKzJoUF06m6x true',
  client: 'user_38fYichBv3K7vAoKKzJoUF06m6x 2 bad_arguments',
  http: '200 200 401 UsageError',
  langchain: 'user_38fYichBv3K7vAoKKzJoUF06m6x user_38fYichBv3K7vAoKKzJoUF06m6x user_38fYichBv3K7vAoKKzJoUF06m6x true',
  modelcontextprotocol: 'user_38fYichBv3K7vAoKKzJoUF06m6x user_3RdMkqrmBcAVaEpWzj3j7Y3i2cu true UsageError',
  register:
    'hello,users_getUser user_3RdMkqrmBcAVaEpWzj3j7Y3i2cu 0 UsageError clerk-agent-toolkit/modelcontextprotocol needs @modelcontextprotocol/server, which is not installed: npm install @modelcontextprotocol/server',
  sandbox: 'Acme Corp, Mira Maria, undefined',
  store: 'users_getUser [["GETDEL","clerk-agent-toolkit:a"]] function true',
  tools: 'user_3w4KxoZ3uuX2Dcc66qxGxGRFS9a true true false true',
} as const;
type Program = keyof typeof PROGRAMS;

const link = (...names: string[]) => Object.fromEntries(names.map((name) => [name, name]));

/** The packages that may be installed beside ours, and the programs that run there; the examples are only compiled. */
const INSTALLATIONS: { name: string; packages: Record<string, string>; programs: Program[]; examples?: true }[] = [
  { name: 'nothing else', packages: {}, programs: ['client', 'sandbox', 'tools'] },
  { name: 'ai 5', packages: { ai: 'ai5' }, programs: ['ai-sdk'] },
  { name: 'ai 7', packages: { ai: 'ai7' }, programs: ['ai-sdk'] },
  { name: '@modelcontextprotocol/sdk 1', packages: link('@modelcontextprotocol/sdk'), programs: ['register'] },
  {
    name: 'every framework',
    packages: {
      ...link('ai', '@langchain/core', '@langchain/langgraph', 'langchain'),
      ...link('@modelcontextprotocol/server', '@modelcontextprotocol/client', '@clerk/backend', 'zod'),
      ...link('@hono/node-server', 'hono', '@redis/client'),
    },
    programs: ['ai-sdk', 'http', 'langchain', 'modelcontextprotocol', 'store'],
    examples: true,
  },
];

/** The two ways in which TypeScript finds the types of a package. */
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

/** The output of a program, and the output that is right. */
export interface ProgramOutput {
  /** The program, and what it ran beside. */
  program: string;
  got: string;
  want: string;
}

const execute = promisify(execFile);

/**
 * Compiles and runs the programs of consumers/ against the packed package, for each way in which TypeScript finds types.
 * @param tarball the package as it would be published
 * @throws Error with what was printed when tsc rejects a program, or one exits with an error
 */
export async function runConsumers(tarball: string, env: Record<string, string>): Promise<ProgramOutput[]> {
  const outputs: ProgramOutput[] = [];
  for (const { name, packages, programs, examples } of INSTALLATIONS) {
    const { folder, remove } = installPackage(packages, { tarball, files: examples ? ['examples'] : [] });
    try {
      for (const program of programs)
        copyFileSync(join(import.meta.dirname, 'consumers', `${program}.mts`), join(folder, `${program}.mts`));
      const files = programs.map((program) => `${program}.mts`);
      // A framework's own declarations take most of the time, and are not what is checked.
      const skipLibCheck = Object.keys(packages).length > 0;
      const compiled = await Promise.all(
        Object.keys(RESOLUTIONS).map((way) => compile(folder, way, files, { skipLibCheck })),
      );
      if (examples)
        await compile(folder, 'node16', exampleFolders(folder), {
          skipLibCheck,
          allowJs: true,
          allowImportingTsExtensions: true,
          noEmit: true,
        });
      for (const { way, outDir } of compiled) {
        for (const program of programs) {
          const got = await run([join(outDir, `${program}.mjs`)], folder, env);
          outputs.push({ program: `${program} beside ${name}, types by ${way}`, got, want: PROGRAMS[program] });
        }
      }
    } finally {
      remove();
    }
  }
  return outputs;
}

/**
 * Examples that are not compiled here: those of frameworks are run beside their frameworks, which are too large, and the Worker's
 * platform has types that contradict Node's; a test runs it in Miniflare.
 */
const ELSEWHERE = ['frameworks', 'worker-mcp'];

function exampleFolders(folder: string): string[] {
  const folders = readdirSync(join(folder, 'examples'), { withFileTypes: true });
  return folders.flatMap((each) =>
    each.isDirectory() && !ELSEWHERE.includes(each.name) ? [`examples/${each.name}/**/*.ts`] : [],
  );
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
      // Only to end what hangs.
      timeout: 600_000,
      env: { PATH: process.env.PATH, ...env },
    });
    return stdout.trim();
  } catch (error) {
    // tsc says what is wrong on stdout.
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${args.join(' ')}: ${stdout}${stderr}`, { cause: error });
  }
}
