import type { ClientProgram } from './program.ts';

const PROVIDER = 'openai-compatible';

export const cline: ClientProgram = {
  name: 'Cline',
  package: 'cline',
  version: '3.0.65',
  files: ({ model, server }) => ({
    '.cline/data/settings/cline_mcp_settings.json': { mcpServers: { 'clerk-sandbox': server } },
    '.cline/data/settings/providers.json': {
      version: 1,
      lastUsedProvider: PROVIDER,
      modes: {},
      providers: {
        [PROVIDER]: {
          settings: { provider: PROVIDER, apiKey: 'made-up', model: 'stub', baseUrl: `${model}/v1` },
          updatedAt: '2026-01-01T00:00:00.000Z',
          tokenSource: 'manual',
        },
      },
    },
  }),
  env: () => ({ CLINE_TELEMETRY_DISABLED: '1' }),
  ask: ({ program }, request) => [program('cline'), '-P', PROVIDER, request],
  talk: ({ program }, request) => [program('cline'), '--tui', '-P', PROVIDER, request],
  // An advertisement may lie over the line.
  status: [['Escape'], ['-l', '/mcp'], ['Enter'], ['Enter']],
};
