import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { CodegenError } from './error.ts';
import { toFacts } from './facts.ts';
import { sha256 } from './held.ts';
import type { Document } from './openapi.ts';
import { checkReferences } from './references.ts';

/** One published file of Clerk's spec. */
export interface Upstream {
  facts: Document;
  /** Of the file, to the byte. */
  sha256: string;
}

/**
 * Reads a published spec (YAML or JSON) from a file.
 * @throws CodegenError when the file is missing, or as `parseUpstream`
 */
export async function readUpstream(file: string): Promise<Upstream> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new CodegenError(file, `can't be read (${error.code})`);
  });
  return parseUpstream(bytes, file);
}

/**
 * The facts of a published spec.
 * @param where the file or address, for errors
 * @throws CodegenError when it is not a whole OpenAPI 3.0 document with a version, has a reference that can't be followed,
 *   or a keyword that OpenAPI 3.0 hasn't
 */
export function parseUpstream(bytes: Uint8Array, where: string): Upstream {
  const document = parseSpec(new TextDecoder().decode(bytes), where);
  const within = <T>(step: () => T): T => {
    try {
      return step();
    } catch (error) {
      if (error instanceof CodegenError) throw new CodegenError(where, error.message);
      throw error;
    }
  };
  const facts = within(() => toFacts(document));
  within(() => checkReferences(facts));
  return { facts, sha256: sha256(bytes) };
}

function parseSpec(text: string, where: string): Document {
  if (/^\s*<(?:!doctype|html|head|body|\?xml)/i.test(text))
    throw new CodegenError(where, 'is HTML, not a spec: was it the page about the file?');
  let value: (Partial<Document> & { swagger?: unknown }) | null;
  try {
    // JSON is YAML, but its own parser is quicker by far.
    value = /^\s*\{/.test(text) ? JSON.parse(text) : parse(text);
  } catch (error) {
    throw new CodegenError(where, `is not YAML, or cut off: ${(error as Error).message.split('\n')[0]}`);
  }
  if (value?.swagger !== undefined)
    throw new CodegenError(where, `is Swagger ${value.swagger}; only OpenAPI 3.0 is read`);
  if (typeof value?.openapi !== 'string')
    throw new CodegenError(where, 'is not an OpenAPI document: no "openapi" field');
  if (!/^3\.0\.\d+$/.test(value.openapi))
    throw new CodegenError(where, `is OpenAPI ${value.openapi}; only 3.0 is read`);
  // It becomes part of a file name.
  if (!/^\w[\w.-]*$/.test(String(value.info?.version ?? '')))
    throw new CodegenError(where, 'needs an info.version such as 2026-05-12');
  if (Object.keys(value.paths ?? {}).length === 0) throw new CodegenError(where, 'has no paths');
  // Published files end so; one that is cut off inside a name or a value may still be YAML.
  if (!/[\n}]$/.test(text)) throw new CodegenError(where, 'is cut off: its last line has no end');
  return value as Document;
}
