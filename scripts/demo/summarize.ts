type Json = Record<string, unknown>;

/** The fields of a result that matter to a person. */
const SHOWN_FIELDS = [
  'id',
  'user_id',
  'name',
  'email_address',
  'role',
  'status',
  'public_metadata',
  'count',
  'computed',
];

/** Summarizes a result in a line: the count and the names of its rows, or the few fields that matter. */
export function summarizeResult(result: unknown): string {
  const data = result as Json;
  const rows = readRows(data.data);
  if (rows) return summarizeRows(rows, data.total);
  const shown = SHOWN_FIELDS.filter((name) => name in data);
  const names = shown.length > 0 ? shown : Object.keys(data).slice(0, 3);
  return formatArguments(Object.fromEntries(names.map((name) => [name, data[name]])));
}

/** Returns the rows of a list as objects, also where they came as a table; undefined for anything else. */
export function readRows(data: unknown): Json[] | undefined {
  if (Array.isArray(data)) return data;
  const { columns, rows } = (data ?? {}) as { columns?: string[]; rows?: unknown[][] };
  return rows?.map((row) => Object.fromEntries((columns ?? []).map((column, index) => [column, row[index]])));
}

/** Formats the arguments of a call as `organization_id: "org_456", limit: 50`. */
export function formatArguments(args: Json): string {
  return Object.entries(args)
    .map(([name, value]) => `${name}: ${formatValue(value)}`)
    .join(', ');
}

function formatValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatValue).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{ ${formatArguments(value as Json)} }`;
  return JSON.stringify(value);
}

function summarizeRows(found: Json[], total: unknown): string {
  const names = found.map((row) => [row.id, formatField(row.name ?? row.email_address ?? '')].join(' ').trim());
  const count = typeof total === 'number' ? `${found.length} of ${total}` : `${found.length}`;
  return names.length > 0 ? `${count}: ${names.join(', ')}` : count;
}

function formatField(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return value.includes(' ') ? `"${value}"` : value;
}

/** Formats a count: `1 user`, `2 users`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
