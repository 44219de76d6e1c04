import type { ClientProgram } from './program.ts';

/** Settings that say that this is no first start. */
const KNOWN = {
  hasCompletedOnboarding: true,
  theme: 'dark',
  numStartups: 5,
  customApiKeyResponses: { approved: ['made-up'] },
};

export const claudeCode: ClientProgram = {
  name: 'Claude Code',
  package: '@anthropic-ai/claude-code',
  version: '2.1.332',
  install: 'claude-code',
  files: ({ work }) => ({ '.claude.json': { ...KNOWN, projects: { [work]: { hasTrustDialogAccepted: true } } } }),
  env: ({ model }) => ({
    ANTHROPIC_BASE_URL: model,
    ANTHROPIC_API_KEY: 'made-up',
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    DISABLE_AUTOUPDATER: '1',
  }),
  ask: ({ program }, request) => [program('claude'), '-p', request, '--allowedTools', 'mcp__clerk-sandbox'],
  list: ({ program }) => [program('claude'), 'mcp', 'list'],
  talk: ({ program }, request) => [program('claude'), '--allowedTools', 'mcp__clerk-sandbox', '--', request],
  answers: [{ shown: /Yes, do it/, press: ['Space', 'Down', 'Enter'] }],
  status: [['-l', '/mcp'], ['Enter'], ['Enter']],
};
