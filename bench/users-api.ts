import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readSandboxUser } from './processes/sandbox-user.ts';

// An API of so many users that answers at once: run by bench/query.ts in a process of its own, so that only the toolkit's
// time and memory are measured. Prints its address.

const count = Number(process.argv[2] ?? 50_000);
const user = await readSandboxUser();

/** The text of a user, in parts between which the id stands. */
const parts = JSON.stringify({ ...user, public_metadata: { plan: 'PLAN' } }).split(user.id);
const plans = ['free', 'pro', 'enterprise'];

function page(offset: number, limit: number): string {
  const rows: string[] = [];
  for (let index = offset; index < Math.min(count, offset + limit); index++) {
    const id = `user_${String(index).padStart(27, '0')}`;
    rows.push(parts.join(id).replace('PLAN', plans[index % plans.length] as string));
  }
  return `[${rows.join(',')}]`;
}

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  response.setHeader('content-type', 'application/json');
  if (pathname.endsWith('/users/count')) response.end(JSON.stringify({ object: 'total_count', total_count: count }));
  else if (pathname.endsWith('/users')) {
    response.end(page(Number(searchParams.get('offset') ?? 0), Number(searchParams.get('limit') ?? 10)));
  } else response.writeHead(404).end('{"errors":[]}');
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
