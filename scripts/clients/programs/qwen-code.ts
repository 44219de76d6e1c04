import type { ClientProgram } from './program.ts';

export const qwenCode: ClientProgram = {
  name: 'Qwen Code',
  package: '@qwen-code/qwen-code',
  version: '0.24.4',
  files: ({ server }) => ({
    '.qwen/settings.json': {
      mcpServers: { 'clerk-sandbox': server },
      security: { auth: { selectedType: 'openai' } },
      privacy: { usageStatisticsEnabled: false },
      general: { enableAutoUpdate: false, disableAutoUpdate: true },
    },
  }),
  env: ({ model }) => ({ OPENAI_BASE_URL: `${model}/v1`, OPENAI_API_KEY: 'made-up', OPENAI_MODEL: 'stub' }),
  ask: ({ program }, request) => [program('qwen'), '--yolo', request],
  list: ({ program }) => [program('qwen'), 'mcp', 'list'],
  talk: ({ program }, request) => [program('qwen'), '-i', request],
  status: [['-l', '/mcp'], ['Enter']],
};
