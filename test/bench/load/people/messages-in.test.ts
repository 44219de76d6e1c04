import { expect, test } from 'vitest';
import { messagesIn } from '../../../../bench/load/people/messages-in.ts';

async function* chunks(...texts: string[]) {
  for (const text of texts) yield new TextEncoder().encode(text);
}

test.each<[string, string, string[], unknown[]]>([
  ['JSON', 'application/json', ['{"id":', '1}'], [{ id: 1 }]],
  ['an empty body', 'application/json', [], []],
  ['events', 'text/event-stream', ['event: message\ndata: {"id":1}\n\ndata: {"id":2}\n\n'], [{ id: 1 }, { id: 2 }]],
  ['events in pieces', 'text/event-stream; charset=utf-8', ['data: {"i', 'd":1}\n', '\n'], [{ id: 1 }]],
  ['an event without data', 'text/event-stream', [': hello\n\n', 'data: {"id":1}\n\n'], [{ id: 1 }]],
  ['an event that was cut off', 'text/event-stream', ['data: {"id":1}'], []],
])('messagesIn %s', async (_, type, texts, want) => {
  const messages: unknown[] = [];
  for await (const message of messagesIn(chunks(...texts), type)) messages.push(message);
  expect(messages).toEqual(want);
});

test('a message comes before the end of its stream', async () => {
  async function* endless() {
    yield new TextEncoder().encode('data: {"id":1}\n\n');
    await new Promise(() => {});
  }
  expect((await messagesIn(endless(), 'text/event-stream').next()).value).toEqual({ id: 1 });
});
