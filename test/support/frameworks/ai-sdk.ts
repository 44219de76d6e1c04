import * as ai6 from 'ai';
import { MockLanguageModelV3 } from 'ai/test';
import * as ai5 from 'ai5';
import { MockLanguageModelV2 } from 'ai5/test';
import * as ai7 from 'ai7';
import { MockLanguageModelV4 } from 'ai7/test';

/** A model's next step: a text that it says, or calls of tools. */
export type Turn = string | Call[];

/** A call of a tool as a model writes it. */
export interface Call {
  id: string;
  tool: string;
  args: unknown;
}

/** A part of a message. */
export type Part = Record<string, unknown> & { type: string };

/** A message, as the SDK takes it and as a model receives it. */
export interface Message {
  role: string;
  content: string | Part[];
}

/** A request to a model: the conversation, and the tools on offer. */
export interface ModelRequest {
  prompt: Message[];
  tools?: { type: string; name: string; description?: string; inputSchema: unknown }[];
}

/** A model that follows a script. */
export interface ScriptedModel {
  /** The model to pass to the SDK. */
  model: never;
  /** The requests to the model, one per turn. */
  requests: ModelRequest[];
}

/** One version of the SDK, with its differences hidden where tests would notice them. */
export interface AiVersion {
  version: 5 | 6 | 7;
  ai: typeof ai6;
  scripted(turns: readonly Turn[]): ScriptedModel;
}

const TOKENS = { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0, text: 1, reasoning: 0 };

/** The fields of a model's response beside the content, by version. */
const ANSWERS = {
  5: { usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 }, reason: (unified: string) => unified },
  6: { usage: { inputTokens: TOKENS, outputTokens: TOKENS }, reason: (unified: string) => ({ unified, raw: unified }) },
  7: { usage: { inputTokens: TOKENS, outputTokens: TOKENS }, reason: (unified: string) => ({ unified, raw: unified }) },
} as const;

const MOCKS = { 5: MockLanguageModelV2, 6: MockLanguageModelV3, 7: MockLanguageModelV4 } as const;

function version(version: 5 | 6 | 7, sdk: unknown): AiVersion {
  const { usage, reason } = ANSWERS[version];
  const scripted = (turns: readonly Turn[]): ScriptedModel => {
    const requests: ModelRequest[] = [];
    const next = (options: unknown) => {
      // A copy: the SDK may go on with the same list.
      requests.push(structuredClone({ ...(options as ModelRequest), abortSignal: undefined }));
      const turn = turns[requests.length - 1] ?? 'The script is over.';
      const finishReason = reason(typeof turn === 'string' ? 'stop' : 'tool-calls');
      return { turn, end: { finishReason, usage } };
    };
    const Mock = MOCKS[version] as unknown as new (means: object) => never;
    const model = new Mock({
      doGenerate: async (options: unknown) => {
        const { turn, end } = next(options);
        return {
          content: typeof turn === 'string' ? [{ type: 'text', text: turn }] : calls(turn),
          ...end,
          warnings: [],
        };
      },
      doStream: async (options: unknown) => {
        const { turn, end } = next(options);
        const parts = typeof turn === 'string' ? said(turn) : calls(turn);
        const all = [{ type: 'stream-start', warnings: [] }, ...parts, { type: 'finish', ...end }];
        return { stream: ReadableStream.from(all) };
      },
    });
    return { model, requests };
  };
  return { version, ai: sdk as typeof ai6, scripted };
}

function calls(turn: readonly Call[]): Part[] {
  return turn.map(({ id, tool, args }) => ({
    type: 'tool-call',
    toolCallId: id,
    toolName: tool,
    input: JSON.stringify(args),
  }));
}

function said(delta: string): Part[] {
  return [
    { type: 'text-start', id: '1' },
    { type: 'text-delta', id: '1', delta },
    { type: 'text-end', id: '1' },
  ];
}

/** Every version of the SDK that the entry point supports. */
export const versions: readonly AiVersion[] = [version(5, ai5), version(6, ai6), version(7, ai7)];
