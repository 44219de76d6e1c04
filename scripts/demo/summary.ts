type Json = Record<string, unknown>;

/** By the `object` of an answer: what a person wants to see of it. */
const SHOWN: Record<string, readonly string[]> = {
  organization: ['id', 'name'],
  organization_invitation: ['id', 'email_address', 'role', 'status'],
  organization_membership: ['user', 'role'],
  user: ['id', 'public_metadata'],
};

/** An answer in a line: the count, the rows' names, or the few fields that matter. */
export function summary(answer: unknown): string {
  const data = answer as Json;
  if (Array.isArray(data.data)) return rows(data.data as Json[], data.total_count);
  if (data.object === 'total_count') return plural(Number(data.total_count), 'user');
  const fields = SHOWN[String(data.object)] ?? Object.keys(data).slice(0, 3);
  const values = fields.map((name) => text(fieldOf(data, name)));
  return [String(data.object ?? 'result').replaceAll('_', ' '), ...values].join(' ');
}

/** `organization_id: "org_456", limit: 50`, as a call's arguments are read aloud. */
export function argumentList(args: Json): string {
  return Object.entries(args)
    .map(([name, value]) => `${name}: ${literal(value)}`)
    .join(', ');
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{ ${argumentList(value as Json)} }`;
  return JSON.stringify(value);
}

function rows(found: Json[], total: unknown): string {
  const names = found.map((row) => [row.id, text(row.name ?? row.email_address ?? '')].join(' ').trim());
  const count = typeof total === 'number' ? `${found.length} of ${total}` : `${found.length}`;
  return names.length > 0 ? `${count}: ${names.join(', ')}` : count;
}

/** A membership has its user inside. */
function fieldOf(data: Json, name: string): unknown {
  return name === 'user' ? (data.public_user_data as Json | undefined)?.user_id : data[name];
}

function text(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return value.includes(' ') ? `"${value}"` : value;
}

/** `1 user`, `2 users`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
