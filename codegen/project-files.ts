import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Files } from './drift/survey.ts';

/** The files of the project that a person edits, and that say what becomes of the spec. */
export async function readFiles(root: string): Promise<Files> {
  const read = (file: string) => readFile(join(root, file), 'utf8');
  return {
    allowlist: await read('allowlist.yaml'),
    glossary: await read('spec/glossary.yaml'),
    secrets: await read('spec/secrets.yaml'),
    pins: await read('spec/pins.yaml'),
    targets: await read('spec/targets.yaml'),
    overlay: parse(await read('spec/overlay.yaml')),
  };
}
