import './catalogue/every-tool.ts';
import { useSockets } from './http/open-transport.ts';
import { useOwnWork } from './own-work.ts';
import { useDiscovery } from './use-discovery.ts';

// Importing this file gives a program all that it may come to need, each part loaded when it is: every tool, connections
// of our own, questions over whole lists. A bundle holds all of it; without this file, what the program imports by name.
useSockets(async (origin, env) => (await import('./http/transport.ts')).createTransport(origin, env));
useDiscovery(() => import('./discover.ts'));
useOwnWork(() => import('./run-own-work.ts'));
