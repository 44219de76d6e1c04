/** The revisions at which the suite runs: the last of those with sessions, and the one without. */
export type Revision = '2025-11-25' | '2026-07-28';

/** Scenarios that the program passes, each with the checks in it that don't apply to it. */
export const PASSED: Record<Revision, Record<string, string[]>> = {
  '2025-11-25': {
    'dns-rebinding-protection': [],
    ping: [],
    'prompts-list': [],
    'server-initialize': [],
    'server-session-lifecycle': [],
    'server-sse-multiple-streams': [],
    'tools-list': [],
  },
  '2026-07-28': {
    // The server has no resources.
    caching: [
      'sep-2549-resources-list-caching-hints',
      'sep-2549-resources-read-caching-hints',
      'sep-2549-resources-templates-list-caching-hints',
    ],
    'dns-rebinding-protection': [],
    'http-header-validation': [],
    'input-required-result-unsupported-methods': [],
    'prompts-list': [],
    'server-sse-multiple-streams': [],
    'server-stateless': [
      // They call tools of the suite.
      'sep-2575-http-server-no-independent-requests-on-stream',
      'sep-2575-missing-capability-http-400',
      'sep-2575-server-no-log-without-loglevel',
      'sep-2575-server-rejects-undeclared-capability',
      // The lists of tools and prompts never change while somebody is connected.
      'sep-2575-server-sends-prompts-list-changed-on-subscription',
      'sep-2575-server-sends-tools-list-changed-on-subscription',
    ],
    'tools-list': [],
  },
};

/** Scenarios that look for what the program doesn't have, each group with the reason. What they are answered is looked at all the same. */
export const UNFIT: [why: string, scenarios: string[]][] = [
  [
    'They call tools that a server has only for the suite.',
    [
      'elicitation-sep1034-defaults',
      'elicitation-sep1330-enums',
      'http-custom-header-server-validation',
      'input-required-result-basic-elicitation',
      'input-required-result-basic-list-roots',
      'input-required-result-basic-sampling',
      'input-required-result-capability-check',
      'input-required-result-ignore-extra-params',
      'input-required-result-missing-input-response',
      'input-required-result-multi-round',
      'input-required-result-multiple-input-requests',
      'input-required-result-request-state',
      'input-required-result-result-type',
      'input-required-result-tampered-state',
      'input-required-result-validate-input',
      'json-schema-2020-12',
      'server-sse-polling',
      'tools-call-audio',
      'tools-call-elicitation',
      'tools-call-embedded-resource',
      'tools-call-error',
      'tools-call-image',
      'tools-call-mixed-content',
      'tools-call-sampling',
      'tools-call-simple-text',
      'tools-call-with-logging',
      'tools-call-with-progress',
    ],
  ],
  [
    'They get prompts that a server has only for the suite.',
    [
      'completion-complete',
      'input-required-result-non-tool-request',
      'prompts-get-embedded-resource',
      'prompts-get-simple',
      'prompts-get-with-args',
      'prompts-get-with-image',
    ],
  ],
  [
    'The server has no resources.',
    [
      'resources-list',
      'resources-read-binary',
      'resources-read-text',
      'resources-subscribe',
      'resources-templates-read',
      'resources-unsubscribe',
      'sep-2164-resource-not-found',
    ],
  ],
  ['The server sends no log messages, which 2026-07-28 advises against.', ['logging-set-level']],
  [
    'They test the extensions for tasks and skills, which the server does not offer.',
    [
      'sep-2640-skills-directory',
      'sep-2640-skills-enumeration',
      'sep-2640-skills-manifest',
      'tasks-capability-negotiation',
      'tasks-dispatch-and-envelope',
      'tasks-lifecycle',
      'tasks-mrtr-composition',
      'tasks-mrtr-input',
      'tasks-request-headers',
      'tasks-request-state-removal',
      'tasks-required-task-error',
      'tasks-status-notifications',
      'tasks-wire-fields',
    ],
  ],
];
