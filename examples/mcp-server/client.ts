import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { askPerson } from './person.ts';

const [url, token] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (!url || !token) {
  console.error('Usage: client.ts <url of the server> <token> [--yes | --no] [--session=sess_...]');
  process.exit(2);
}
const wanted = process.argv.find((argument) => argument.startsWith('--session='))?.slice('--session='.length);

const client = new Client(
  { name: 'example', version: '1.0.0' },
  // A server that makes a new `Server` for each request can ask only in this revision, where the client calls again.
  { capabilities: { elicitation: { form: {} } }, versionNegotiation: { mode: { pin: '2026-07-28' } } },
);
client.setRequestHandler('elicitation/create', ({ params }) => askPerson(params.message));
await client.connect(
  new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers: { authorization: `Bearer ${token}` } } }),
);

/** Calls a tool; prints a failure and returns undefined. */
async function call<Result>(name: string, args: Record<string, unknown> = {}): Promise<Result | undefined> {
  const { isError, structuredContent } = await client.callTool({ name, arguments: args });
  if (!isError) return structuredContent as Result;
  const { error } = structuredContent as { error: { kind: string; message: string } };
  console.log(`${name}: ${error.kind}: ${error.message}`);
  process.exitCode = 1;
  return undefined;
}

interface User {
  id: string;
  first_name: string;
  last_name: string;
}
interface Session {
  id: string;
  status: string;
}
/** A list: its rows are objects, or one table where that is shorter for a model to read. */
interface List<Row> {
  data: Row[] | { columns: (keyof Row)[]; rows: Row[keyof Row][][] };
}

const { tools } = await client.listTools();
console.log(`tools: ${tools.map(({ name }) => name).join(', ')}`);

// No tool takes a user: the server keeps every call to the user of the token.
const me = await call<User>('users_getUser');
if (me) console.log(`me: ${me.first_name} ${me.last_name} (${me.id})`);
const sessions = async () => {
  const list = await call<List<Session>>('sessions_getSessionList');
  return list ? toObjects(list) : [];
};
const mine = await sessions();
console.log(`my sessions: ${formatSessions(mine)}`);

const ended = wanted ?? mine.find(({ status }) => status === 'active')?.id;
if (ended) {
  const session = await call<Session>('sessions_revokeSession', { session_id: ended });
  if (session) console.log(`revoked: ${session.id} is ${session.status}`);
  console.log(`my sessions: ${formatSessions(await sessions())}`);
}
await client.close();

/** Returns the rows of a list as objects. */
function toObjects<Row>({ data }: List<Row>): Row[] {
  if (Array.isArray(data)) return data;
  const { columns, rows } = data;
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])) as Row);
}

function formatSessions(all: Session[]): string {
  return all.map(({ id, status }) => `${id} ${status}`).join(', ') || 'none';
}
