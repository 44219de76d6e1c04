import type { ClientProgram } from './program.ts';

export const continueCli: ClientProgram = {
  name: 'Continue',
  package: '@continuedev/cli',
  version: '1.5.47',
  files: ({ model, server }) => ({
    '.continue/config.yaml': {
      name: 'loopback',
      version: '1.0.0',
      schema: 'v1',
      models: [
        {
          name: 'stub',
          provider: 'openai',
          model: 'stub',
          apiBase: `${model}/v1`,
          apiKey: 'made-up',
          capabilities: ['tool_use'],
          roles: ['chat'],
        },
      ],
      mcpServers: [{ name: 'clerk-sandbox', ...server }],
    },
  }),
  env: () => ({ CONTINUE_TELEMETRY_ENABLED: '0', CONTINUE_ALLOW_ANONYMOUS_TELEMETRY: '0' }),
  ask: ({ program, home }, request) => [
    program('cn'),
    '--config',
    `${home}/.continue/config.yaml`,
    '--auto',
    '-p',
    request,
  ],
  talk: ({ program, home }, request) => [program('cn'), '--config', `${home}/.continue/config.yaml`, '--auto', request],
  status: [['-l', '/mcp'], ['Enter'], ['Enter']],
};
