import type { JsonSchema } from '../../../src/tool.ts';
import { events, type ModelApi, textOf, whole } from './turn.ts';

interface Body {
  messages: { role: string; content: unknown }[];
  tools?: { function: { name: string; description?: string; parameters?: JsonSchema } }[];
}

/** OpenAI's chat completions. */
export const chatCompletions: ModelApi = {
  takes: (path) => /\/chat\/completions$/.test(path),
  read: ({ messages, tools = [] }: Body) => ({
    tools: tools.map(({ function: { name, description = '', parameters = {} } }) => ({
      name,
      description,
      schema: parameters,
    })),
    results: messages.filter(({ role }) => role === 'tool').map(({ content }) => textOf(content)),
  }),
  write: (turn, id, streamed) => {
    const message =
      typeof turn === 'string'
        ? { role: 'assistant', content: turn }
        : {
            role: 'assistant',
            content: null,
            tool_calls: [
              {
                index: 0,
                id: `call_${id}`,
                type: 'function',
                function: { name: turn.tool, arguments: JSON.stringify(turn.args) },
              },
            ],
          };
    const head = { id: `chatcmpl-${id}`, created: 1, model: 'stub' };
    const finish_reason = typeof turn === 'string' ? 'stop' : 'tool_calls';
    const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
    if (!streamed)
      return whole({ ...head, object: 'chat.completion', choices: [{ index: 0, message, finish_reason }], usage });
    const chunk = { ...head, object: 'chat.completion.chunk' };
    return events(
      [
        { ...chunk, choices: [{ index: 0, delta: message, finish_reason: null }] },
        { ...chunk, choices: [{ index: 0, delta: {}, finish_reason }] },
        { ...chunk, choices: [], usage },
      ],
      'data: [DONE]\n\n',
    );
  },
};
