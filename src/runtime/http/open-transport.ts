import { onWorkers } from '../shared/platform.ts';
import type { Send } from './outgoing-request.ts';

/** Opens the way to one origin, through the proxy that the environment names, if it names one. */
export type OpenTransport = (origin: string, proxyEnv: NodeJS.ProcessEnv | undefined) => Promise<Send>;

let sockets: OpenTransport | undefined;

/** Has requests sent over connections of our own wherever there are sockets. */
export function useSockets(open: OpenTransport): void {
  sockets = open;
}

/** Opens the transport of this program: by connections of our own, or by the platform's fetch. */
export const openTransport: OpenTransport = async (origin, proxyEnv) => {
  if (sockets && !onWorkers()) return sockets(origin, proxyEnv);
  return (await import('./fetch-transport.ts')).createFetchTransport(origin, proxyEnv);
};
