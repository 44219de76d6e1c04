import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'jsonc-parser';
import { installApart } from '../process/install-apart.ts';

/** Cloudflare's own stand-in for the platform: some hundred megabytes, for these tests alone. */
const MINIFLARE = { miniflare: '4.20260730.0' };

/** The part of a Worker's `wrangler.jsonc` that says how it runs. */
interface Config {
  main: string;
  compatibility_date: string;
  compatibility_flags: string[];
  vars: Record<string, string>;
  durable_objects: { bindings: { name: string; class_name: string }[] };
  migrations: { new_sqlite_classes: string[] }[];
}

/** A Worker in two isolates, which share its durable objects. */
export interface Workers {
  /** One function an isolate, which sends it a request. */
  isolates: ((request: Request) => Promise<Response>)[];
  close(): Promise<void>;
}

/**
 * Runs a Worker as its `wrangler.jsonc` says, bundled as Wrangler does.
 * @param folder the folder with `wrangler.jsonc`
 * @param main the module to run in place of the Worker's own
 * @param vars values of variables and secrets
 */
export async function openWorkers(
  folder: string,
  { main, vars = {} }: { main?: string; vars?: Record<string, string> } = {},
): Promise<Workers> {
  const config: Config = parse(readFileSync(join(folder, 'wrangler.jsonc'), 'utf8'));
  const { Miniflare } = await import(
    pathToFileURL(join('node_modules', installApart(MINIFLARE), 'miniflare/dist/src/index.js')).href
  );
  const worker = {
    modules: true,
    script: await bundle(join(folder, main ?? config.main)),
    compatibilityDate: config.compatibility_date,
    compatibilityFlags: config.compatibility_flags,
    bindings: { ...config.vars, ...vars },
  };
  const sqlite = config.migrations.flatMap(({ new_sqlite_classes }) => new_sqlite_classes);
  const objects = (owner: object) =>
    Object.fromEntries(
      config.durable_objects.bindings.map(({ name, class_name: className }) => [
        name,
        { className, useSQLite: sqlite.includes(className), ...owner },
      ]),
    );
  const miniflare = new Miniflare({
    workers: [
      { name: 'balancer', modules: true, script: BALANCER, serviceBindings: { one: 'one', other: 'other' } },
      { ...worker, name: 'one', durableObjects: objects({}) },
      { ...worker, name: 'other', durableObjects: objects({ scriptName: 'one' }) },
    ],
  });
  const isolate = (name: string) => async (request: Request) => {
    const { url, method, headers } = request;
    const body = method === 'POST' ? await request.text() : undefined;
    return miniflare.dispatchFetch(url, { method, headers: [...headers, ['isolate', name]], body });
  };
  return { isolates: [isolate('one'), isolate('other')], close: () => miniflare.dispose() };
}

/** Sends a request to the isolate that a header names, with the host of its address, which the way here lost. */
const BALANCER = `export default {
  fetch(request, isolates) {
    const headers = new Headers(request.headers);
    headers.set('host', new URL(request.url).host);
    return isolates[headers.get('isolate')].fetch(new Request(request, { headers }));
  },
};`;

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    external: ['cloudflare:*'],
    conditions: ['workerd', 'worker', 'browser'],
    mainFields: ['module', 'main'],
  });
  return outputFiles[0]?.text ?? '';
}
