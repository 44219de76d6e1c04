import type { ClientProgram } from './program.ts';

export const opencode: ClientProgram = {
  name: 'opencode',
  package: 'opencode-ai',
  version: '1.18.33',
  install: 'opencode',
  files: ({ model }) => ({
    '.config/opencode/opencode.json': {
      model: 'loopback/stub',
      small_model: 'loopback/stub',
      autoupdate: false,
      share: 'disabled',
      provider: {
        loopback: {
          npm: '@ai-sdk/openai-compatible',
          options: { baseURL: `${model}/v1`, apiKey: 'made-up' },
          models: { stub: { name: 'stub', tool_call: true } },
        },
      },
    },
  }),
  env: () => ({ OPENCODE_DISABLE_MODELS_FETCH: 'true', OPENCODE_DISABLE_AUTOUPDATE: 'true' }),
  ask: ({ program }, request) => [program('opencode'), 'run', request],
  list: ({ program }) => [program('opencode'), 'mcp', 'list'],
  talk: ({ program }, request) => [program('opencode'), '--prompt', request],
  // Beside the conversation, all the time.
  status: [],
};
