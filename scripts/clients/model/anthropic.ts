import type { JsonSchema } from '../../../src/tool.ts';
import { events, type ModelApi, type Turn, textOf, whole } from './turn.ts';

interface Body {
  messages: { content: unknown }[];
  tools?: { name: string; description?: string; input_schema?: JsonSchema; defer_loading?: boolean }[];
}

/** Anthropic's messages. */
export const anthropic: ModelApi = {
  takes: (path) => /\/messages$/.test(path),
  read: ({ messages, tools = [] }: Body) => ({
    tools: tools.map(({ name, description = '', input_schema = {}, defer_loading = false }) => ({
      name,
      description,
      schema: input_schema,
      ...(defer_loading && { deferred: true }),
    })),
    results: messages
      .flatMap(({ content }) => (Array.isArray(content) ? content : []))
      .filter(({ type }) => type === 'tool_result')
      .map(({ content }) => textOf(content)),
  }),
  write: (turn, id, streamed) => {
    const message = { id: `msg_${id}`, type: 'message', role: 'assistant', model: 'stub', stop_sequence: null };
    const usage = { input_tokens: 1, output_tokens: 1 };
    const stop_reason = typeof turn === 'string' ? 'end_turn' : 'tool_use';
    if (!streamed) return whole({ ...message, content: [block(turn, id)], stop_reason, usage });
    return events([
      { type: 'message_start', message: { ...message, content: [], stop_reason: null, usage } },
      { type: 'content_block_start', index: 0, content_block: emptyBlock(turn, id) },
      { type: 'content_block_delta', index: 0, delta: delta(turn) },
      { type: 'content_block_stop', index: 0 },
      { type: 'message_delta', delta: { stop_reason, stop_sequence: null }, usage },
      { type: 'message_stop' },
    ]);
  },
};

function block(turn: Turn, id: string) {
  return typeof turn === 'string'
    ? { type: 'text', text: turn }
    : { type: 'tool_use', id: `toolu_${id}`, name: turn.tool, input: turn.args };
}

function emptyBlock(turn: Turn, id: string) {
  return typeof turn === 'string' ? { type: 'text', text: '' } : { ...block(turn, id), input: {} };
}

function delta(turn: Turn) {
  return typeof turn === 'string'
    ? { type: 'text_delta', text: turn }
    : { type: 'input_json_delta', partial_json: JSON.stringify(turn.args) };
}
