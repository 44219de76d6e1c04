import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { toSegment } from '../openapi/pointer.ts';
import type { Document } from '../openapi/types.ts';
import { short } from '../shared/abbreviate.ts';
import { CodegenError } from '../shared/errors.ts';
import { checkReferences } from './check-references.ts';
import { checkTypes } from './check-types.ts';
import { sha256 } from './snapshot.ts';
import { stripProse } from './strip-prose.ts';

/** One published file of Clerk's spec. */
export interface PublishedSpec {
  /** The spec without its prose. */
  snapshot: Document;
  /** Hash of the file, to the byte. */
  sha256: string;
}

/** The form of what a file says of its own version: one word, and not always the version that it is. */
const STATED = /^\w[\w.-]{0,63}$/;

/** The most levels of objects and lists. Clerk's spec has 15. */
const DEEPEST = 100;

/**
 * Reads a published spec (YAML or JSON) from a file.
 * @throws CodegenError when the file is missing, or as `parsePublished`
 */
export async function readPublished(file: string): Promise<PublishedSpec> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new CodegenError(file, `can't be read (${error.code})`);
  });
  return parsePublished(bytes, file);
}

/**
 * Parses a published spec and strips its prose.
 * @param where the file or address, for errors
 * @throws CodegenError when it is not a whole OpenAPI 3.0 document with a version, has a reference that can't be followed,
 *   a keyword that OpenAPI 3.0 doesn't have, or a value of the wrong type
 */
export function parsePublished(bytes: Uint8Array, where: string): PublishedSpec {
  const text = new TextDecoder().decode(bytes);
  const document = parseSpec(text, where);
  try {
    const snapshot = stripProse(document);
    checkReferences(snapshot);
    checkTypes(snapshot);
    return { snapshot, sha256: sha256(bytes) };
  } catch (error) {
    if (!(error instanceof CodegenError)) throw error;
    const hint = !isJson(text) && seemsCut(error, document) ? '. Is the file complete?' : '';
    throw new CodegenError(where, `${error.message}${hint}`);
  }
}

/** JSON that is cut off can't be parsed, but YAML may end after any line. */
function seemsCut({ pointer, kind }: CodegenError, document: Document): boolean {
  // What leads in a circle is all there.
  if (kind === 'circular-reference') return false;
  let last = '#';
  for (let node: unknown = document; typeof node === 'object' && node !== null; ) {
    const [key, value] = Object.entries(node).at(-1) ?? [];
    if (key === undefined) break;
    last += `/${toSegment(key)}`;
    node = value;
  }
  return kind === 'dead-reference' || `${last}/`.startsWith(`${pointer}/`);
}

function parseSpec(text: string, where: string): Document {
  const fail = (reason: string): never => {
    throw new CodegenError(where, reason);
  };
  if (/^\s*<(?:!doctype|html|head|body|\?xml)/i.test(text))
    fail('is HTML, not a spec: was it the page about the file?');
  const value = parseText(text, fail);
  if (value?.swagger !== undefined) fail(`is Swagger ${short(String(value.swagger))}; only OpenAPI 3.0 is read`);
  if (typeof value?.openapi !== 'string') return fail('is not an OpenAPI document: no "openapi" field');
  if (!/^3\.0\.\d+$/.test(value.openapi)) fail(`is OpenAPI ${short(value.openapi)}; only 3.0 is read`);
  const version: unknown = value.info?.version;
  if (typeof version !== 'string' || !STATED.test(version)) fail('needs an info.version: a string such as 2026-05-12');
  if (Object.keys(value.paths ?? {}).length === 0) fail('has no paths. Is the file complete?');
  // Published files end so; one that is cut off inside a name or a value may still be YAML.
  if (!/[\n}]$/.test(text)) fail('is cut off: its last line is incomplete');
  if (isDeep(value)) fail(`is nested too deeply: more than ${DEEPEST} levels`);
  return value as Document;
}

type Unread = (Partial<Document> & { swagger?: unknown }) | null;

function parseText(text: string, fail: (reason: string) => never): Unread {
  try {
    // JSON is YAML, but its own parser is quicker by far.
    return isJson(text) ? JSON.parse(text) : parse(text);
  } catch (error) {
    if (error instanceof RangeError) return fail(`is nested too deeply, at more than ${DEEPEST} levels`);
    return fail(`is not YAML, or cut off: ${(error as Error).message.split('\n')[0]}`);
  }
}

function isJson(text: string): boolean {
  return /^\s*\{/.test(text);
}

/** Without recursion, which is what deep nesting would break; YAML may even hold what holds itself. */
function isDeep(value: unknown): boolean {
  const open: [node: unknown, depth: number][] = [[value, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (typeof node !== 'object' || node === null) continue;
    if (depth >= DEEPEST) return true;
    for (const child of Object.values(node)) open.push([child, depth + 1]);
  }
  return false;
}
