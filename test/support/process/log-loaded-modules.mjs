import { appendFileSync } from 'node:fs';
import { register } from 'node:module';

// Preloaded with `node --import`: writes the address of every module that the program loads to the file LOADED.
if (!new URL(import.meta.url).searchParams.has('hook')) register(`${import.meta.url}?hook`);

export async function load(url, context, next) {
  appendFileSync(process.env.LOADED, `${url}\n`);
  return next(url, context);
}
