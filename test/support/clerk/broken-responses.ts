import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { type Act, http, pour } from './raw-clerk.ts';

// What a Clerk may do to a request, and what must come of it; each under the name of the user that it happens to.

/** Timeout in seconds of a call that Clerk never answers completely; all other calls have ten minutes. */
export const TIMEOUT = 2;
export const MEGABYTE = 2 ** 20;
const CHANGED = 'The change may still have been made';
const USER = http('200 OK', { 'content-type': 'application/json' }, '{"id":"user_fine"}');
const bomb = gzipSync(Buffer.alloc(200 * MEGABYTE));
const packed = (body: Uint8Array, encoding = 'gzip') =>
  Buffer.concat([
    Buffer.from(http('200 OK', { 'content-encoding': encoding, 'content-length': `${body.length}` })),
    body,
  ]);

/** Sends the same bytes to every attempt and keeps the connection open. */
export const sends =
  (bytes: string | Uint8Array): Act =>
  (socket) =>
    socket.write(bytes);
/** Sends the bytes and closes the connection. */
const ends =
  (bytes: string | Uint8Array): Act =>
  (socket) =>
    socket.end(bytes);
/** Does something to the first attempts; those after it get a good response. */
const first =
  (times: number, act: Act): Act =>
  (socket, attempt, head) =>
    attempt <= times ? act(socket, attempt, head) : socket.write(USER);
const reset: Act = (socket) => socket.resetAndDestroy();
const limited = (wait: string) => sends(http('429 Too Many Requests', { 'retry-after': wait }, '{"errors":[]}'));

export interface Case {
  act: Act;
  /** The properties that the error must have; undefined where the call must succeed. */
  want?: Record<string, unknown>;
  attempts: number;
}

export const containing = (part: string) => expect.stringContaining(part);
const unreadable = { kind: 'unexpected', message: containing("Clerk's response could not be read (") };
const unreachable = { kind: 'unavailable', message: containing('Clerk could not be reached') };
const notJson = { kind: 'unexpected', message: "Clerk's response is not JSON." };
const tooLarge = { kind: 'unexpected', message: "Clerk's response is larger than 10 MB and was cut off." };
const brokenOff = { kind: 'unavailable', message: "Clerk's response broke off in the middle." };
/** On a busy machine the time may be up before the request's turn. */
const timeout = { kind: 'timeout', message: expect.stringMatching(new RegExp(` (within|for) ${TIMEOUT} s\\.$`)) };

export const reads: Record<string, Case> = {
  garbage: { act: ends(Buffer.from('00ff13370d0a0d0aff', 'hex')), want: unreadable, attempts: 1 },
  old: { act: ends('<h1>It works!</h1>'), want: unreadable, attempts: 1 },
  html: { act: sends(http('200 OK', { 'content-type': 'text/html' }, '<h1>Sign in</h1>')), want: notJson, attempts: 1 },
  page502: {
    act: sends(http('502 Bad Gateway', {}, '<h1>Oh</h1>')),
    want: { kind: 'unavailable', status: 502 },
    attempts: 3,
  },
  half: { act: ends(http('200 OK', { 'content-length': '1000' }, '{"id":')), want: brokenOff, attempts: 3 },
  halfChunked: {
    act: ends(http('200 OK', { 'transfer-encoding': 'chunked' }, '6\r\n{"id":')),
    want: brokenOff,
    attempts: 3,
  },
  badChunk: { act: ends(http('200 OK', { 'transfer-encoding': 'chunked' }, 'x\r\n')), want: brokenOff, attempts: 3 },
  halfOnce: { act: first(1, ends(http('200 OK', { 'content-length': '1000' }, '{"id":'))), attempts: 2 },
  lengthTooSmall: { act: sends(http('200 OK', { 'content-length': '5' }, '{"id":"u"}')), want: notJson, attempts: 1 },
  twoLengths: {
    act: ends('HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}'),
    want: unreadable,
    attempts: 1,
  },
  lengthNegative: { act: ends(http('200 OK', { 'content-length': '-1' }, '{}')), want: unreadable, attempts: 1 },
  huge: {
    act: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n"');
      pour(socket, Buffer.alloc(MEGABYTE, 'x'), { times: 100 });
    },
    want: { ...tooLarge, hint: 'Ask for less, with a filter or a smaller limit.' },
    attempts: 1,
  },
  hugeError: {
    act: (socket) => {
      socket.write('HTTP/1.1 400 Bad Request\r\n\r\n');
      pour(socket, Buffer.alloc(MEGABYTE, 'x'), { times: 100 });
    },
    want: tooLarge,
    attempts: 1,
  },
  gzip: { act: sends(packed(gzipSync('{"id":"user_fine"}'))), attempts: 1 },
  bomb: { act: sends(packed(bomb)), want: tooLarge, attempts: 1 },
  gzipHalf: { act: sends(packed(bomb.subarray(0, 1000))), want: unreadable, attempts: 1 },
  gzipNot: { act: sends(packed(Buffer.from('{"id":"u"}'))), want: unreadable, attempts: 1 },
  gzipTwice: { act: sends(packed(gzipSync(bomb), 'gzip, gzip')), want: unreadable, attempts: 1 },
  trickle: {
    act: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n');
      pour(socket, ' ', { pause: 50 });
    },
    want: timeout,
    attempts: 1,
  },
  trickleHead: {
    act: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nx-slow: ');
      pour(socket, 'x', { pause: 50 });
    },
    want: timeout,
    attempts: 1,
  },
  never: { act: () => {}, want: timeout, attempts: 1 },
  informs: {
    act: (socket) => pour(socket, 'HTTP/1.1 103 Early Hints\r\n\r\n', { pause: 20 }),
    want: timeout,
    attempts: 1,
  },
  wait1e9: { act: limited('1e9'), want: { kind: 'rate_limited', status: 429 }, attempts: 3 },
  waitLong: { act: limited('1000000000'), want: { kind: 'rate_limited', retry_after: 1_000_000_000 }, attempts: 1 },
  waitForever: { act: limited('9'.repeat(400)), want: { kind: 'rate_limited' }, attempts: 3 },
  waitDate: {
    act: limited('Fri, 01 Jan 2100 00:00:00 GMT'),
    want: { kind: 'rate_limited', retry_after: expect.any(Number) },
    attempts: 1,
  },
  waitPast: { act: first(1, limited('Sat, 01 Jan 2000 00:00:00 GMT')), attempts: 2 },
  wait1: { act: first(1, limited('1')), attempts: 2 },
  fails2: { act: first(2, sends(http('500 Internal Server Error'))), attempts: 3 },
  fails: { act: sends(http('503 Service Unavailable')), want: { kind: 'unavailable', status: 503 }, attempts: 3 },
  absent: { act: sends(http('501 Not Implemented')), want: { kind: 'unavailable', status: 501 }, attempts: 1 },
  reset: { act: reset, want: unreachable, attempts: 3 },
  resetOnce: { act: first(1, reset), attempts: 2 },
  closed: { act: ends(''), want: unreachable, attempts: 3 },
  resetLate: {
    // A reset takes with it what the other end hasn't read: after so much that it must have read the beginning.
    act: (socket) => {
      socket.write(http('200 OK', { 'content-length': `${10 * MEGABYTE}` }, '"'));
      socket.write(Buffer.alloc(9 * MEGABYTE, 'x'), () => socket.resetAndDestroy());
    },
    want: brokenOff,
    attempts: 3,
  },
  headers: {
    act: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      pour(socket, `x-more: ${'x'.repeat(1000)}\r\n`);
    },
    want: unreadable,
    attempts: 1,
  },
  status999: { act: sends(http('999 Really', {}, '{}')), want: unreadable, attempts: 1 },
  status304: { act: sends(http('304 Not Modified')), want: { kind: 'unexpected', status: 304 }, attempts: 1 },
  upgrade: {
    act: sends('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
    want: { kind: 'unavailable' },
    attempts: 3,
  },
  oddHeaders: { act: sends(http('200 OK', { 'x-text': '\u4e16', 'x-y': '' }, '{"id":"user_fine"}')), attempts: 1 },
  controlHeader: { act: ends(http('200 OK', { 'x-text': 'a\u0001b' }, '{}')), want: unreadable, attempts: 1 },
  prototype: {
    act: sends('HTTP/1.1 200 OK\r\n__proto__: x\r\nconstructor: y\r\ncontent-length: 2\r\n\r\n{}'),
    attempts: 1,
  },
  deep: {
    act: sends(http('200 OK', {}, '['.repeat(200_000) + ']'.repeat(200_000))),
    attempts: 1,
  },
  echo: {
    act: (socket, _, head) =>
      socket.write(http('400 Bad Request', {}, JSON.stringify({ errors: [{ message: head }] }))),
    want: { kind: 'bad_arguments', message: containing('authorization') },
    attempts: 1,
  },
};

export const writes: Record<string, Case> = {
  writeHalf: { act: reads.half?.act as Act, want: { ...brokenOff, hint: containing(CHANGED) }, attempts: 1 },
  writeReset: { act: reset, want: { kind: 'unavailable', hint: containing(CHANGED) }, attempts: 1 },
  write500: {
    act: sends(http('500 Internal Server Error')),
    want: { kind: 'unavailable', hint: containing('may still have been made') },
    attempts: 1,
  },
  write429: { act: first(2, limited('0')), attempts: 3 },
  writeNever: {
    act: () => {},
    want: { ...timeout, hint: expect.stringMatching(`^${CHANGED}|^Nothing was sent`) },
    attempts: 1,
  },
  writeHtml: { act: reads.html?.act as Act, want: { ...notJson, hint: containing(CHANGED) }, attempts: 1 },
  writeHuge: {
    act: reads.huge?.act as Act,
    want: {
      ...tooLarge,
      hint: `${CHANGED}: read the current state before repeating it. Ask for less, with a filter or a smaller limit.`,
    },
    attempts: 1,
  },
};
