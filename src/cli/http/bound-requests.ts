import type { RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Most headers of a request. */
export const MOST_HEADERS = 100;
/** Most requests of one connection that aren't answered yet: no client sends one before the last was answered, and no proxy. */
const MOST_WAITING = 10;

/**
 * Wraps a listener, so that one connection can't hold up all others: Node parses as many requests of it as come at once, and begins
 * all of them. A connection with too many is ended, and a request with too many headers refused: Node would drop the others silently.
 */
export function boundRequests(handle: RequestListener): RequestListener {
  const connections = new WeakMap<Socket, Set<ServerResponse>>();
  return (request, response) => {
    const { socket } = request;
    // Requests that were parsed together with those that ended the connection.
    if (socket.destroyed) return;
    const waiting = connections.get(socket) ?? watch(socket);
    connections.set(socket, waiting);
    if (waiting.size >= MOST_WAITING) return void socket.destroy();
    waiting.add(response);
    response.once('close', () => waiting.delete(response));
    if (request.rawHeaders.length / 2 <= MOST_HEADERS) return handle(request, response);
    response.writeHead(431, { Connection: 'close' }).end();
  };
}

/** Returns the responses of a connection that aren't over. When it ends, Node tells only the first of them. */
function watch(socket: Socket): Set<ServerResponse> {
  const waiting = new Set<ServerResponse>();
  socket.once('close', () => {
    for (const response of waiting) if (response.socket === null) response.emit('close');
  });
  return waiting;
}
