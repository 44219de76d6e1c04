import type { ClientProgram } from './program.ts';

export const copilotCli: ClientProgram = {
  name: 'Copilot CLI',
  package: '@github/copilot',
  version: '1.0.102',
  install: 'copilot-cli',
  files: ({ work }) => ({ '.copilot/config.json': { trusted_folders: [work], banner: 'never' } }),
  env: ({ model }) => ({
    COPILOT_PROVIDER_BASE_URL: `${model}/v1`,
    COPILOT_MODEL: 'stub',
    COPILOT_OFFLINE: 'true',
    COPILOT_AUTO_UPDATE: 'false',
  }),
  ask: ({ program }, request) => [program('copilot'), '-p', request, '--allow-all-tools', '--disable-client-telemetry'],
  list: ({ program }) => [program('copilot'), 'mcp', 'list'],
  talk: ({ program }, request) => [program('copilot'), '-i', request, '--allow-all-tools'],
  answers: [{ shown: /Yes, do it/, press: ['Up', 'Enter'] }],
  status: [['-l', '/mcp'], ['Enter']],
};
