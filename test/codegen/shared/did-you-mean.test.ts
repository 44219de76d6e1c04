import { expect, it } from 'vitest';
import { didYouMean, unknownKey } from '../../../codegen/shared/did-you-mean.ts';

it.each<[why: string, given: string, want: string]>([
  ['the closest name', didYouMean('no "a.gte"', 'a.gte', ['b.get', 'a.get']), 'no "a.gte"; did you mean "a.get"?'],
  ['nothing that is not close', didYouMean('no "token"', 'token', ['team_id', 'name']), 'no "token"'],
  ['what it is the end of', didYouMean('no "id"', 'id', ['name', 'team_id']), 'no "id"; did you mean "team_id"?'],
  ['nothing to mean', didYouMean('no "a"', 'a', []), 'no "a"'],
  [
    'a name as it is shown',
    didYouMean('no {a}', 'a', ['ab'], { show: (name) => `{${name}}` }),
    'no {a}; did you mean {ab}?',
  ],
  ['all names', didYouMean('no "a"', 'a', ['ab', 'b'], { listKnown: true }), 'no "a"; did you mean "ab"? Known: ab, b'],
  ['that there are none', didYouMean('no "a"', 'a', [], { listKnown: true }), 'no "a". Known: none'],
  [
    'a key',
    unknownKey('tool', ['tools', 'because']),
    'unknown key "tool"; did you mean "tools"? Known: tools, because',
  ],
])('%s', (_, given, want) => expect(given).toBe(want));
