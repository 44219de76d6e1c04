import type { ClientProgram } from './program.ts';

export const codex: ClientProgram = {
  name: 'Codex',
  package: '@openai/codex',
  version: '0.171.0',
  install: 'codex',
  files: ({ model, work }) => ({
    '.codex/config.toml': `model = "gpt-5.2-codex"
model_provider = "loopback"
check_for_update_on_startup = false

[analytics]
enabled = false

[model_providers.loopback]
name = "loopback"
base_url = "${model}/v1"
wire_api = "responses"
request_max_retries = 0
stream_max_retries = 0

[projects."${work}"]
trust_level = "trusted"
`,
  }),
  ask: ({ program }, request) => [program('codex'), 'exec', '--skip-git-repo-check', request],
  list: ({ program }) => [program('codex'), 'mcp', 'list'],
  talk: ({ program }, request) => [program('codex'), '--no-daemon', request],
  answers: [
    { shown: /Allow the clerk-sandbox MCP server/, press: ['Enter'] },
    { shown: /Yes, do it/, press: ['Up', 'Enter'] },
  ],
  status: [['F2'], ['Right'], ['Right']],
};
