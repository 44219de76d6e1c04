import type { JsonSchema } from '../../../src/tool.ts';

/** A tool as a model is offered it. */
export interface OfferedTool {
  name: string;
  description: string;
  schema: JsonSchema;
  /** True where the model sees only that there is such a tool, until it asks for it. */
  deferred?: boolean;
}

/** A request to a model, the same for each API. */
export interface ModelRequest {
  tools: OfferedTool[];
  /** All of it, as it came. */
  body: string;
  /** The results of tools so far, in order. */
  results: string[];
}

/** A model's turn: a tool that it calls, or what it says. */
export type Turn = { tool: string; args: Record<string, unknown> } | string;

/** The body and type of an HTTP response. */
export interface ModelResponse {
  type: 'application/json' | 'text/event-stream';
  body: string;
}

/** An API by which clients reach models. */
export interface ModelApi {
  /** Returns whether requests to this path are of this API. */
  takes(path: string): boolean;
  read(body: never): Omit<ModelRequest, 'body'>;
  /** Writes a turn as the client wants it: at once, or as events. */
  write(turn: Turn, id: string, streamed: boolean): ModelResponse;
}

/** Formats one whole response. */
export function whole(value: unknown): ModelResponse {
  return { type: 'application/json', body: JSON.stringify(value) };
}

/** Formats events of a stream; each is named after its type where it has one. */
export function events(values: readonly object[], end = ''): ModelResponse {
  const lines = values.map((value) => {
    const name = 'type' in value ? `event: ${value.type}\n` : '';
    return `${name}data: ${JSON.stringify(value)}\n\n`;
  });
  return { type: 'text/event-stream', body: lines.join('') + end };
}

/** Returns the text of a message's content, which is a text or a list of parts. */
export function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map(textOf).join('\n');
  if (typeof content !== 'object' || content === null) return '';
  const { text, content: inner } = content as { text?: unknown; content?: unknown };
  return text === undefined ? textOf(inner) : textOf(text);
}
