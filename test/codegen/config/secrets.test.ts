import { describe, expect, it } from 'vitest';
import { readSecrets } from '../../../codegen/config/secrets.ts';

describe('spec/secrets.yaml', () => {
  const form = 'must be {}, or have `because`, and `tools` if it is about some tools only';
  it.each([
    ['- a\n', 'spec/secrets.yaml:1: must have `words`, `secret` and `harmless`'],
    [
      'secrets: {}\n',
      'spec/secrets.yaml:1: unknown key "secrets"; did you mean "secret"? Known: words, secret, harmless',
    ],
    ['words: token\n', 'spec/secrets.yaml:1: `words` must be a list of words in snake_case'],
    ['secret: {}\nwords: [token, apiKey]\n', 'spec/secrets.yaml:2: `words` must be a list of words in snake_case'],
    ['words: [api_key, ""]\n', 'spec/secrets.yaml:1: `words` must be a list of words in snake_case'],
    ['secret:\n  token: [a]\n', `spec/secrets.yaml:2: \`token\` ${form}`],
    ['secret:\n  token: { tool: [a] }\n', `spec/secrets.yaml:2: \`token\` ${form}`],
    ['secret:\n  token:\n', `spec/secrets.yaml:2: \`token\` ${form}`],
    ['secret:\n  token: { tools: [a.*] }\n', 'spec/secrets.yaml:2: `token` needs `because`: why it is a secret'],
    ['harmless:\n  token: {}\n', 'spec/secrets.yaml:2: `token` needs `because`: why it is not a secret'],
    ['harmless:\n  token: " "\n', 'spec/secrets.yaml:2: `token` needs `because`: why it is not a secret'],
    ['secret:\n  token: { tools: a, because: b }\n', 'spec/secrets.yaml:2: `tools` must be a list of names or globs'],
    ['secret:\n  token: { tools: [], because: b }\n', 'spec/secrets.yaml:2: `tools` must be a list of names or globs'],
  ])('%j is refused', (given, want) => expect(() => readSecrets(given)).toThrow(want));
});
