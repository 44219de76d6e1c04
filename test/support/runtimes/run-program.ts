import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Runtime } from './install-runtimes.ts';

/** A program's output, and how it ended. */
export interface Output {
  stdout: string;
  stderr: string;
  code: number;
}

/** Ways to run a program that uses the package. */
export type Way = {
  runtime: Runtime | 'node';
  /** The kind of module that the program is; `bundled` for ESM that esbuild made CommonJS of, with all that it uses. */
  module: 'esm' | 'cjs' | 'bundled';
};

const FLAGS: Partial<Record<Way['runtime'], string[]>> = {
  deno: ['run', '--allow-all', '--node-modules-dir=manual'],
};

/**
 * Runs a program in a folder.
 * @param paths the programs of the runtimes
 * @param lines writes the program, given the way in which it imports all of a module
 * @param variables more of its environment
 */
export async function runProgram(
  folder: string,
  { runtime, module }: Way,
  paths: Record<Runtime, string>,
  lines: (importAll: (name: string, from: string) => string) => string,
  variables: Record<string, string> = {},
): Promise<Output> {
  const isCjs = module === 'cjs';
  const file = join(folder, `program.${isCjs ? 'cjs' : 'mjs'}`);
  const importAll = (name: string, from: string) =>
    isCjs ? `const ${name} = require('${from}');` : `import * as ${name} from '${from}';`;
  writeFileSync(file, lines(importAll));
  const bundled = join(folder, 'bundled.cjs');
  if (module === 'bundled') {
    const external = ['ai', '@clerk/backend', '@langchain/core', '@modelcontextprotocol/server'];
    await build({ entryPoints: [file], outfile: bundled, bundle: true, format: 'cjs', platform: 'node', external });
  }
  const command = runtime === 'node' ? process.execPath : paths[runtime];
  const args = [...(FLAGS[runtime] ?? []), module === 'bundled' ? bundled : file];
  const env = { PATH: process.env.PATH ?? '', HOME: folder, NO_COLOR: '1', ...variables };
  try {
    return { ...(await promisify(execFile)(command, args, { cwd: folder, env })), code: 0 };
  } catch (error) {
    const { stdout, stderr, code } = error as Output;
    return { stdout, stderr, code };
  }
}

/**
 * Runs a Worker in workerd, bundled as Wrangler would, and returns its response to one request.
 * @param text the program, whose default export is the Worker
 * @param date the compatibility date, by which workerd chooses what it has of Node
 */
export async function runWorker(folder: string, workerd: string, text: string, date = '2026-01-01'): Promise<unknown> {
  writeFileSync(join(folder, 'worker.mjs'), text);
  await build({
    entryPoints: [join(folder, 'worker.mjs')],
    outfile: join(folder, 'bundle.mjs'),
    bundle: true,
    format: 'esm',
    // Node's modules stay imports.
    platform: 'node',
    conditions: ['workerd', 'worker', 'browser'],
    mainFields: ['module', 'main'],
  });
  writeFileSync(join(folder, 'config.capnp'), config(date));
  const child = spawn(workerd, ['serve', '--control-fd=3', 'config.capnp'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (some) => (stderr += some));
  const ended = once(child, 'close');
  try {
    // It says on which port it listens.
    const control = child.stdio[3] as NodeJS.ReadableStream;
    const port = new Promise<number>((resolve) => {
      control.on('data', (line) => {
        const found = /"port":(\d+)/.exec(String(line));
        if (found) resolve(Number(found[1]));
      });
    });
    const started = await Promise.race([port, ended]);
    if (typeof started !== 'number') throw new Error(`workerd did not start: ${stderr}`);
    return await (await fetch(`http://127.0.0.1:${started}/`)).json();
  } finally {
    child.kill();
    await ended;
  }
}

const config = (date: string) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "bundle.mjs", esModule = embed "bundle.mjs")],
  compatibilityDate = "${date}",
  compatibilityFlags = ["nodejs_compat"],
);
`;
