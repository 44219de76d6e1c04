type Json = Record<string, unknown>;

/** The fields of a result that matter to a person, by its `object`. */
const SHOWN_FIELDS: Record<string, readonly string[]> = {
  organization: ['id', 'name'],
  organization_invitation: ['id', 'email_address', 'role', 'status'],
  organization_membership: ['user', 'role'],
  user: ['id', 'public_metadata'],
};

/** Summarizes a result in a line: the count, the rows' names, or the few fields that matter. */
export function summarizeResult(result: unknown): string {
  const data = result as Json;
  if (Array.isArray(data.data)) return summarizeRows(data.data as Json[], data.total_count);
  if (data.object === 'total_count') return plural(Number(data.total_count), 'user');
  const fields = SHOWN_FIELDS[String(data.object)] ?? Object.keys(data).slice(0, 3);
  const values = fields.map((name) => formatField(fieldOf(data, name)));
  return [String(data.object ?? 'result').replaceAll('_', ' '), ...values].join(' ');
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

/** Returns a field of a result; a membership has its user inside. */
function fieldOf(data: Json, name: string): unknown {
  return name === 'user' ? (data.public_user_data as Json | undefined)?.user_id : data[name];
}

function formatField(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return value.includes(' ') ? `"${value}"` : value;
}

/** Formats a count: `1 user`, `2 users`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
