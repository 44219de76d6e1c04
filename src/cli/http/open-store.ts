import { createClient } from '@redis/client';
import { UsageError } from '../../runtime/shared/errors.ts';
import type { Notice } from '../../runtime/shared/notice.ts';
import { type GuardedStore, guarded } from '../../runtime/store/guard-store.ts';
import { redisStore } from '../../runtime/store/redis-store.ts';

/** Milliseconds until a connection is given up, and the longest pause before the next try. */
const CONNECT_TIMEOUT = 5_000;
const LONGEST_PAUSE = 2_000;
/** Most commands that wait for a reply: beyond them, new ones fail at once. */
const MOST_WAITING = 10_000;

/** The store that all replicas share. */
export interface SharedStore {
  store: GuardedStore;
  close(): void;
}

/**
 * Opens the store at an address. Nobody waits for the connection: while there is none, the store can't be used, and it is
 * tried again.
 * @param address such as `redis://:password@redis.internal:6379/0`
 * @throws UsageError for what is no such address; it repeats nothing of it, since it may hold a password
 */
export function openStore(address: string, notice: Notice): SharedStore {
  if (!URL.canParse(address) || !/^rediss?:\/\/./.test(address))
    throw new UsageError(
      'CLERK_TOOLKIT_STORE must be the address of a Redis, such as redis://redis.internal:6379, or rediss:// with TLS.',
    );
  const client = createClient({
    url: address,
    disableOfflineQueue: true,
    commandsQueueMaxLength: MOST_WAITING,
    socket: {
      connectTimeout: CONNECT_TIMEOUT,
      reconnectStrategy: (tries) => Math.min(100 * 2 ** tries, LONGEST_PAUSE),
    },
  });
  let failure: unknown;
  let retry: NodeJS.Timeout | undefined;
  let isClosed = false;
  let tell = () => {};
  const tried = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const note = (error: unknown) => {
    failure = error;
    tell();
  };
  client.on('error', note);
  client.on('ready', () => note(undefined));
  const connect = () => {
    client.connect().catch((error: unknown) => {
      // It gives up by itself where it was refused, as with a wrong password.
      note(error);
      if (!isClosed) retry = setTimeout(connect, LONGEST_PAUSE).unref();
    });
  };
  connect();
  const sendCommand = async (command: string[]) => {
    await tried;
    // Why there is no connection says more than that there is none.
    if (!client.isReady && failure !== undefined) throw failure;
    return client.sendCommand(command);
  };
  return {
    store: guarded(redisStore({ sendCommand }), notice),
    close: () => {
      isClosed = true;
      clearTimeout(retry);
      client.destroy();
    },
  };
}
