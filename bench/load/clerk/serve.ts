import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, answerAboutToken, answerRequest, type OpaqueToken, problem, VERIFY } from './answer.ts';
import type { ClerkOrder, ClerkReport, ClerkSettings } from './clerk.ts';
import { chooseTrouble, type Trouble } from './trouble.ts';

// A Clerk that answers each request after a while, in a process of its own: `node --import tsx serve.ts SETTINGS`. Orders
// come over the channel to whoever started it, with whom it ends.

const { delay, isCrossing }: ClerkSettings = JSON.parse(process.argv[2] ?? '{}');
const SLOW = 2_000;
/** Longer than a call may take. */
const SILENT = 60_000;

let isTroubled = false;
const tokens = new Map<string, OpaqueToken>();
const report: ClerkReport = { requests: 0, troubles: {}, writes: [], cpu: 0 };
let before: Answer | undefined;

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', url = '' } = request;
  const body = await text(request);
  report.requests += 1;
  const token = url === VERIFY ? tokens.get(JSON.parse(body).access_token) : undefined;
  // Nothing is left to chance about a token that ended: the only right outcome is 401.
  const trouble = isTroubled && !token?.revoked ? chooseTrouble(Math.random()) : undefined;
  if (trouble) report.troubles[trouble] = (report.troubles[trouble] ?? 0) + 1;
  await sleep(trouble === 'slow' ? SLOW : trouble === 'silent' ? SILENT : delay);
  if (trouble === 'dropped before' || trouble === 'silent') return void response.destroy();
  const early = trouble && refusalOf(trouble);
  if (early) return send(response, early);
  const answer = url === VERIFY ? answerAboutToken(token) : answerRequest({ method, url, body });
  if (answer.write) report.writes.push(answer.write);
  if (trouble === 'dropped after') return void response.destroy();
  send(response, isCrossing && answer.hasNumber ? cross(answer) : answer);
}

function refusalOf(trouble: Trouble): Answer | undefined {
  if (trouble === 'too many') return { status: 429, body: problem('too_many_requests', 'Too many requests.') };
  if (trouble !== 'failure') return undefined;
  return { status: Math.random() < 0.5 ? 500 : 503, body: problem('internal', 'Something went wrong.') };
}

/** Answers a read with what was the answer to the one before: for seeing that whoever counts crossed answers finds them. */
function cross(answer: Answer): Answer {
  const other = before ?? answer;
  before = answer;
  return other;
}

function send(response: ServerResponse, { status, body }: Answer): void {
  const headers = { 'content-type': 'application/json', ...(status === 429 && { 'retry-after': '1' }) };
  response.writeHead(status, headers).end(JSON.stringify(body));
}

function obey(order: ClerkOrder): void {
  if (order.tokens) for (const [token, of] of Object.entries(order.tokens)) tokens.set(token, of);
  if (order.isTroubled !== undefined) isTroubled = order.isTroubled;
  const { user, system } = process.cpuUsage();
  process.send?.({ ...report, writes: order.isLast ? report.writes : [], cpu: (user + system) / 1000 });
}

process.on('message', obey).on('disconnect', () => process.exit());
const server = createServer((request, response) => {
  respond(request, response).catch(() => response.destroy());
});
// Longer than clients keep a connection: none comes to one that is being closed.
server.keepAliveTimeout = 120_000;
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
