import { afterEach, expect, test } from 'vitest';
import { makeEnvironment } from '../../../bench/processes/environment.ts';
import { ownProgram, type Server, startServer } from '../../../bench/processes/server.ts';

const env = makeEnvironment(process.env, []);
let server: Server | undefined;
afterEach(() => server?.close());

/** Starts a server that answers every line with a text, in which ID stands for its id. */
function answering(text: string): Server {
  const program = `require('node:readline').createInterface({ input: process.stdin }).on('line', (line) =>
    process.stdout.write(${JSON.stringify(text)}.replace('ID', JSON.parse(line).id)))`;
  return startServer(['-e', program], { env });
}

test('each request gets the answer to it', async () => {
  server = answering('{"id":ID,"result":{"for":"ID"}}\n');
  const first = server.request('one');
  expect([await server.request('two'), await first]).toEqual([{ for: 'ID' }, { for: 'ID' }]);
});

test('the bare responder says hello and lists a tool, and the probe what it used', async () => {
  server = startServer([ownProgram('responder.mjs')], { env, probed: true });
  const [hello, list] = await Promise.all([server.initialize(), server.request('tools/list')]);
  expect(hello).toMatchObject({ protocolVersion: '2025-11-25' });
  expect(list.tools).toEqual([{ name: 'nothing', inputSchema: { type: 'object' } }]);
  const usage = await server.usage('heap');
  expect(Object.keys(usage)).toEqual(['cpu', 'rss', 'heap']);
  expect(Object.values(usage).every((figure) => figure > 0)).toBe(true);
});

test.each([
  ['an error', '{"id":ID,"error":{"message":"no"}}\n'],
  ['a tool that failed', '{"id":ID,"result":{"isError":true}}\n'],
])('%s is no answer that counts', async (_, text) => {
  server = answering(text);
  await expect(server.request('tools/call')).rejects.toThrow(
    'A server that is measured answered with an error: {"id":1',
  );
});

test('a server that ends before it answers is named', async () => {
  server = startServer(['-e', 'process.exit(3)'], { env });
  await expect(server.request('tools/list')).rejects.toThrow(
    /^A server that is measured ended with code 3 before it answered. Run it by hand to see why: \S+ -e process.exit\(3\)$/,
  );
});

test('what is no Node is named', async () => {
  server = startServer(['x'], { env, node: '/nowhere/node' });
  await expect(server.request('tools/list')).rejects.toThrow(
    "A server that is measured didn't start: spawn /nowhere/node",
  );
});
