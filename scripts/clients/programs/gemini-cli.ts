import type { ClientProgram } from './program.ts';

export const geminiCli: ClientProgram = {
  name: 'Gemini CLI',
  package: '@google/gemini-cli',
  version: '0.61.0',
  install: 'gemini-cli',
  files: ({ work }) => ({
    '.gemini/settings.json': {
      security: { auth: { selectedType: 'gemini-api-key' } },
      privacy: { usageStatisticsEnabled: false },
      general: { enableAutoUpdate: false, disableAutoUpdate: true },
    },
    '.gemini/trustedFolders.json': { [work]: 'TRUST_FOLDER' },
  }),
  env: ({ model }) => ({ GOOGLE_GEMINI_BASE_URL: model, GEMINI_API_KEY: 'made-up' }),
  ask: ({ program }, request) => [program('gemini'), '--yolo', '-m', 'gemini-2.5-flash', '-p', request],
  list: ({ program }) => [program('gemini'), 'mcp', 'list'],
  talk: ({ program }, request) => [program('gemini'), '-m', 'gemini-2.5-flash', '-i', request],
  status: [['-l', '/mcp'], ['Enter']],
};
