import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const TSX = pathToFileURL(resolve('node_modules/tsx/dist/esm/index.mjs')).href;
const TSC = resolve('node_modules/typescript/bin/tsc');
const execute = promisify(execFile);

const TSCONFIG = {
  compilerOptions: {
    target: 'es2022',
    module: 'nodenext',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
    typeRoots: [resolve('node_modules/@types')],
  },
  include: ['*.ts'],
};

/** A project of somebody's in a new folder, for the programs of one kind. */
export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), 'clerk-agent-toolkit-migrating-'));

  constructor() {
    this.write('package.json', JSON.stringify({ name: 'program', private: true, type: 'module' }));
    this.write('tsconfig.json', JSON.stringify(TSCONFIG));
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  /** Runs a command of npm; what npm prints is in the error when it fails. */
  async npm(args: readonly string[]): Promise<void> {
    const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--prefer-offline', '--save-exact'];
    // Vitest is itself run by npm, whose settings would be taken for those of this project.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
    await this.run('npm', [...args, ...quiet], { ...env, NODE_ENV: '' });
  }

  /** Compiles the programs; the compiler's complaints are in the error when it has any. */
  async compile(): Promise<void> {
    await this.run(process.execPath, [TSC, '-p', this.folder, '--pretty', 'false'], {});
  }

  /** Runs a program and returns what it printed. */
  async start(program: string, env: Record<string, string>): Promise<string> {
    const { PATH = '' } = process.env;
    return this.run(process.execPath, this.runArgs(program), { PATH, ...env });
  }

  /** Returns the arguments with which node runs a program. */
  runArgs(program: string): string[] {
    return ['--import', TSX, join(this.folder, `${program}.ts`)];
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
    try {
      return (await execute(command, args, { cwd: this.folder, env })).stdout;
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
    }
  }
}
