import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

// Preloaded with `node --import`, does to the modules of telemetry what OpenTelemetry's loader for ES modules does to all: whoever
// imports one gets a copy of its exports, made as soon as it is evaluated. What it sets later is undefined in it.
if (isMainThread && !globalThis.isCopying) {
  globalThis.isCopying = true;
  register(import.meta.url);
}

const [OURS, COPY, WHOLE] = [/\/dist\/.*\.js$/, '?copy', '?whole'];

export async function resolve(specifier, context, next) {
  if (specifier.endsWith(WHOLE)) return { url: specifier.slice(0, -WHOLE.length), shortCircuit: true };
  const found = await next(specifier, context);
  const isCopied = context.parentURL && OURS.test(found.url) && /opentelemetry/.test(textOf(found.url));
  return isCopied ? { ...found, url: found.url + COPY } : found;
}

export async function load(url, context, next) {
  if (!url.endsWith(COPY)) return next(url, context);
  const own = url.slice(0, -COPY.length);
  const names = exportsOf(textOf(own));
  const copies = names.map((name, at) => `const c${at} = whole.${name};`);
  const exported = names.map((name, at) => `c${at} as ${name}`);
  const source = [`import * as whole from '${own}${WHOLE}';`, ...copies, `export { ${exported} };`].join('\n');
  return { format: 'module', source, shortCircuit: true };
}

function textOf(url) {
  return readFileSync(fileURLToPath(url), 'utf8');
}

function exportsOf(text) {
  const [, list = ''] = /export\s*\{([^}]*)\}\s*;?\s*$/.exec(text) ?? [];
  return list.split(',').flatMap(
    (one) =>
      one
        .trim()
        .split(/\s+as\s+/)
        .at(-1) || [],
  );
}
