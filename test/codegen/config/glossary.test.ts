import { describe, expect, it } from 'vitest';
import { readGlossary } from '../../../codegen/config/glossary.ts';

describe('the glossary', () => {
  it.each([
    ['- a\n', 'spec/glossary.yaml:1: must map names to descriptions'],
    ['a: Words\nb:\n', 'spec/glossary.yaml:2: "b" has no description: write a short phrase'],
    ['a: Words\na: More\n', 'spec/glossary.yaml:2: "a" appears twice; merge it into the first'],
  ])('refuses %j', (text, want) => expect(() => readGlossary(text)).toThrow(want));
});
