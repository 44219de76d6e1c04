import { createInterface } from 'node:readline';

// The least that a server over stdio can be: Node, and a line of JSON for each request.
const tool = { name: 'nothing', inputSchema: { type: 'object' } };
const result = { protocolVersion: '2025-11-25', capabilities: { tools: {} }, tools: [tool], content: [] };

createInterface({ input: process.stdin }).on('line', (line) => {
  const { id } = JSON.parse(line);
  if (id !== undefined) process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, result })}\n`);
});
