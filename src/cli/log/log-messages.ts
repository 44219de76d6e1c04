import type { MessageWatch } from '../../adapters/mcp/stdio-transport.ts';
import { sanitize } from '../../runtime/result/sanitize.ts';
import { maskKeys } from '../../runtime/result/secrets/key-patterns.ts';
import { isObject } from '../../runtime/shared/json.ts';
import type { EventLog } from './event-log.ts';

/** The names under which each request tells of its client, as from 2026-07-28 on. */
const CLIENT_INFO = 'io.modelcontextprotocol/clientInfo';
const PROTOCOL_VERSION = 'io.modelcontextprotocol/protocolVersion';

/** The most characters of a text of the client's. */
const MAX_TEXT = 60;

/** The most errors of one connection that are logged: a client that sends nothing else must not fill the disk. */
const MAX_ERRORS = 100;

/** Logs what the messages of a connection tell: which client it is, once, and the protocol's errors by their codes. */
export function logMessages(log: EventLog): MessageWatch {
  let known = false;
  let errors = 0;
  return {
    received: (message) => {
      const { params } = message as { params?: unknown };
      if (known || !isObject(params)) return;
      const meta = isObject(params._meta) ? params._meta : {};
      const client = params.clientInfo ?? meta[CLIENT_INFO];
      if (!isObject(client)) return;
      known = true;
      const protocol = plain(params.protocolVersion ?? meta[PROTOCOL_VERSION]);
      log.write('initialize', { client: plain(client.name), version: plain(client.version), protocol });
    },
    sent: (message) => {
      if (!('error' in message) || errors >= MAX_ERRORS) return;
      errors += 1;
      log.write('protocol_error', { code: message.error.code });
    },
  };
}

/** Returns a text of the client's without what doesn't belong in a line for people; null for anything else. */
function plain(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  return maskKeys(sanitize(text).replace(/[\s\p{Cc}]+/gu, ' ')).slice(0, MAX_TEXT);
}
