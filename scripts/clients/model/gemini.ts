import type { JsonSchema } from '../../../src/tool.ts';
import { events, type ModelApi, whole } from './turn.ts';

interface Part {
  functionResponse?: { response: unknown };
}

interface Body {
  contents: { parts: Part[] }[];
  tools?: {
    functionDeclarations?: {
      name: string;
      description?: string;
      parameters?: JsonSchema;
      parametersJsonSchema?: JsonSchema;
    }[];
  }[];
}

/** Google's generateContent. */
export const gemini: ModelApi = {
  takes: (path) => /:(?:streamG|g)enerateContent$/.test(path),
  read: ({ contents, tools = [] }: Body) => {
    const parts = contents.flatMap((content) => content.parts);
    return {
      tools: tools
        .flatMap(({ functionDeclarations = [] }) => functionDeclarations)
        .map(({ name, description = '', parameters, parametersJsonSchema }) => ({
          name,
          description,
          schema: parametersJsonSchema ?? parameters ?? {},
        })),
      results: parts.flatMap(({ functionResponse }) =>
        functionResponse ? [JSON.stringify(functionResponse.response)] : [],
      ),
    };
  },
  write: (turn, _id, streamed) => {
    const part = typeof turn === 'string' ? { text: turn } : { functionCall: { name: turn.tool, args: turn.args } };
    const candidate = { index: 0, finishReason: 'STOP', content: { role: 'model', parts: [part] } };
    const usageMetadata = { promptTokenCount: 1, candidatesTokenCount: 1, totalTokenCount: 2 };
    const response = { candidates: [candidate], usageMetadata, modelVersion: 'stub' };
    return streamed ? events([response]) : whole(response);
  },
};
