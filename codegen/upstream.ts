import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { CodegenError } from './error.ts';
import type { Document } from './openapi.ts';

/** One published file of Clerk's spec. */
export interface Upstream {
  document: Document;
  /** Of the file, to the byte. */
  sha256: string;
}

/**
 * Reads a published spec (YAML or JSON).
 * @throws CodegenError when the file is missing, unreadable, or not an OpenAPI 3.0 document with a version
 */
export async function readUpstream(file: string): Promise<Upstream> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new CodegenError(file, `can't be read (${error.code})`);
  });
  const document = parseSpec(bytes.toString('utf8'), file);
  return { document, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function parseSpec(text: string, file: string): Document {
  let value: Partial<Document> | null;
  try {
    value = parse(text);
  } catch (error) {
    throw new CodegenError(file, `is not YAML: ${(error as Error).message.split('\n')[0]}`);
  }
  if (typeof value?.openapi !== 'string')
    throw new CodegenError(file, 'is not an OpenAPI document: no "openapi" field');
  if (!/^3\.0\.\d+$/.test(value.openapi)) throw new CodegenError(file, `is OpenAPI ${value.openapi}; only 3.0 is read`);
  // It becomes part of a file name.
  if (!/^\w[\w.-]*$/.test(String(value.info?.version ?? '')))
    throw new CodegenError(file, 'needs an info.version such as 2026-05-12');
  if (Object.keys(value.paths ?? {}).length === 0) throw new CodegenError(file, 'has no paths');
  return value as Document;
}
