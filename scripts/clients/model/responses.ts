import type { JsonSchema } from '../../../src/tool.ts';
import { events, type ModelApi, type OfferedTool, textOf, whole } from './turn.ts';

interface Tool {
  type: string;
  name?: string;
  description?: string;
  parameters?: JsonSchema;
  defer_loading?: boolean;
  /** The tools of a namespace. */
  tools?: Tool[];
}

interface Item {
  type?: string;
  output?: unknown;
  tools?: Tool[];
}

interface Body {
  input: string | Item[];
  tools?: Tool[];
}

/** Stands between the namespace of a tool and its name. */
export const NAMESPACE = '::';

/** OpenAI's responses. */
export const responses: ModelApi = {
  takes: (path) => /\/responses$/.test(path),
  read: ({ input, tools = [] }: Body) => {
    const items = typeof input === 'string' ? [] : input;
    return {
      // Those that the model searched for come with the result of the search.
      tools: [...tools, ...items.flatMap(({ tools: found = [] }: Item) => found)].flatMap((tool) => offered(tool)),
      results: items
        .filter(({ type }: Item) => /_output$/.test(type ?? ''))
        .map(({ output, tools: found }: Item) => (found ? JSON.stringify(found) : textOf(output))),
    };
  },
  write: (turn, id, streamed) => {
    const item = typeof turn === 'string' ? message(turn, id) : call(turn, id);
    const response = { id: `resp_${id}`, object: 'response', created_at: 1, model: 'stub', output: [item] };
    const usage = { input_tokens: 1, output_tokens: 1, total_tokens: 2 };
    const done = { ...response, status: 'completed', usage };
    if (!streamed) return whole(done);
    const began = { ...response, status: 'in_progress', output: [] };
    const steps = typeof turn === 'string' ? textSteps(turn, item.id) : callSteps(item);
    return events(
      [
        { type: 'response.created', response: began },
        { type: 'response.output_item.added', output_index: 0, item: { ...item, ...empty(item) } },
        ...steps,
        { type: 'response.output_item.done', output_index: 0, item },
        { type: 'response.completed', response: done },
      ].map((event, sequence_number) => ({ ...event, sequence_number })),
    );
  },
};

function offered({ type, name, description = '', parameters, defer_loading, tools }: Tool, space = ''): OfferedTool[] {
  if (tools) return tools.flatMap((tool) => offered(tool, `${space}${name}${NAMESPACE}`));
  const deferred = defer_loading ? { deferred: true } : {};
  return [{ name: space + (name ?? type), description, schema: parameters ?? {}, ...deferred }];
}

function message(text: string, id: string) {
  const content = [{ type: 'output_text', text, annotations: [] }];
  return { type: 'message', id: `msg_${id}`, role: 'assistant', status: 'completed', content };
}

function call({ tool, args }: { tool: string; args: object }, id: string) {
  if (tool === 'tool_search')
    return { type: 'tool_search_call', id: `ts_${id}`, call_id: `call_${id}`, execution: 'client', arguments: args };
  const [namespace, name] = tool.includes(NAMESPACE) ? tool.split(NAMESPACE) : [undefined, tool];
  const words = { name, arguments: JSON.stringify(args), status: 'completed', ...(namespace && { namespace }) };
  return { type: 'function_call', id: `fc_${id}`, call_id: `call_${id}`, ...words };
}

function empty(item: object): object {
  return 'content' in item ? { content: [] } : { arguments: '' };
}

function textSteps(text: string, item_id: string) {
  const place = { item_id, output_index: 0, content_index: 0 };
  const part = { type: 'output_text', text: '', annotations: [] };
  return [
    { type: 'response.content_part.added', ...place, part },
    { type: 'response.output_text.delta', ...place, delta: text },
    { type: 'response.output_text.done', ...place, text },
    { type: 'response.content_part.done', ...place, part: { ...part, text } },
  ];
}

function callSteps(item: { id: string }) {
  if (!('arguments' in item) || typeof item.arguments !== 'string') return [];
  const place = { item_id: item.id, output_index: 0 };
  return [
    { type: 'response.function_call_arguments.delta', ...place, delta: item.arguments },
    { type: 'response.function_call_arguments.done', ...place, arguments: item.arguments },
  ];
}
