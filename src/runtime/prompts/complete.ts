import type { ToolDefinition } from '../../tool.ts';
import type { ToolResult } from '../result/result.ts';
import { getOwn, isObject, type JsonObject } from '../shared/json.ts';
import { MASKED } from '../shared/masked.ts';
import { MAX_VALUE } from './arguments.ts';
import type { Completes, PromptDefinition } from './prompt.ts';
import { hasInput } from './served-tools.ts';
import { PROMPTS } from './texts/texts.ts';

/** The part of a toolkit that completes. */
export interface CompletingTools {
  served: readonly ToolDefinition[];
  call(name: string, args: unknown, options: { signal: AbortSignal }): Promise<ToolResult>;
}

/** Most values that are offered. */
export const MOST_VALUES = 20;

/** Number of the newest that are offered to who has typed next to nothing. */
const NEWEST = 10;

/** Fewest characters that are searched for. */
const FEWEST_TYPED = 2;

/** Rows that are read where a pin takes the search away, and what fits is picked here. */
const UNSEARCHED = 100;

/** The time that a person who types waits, in milliseconds. */
const PATIENCE = 2000;

/** The list that completes a kind of value. */
interface Source {
  tool: string;
  /** The paths to read. */
  fields: readonly string[];
  /** Returns the value of a row that a person knows and a prompt's first step finds for sure. */
  shown: (row: JsonObject) => unknown;
  /** Values that there are anyway. */
  always?: readonly string[];
}

const EMAIL = 'email_addresses.email_address';

const SOURCES: Readonly<Record<Completes, Source>> = {
  user: {
    tool: 'users.getUserList',
    fields: ['id', 'username', EMAIL],
    shown: (row) => emailOf(row) ?? row.username ?? row.id,
  },
  organization: {
    tool: 'organizations.getOrganizationList',
    fields: ['id', 'slug', 'name'],
    shown: ({ slug, name, id }) => slug ?? name ?? id,
  },
  role: {
    tool: 'organizationRoles.getOrganizationRoleList',
    fields: ['key'],
    shown: ({ key }) => key,
    always: ['org:admin', 'org:member'],
  },
};

/**
 * Returns values of an argument that go on from what a person has typed, through calls like any other. Never throws:
 * where nothing completes it, something is wrong or takes too long, there are none.
 */
export async function complete(
  prompt: string,
  { name, value }: { name: string; value: string },
  tools: CompletingTools,
  signal?: AbortSignal,
): Promise<string[]> {
  const kind = getOwn<PromptDefinition>(PROMPTS, prompt)?.arguments.find((one) => one.name === name)?.completes;
  if (kind === undefined) return [];
  const { tool, fields, shown, always = [] } = SOURCES[kind];
  const text = value.trim();
  const definition = tools.served.find(({ name }) => name === tool);
  if (text.length > MAX_VALUE) return [];
  if (!definition) return pick(always, text);
  const searches = text.length >= FEWEST_TYPED;
  const search = searches && hasInput(definition, 'query') && !always.length;
  const limit = search ? MOST_VALUES : searches || always.length ? UNSEARCHED : NEWEST;
  const args = { limit, fields, ...(search && { query: text }) };
  const result = await inTime((ends) => tools.call(tool, args, { signal: ends }), signal);
  const rows = result === undefined || result.isError ? [] : rowsOf(result.data);
  const values = [...always, ...rows.map(shown)];
  return pick(values, search ? '' : text);
}

/** Picks what can be offered: each value once, and only those that have the text in them. */
function pick(values: readonly unknown[], text: string): string[] {
  const fits = (value: unknown): value is string =>
    typeof value === 'string' &&
    value !== '' &&
    value.length <= MAX_VALUE &&
    !value.includes(MASKED) &&
    value.toLowerCase().includes(text.toLowerCase());
  return [...new Set(values.filter(fits))].slice(0, MOST_VALUES);
}

/** Runs a call for as long as a person waits for it. */
async function inTime(
  call: (ends: AbortSignal) => Promise<ToolResult>,
  signal: AbortSignal | undefined,
): Promise<ToolResult | undefined> {
  const ends = new AbortController();
  const end = () => ends.abort();
  const timer = setTimeout(end, PATIENCE);
  const ended = new Promise<undefined>((resolve) => ends.signal.addEventListener('abort', () => resolve(undefined)));
  signal?.addEventListener('abort', end, { once: true });
  if (signal?.aborted) end();
  try {
    return await Promise.race([call(ends.signal), ended]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}

/** Returns the rows of a list as objects; where they came as a table, its columns are their fields. */
function rowsOf({ data }: JsonObject): JsonObject[] {
  if (Array.isArray(data)) return data.filter(isObject);
  if (!isObject(data) || !Array.isArray(data.columns) || !Array.isArray(data.rows)) return [];
  const columns = data.columns.map(String);
  return data.rows.map((cells: unknown[]) => Object.fromEntries(columns.map((name, index) => [name, cells[index]])));
}

/** Returns the first address of a user: the primary one, as results have it. */
function emailOf(row: JsonObject): unknown {
  const given = row[EMAIL] ?? row.email_addresses;
  const first: unknown = Array.isArray(given) ? given[0] : given;
  return isObject(first) ? first.email_address : (first ?? undefined);
}
