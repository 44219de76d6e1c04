import type { Message } from '../calls/outcome.ts';

/** Yields the messages of a body, each as soon as it is there: of JSON the only one, of a stream of events one an event. */
export async function* messagesIn(body: AsyncIterable<Uint8Array>, type: string): AsyncGenerator<Message> {
  const decoder = new TextDecoder();
  const isStream = type.startsWith('text/event-stream');
  let rest = '';
  for await (const chunk of body) {
    rest += decoder.decode(chunk, { stream: true });
    if (!isStream) continue;
    const events = rest.split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const data = event.split('\n').flatMap((line) => (line.startsWith('data: ') ? line.slice(6) : []));
      if (data.length > 0) yield JSON.parse(data.join('\n'));
    }
  }
  if (!isStream && rest !== '') yield JSON.parse(rest);
}
