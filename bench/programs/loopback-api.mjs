import { createServer } from 'node:http';

// An API that answers at once, in a process of its own: every request with the JSON that it was started with. Prints its
// address, and ends with its standard input.
const body = Buffer.from(process.argv[2]);
const headers = { 'content-type': 'application/json', 'content-length': body.length };

const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, headers).end(body);
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.on('end', () => process.exit()).resume();
