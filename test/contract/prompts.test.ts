import { expect, test } from 'vitest';
import { catalogue } from '../../src/runtime/catalogue/catalogue.ts';
import type { Step } from '../../src/runtime/prompts/prompt.ts';
import { listPrompts, type PromptTools } from '../../src/runtime/prompts/prompts.ts';
import { PROMPT_NEEDS, servedPrompts } from '../../src/runtime/prompts/served-prompts.ts';
import { CLOSING } from '../../src/runtime/prompts/texts/common.ts';
import { PROMPTS } from '../../src/runtime/prompts/texts/texts.ts';
import { createToolkit, type ToolkitOptions } from '../../src/runtime/toolkit.ts';
import { wireName } from '../../src/tool-names.ts';
import { everyTool } from '../support/catalogue/catalogue.ts';

// Whatever is served, no prompt speaks of a tool that isn't, or of an input that a pin has taken away.

const inputs = new Map(
  (await everyTool()).map(({ name, definition }) => [name, Object.keys(definition.inputSchema.properties ?? {})]),
);
const sentences = (steps: readonly Step[]) =>
  steps.flatMap((step) => step.flat()).map((one) => (typeof one === 'string' ? { text: one } : one));
const all = Object.values(PROMPTS)
  .flatMap(({ steps }) => sentences(steps))
  .concat(sentences([CLOSING]));
const named = new Set(
  [
    ...all.flatMap(({ text }) => [...text.matchAll(/\{(\w+\.\w+(?::\w+)?)\}/g)].map(([, tool = '']) => tool)),
    ...all.flatMap(({ served = [] }) => served),
    ...Object.values(PROMPTS).flatMap((prompt) => prompt.arguments.flatMap(({ needs = [] }) => needs)),
    ...Object.values(PROMPT_NEEDS).flat(2),
  ].sort(),
);

test('there is a prompt for each name', () => {
  expect(Object.keys(PROMPTS)).toEqual(Object.keys(PROMPT_NEEDS));
  expect(named.size).toBeGreaterThan(30);
});

test.each([...named])('%s is a tool, with that input', (tool) => {
  const [name = '', input] = tool.split(':');
  expect(inputs.get(name)).toEqual(input === undefined ? expect.anything() : expect.arrayContaining([input]));
});

test('no condition of a sentence is about an argument that its prompt has not', () => {
  const wrong = Object.entries(PROMPTS).flatMap(([prompt, { steps, arguments: asked }]) => {
    const names = new Set(['user', 'organization', ...asked.map(({ name }) => name)]);
    const about = sentences(steps).flatMap((one) => [one.given, one.missing, one.pinned, one.unpinned]);
    return about.filter((name) => name !== undefined && !names.has(name)).map((name) => `${prompt}: ${name}`);
  });
  expect(wrong).toEqual([]);
});

const PINS: ToolkitOptions[] = [
  {},
  { pins: { user_id: 'user_1' } },
  { pins: { organization_id: 'org_1' } },
  { pins: { user_id: 'user_1', organization_id: 'org_1' } },
  { pins: { user_id: 'user_1', organization_id: 'org_1' }, pinMode: 'union' },
];
const CHOICES: ToolkitOptions[] = [
  {},
  { tools: ['*'] },
  { discover: true },
  { discover: true, listed: ['*.get*'] },
  ...['users', 'organizations', 'invitations', '*.get*', '*List'].flatMap((pattern) => [
    { tools: [pattern] },
    { tools: ['*'], excludeTools: [pattern] },
    { discover: true, excludeTools: [pattern] },
  ]),
  { tools: ['*'], excludeTools: ['lists'] },
];
const LIMITS: ToolkitOptions[] = [{}, { readOnly: true }, { safe: true }];
const combinations = PINS.flatMap((pins) =>
  CHOICES.flatMap((choice) => LIMITS.map((limit) => ({ ...pins, ...choice, ...limit }))),
);
const toolNames = new Map(
  Object.values(catalogue.tools).flatMap(({ name }) => [
    [name, name],
    [wireName(name), name],
  ]),
);

/** Values for every argument. */
const VALUES: Record<string, string> = { days: '3' };

/** Lists what is wrong with the texts of all prompts, with all their arguments and with those alone that must be given. */
function problems(toolkit: PromptTools): string[] {
  const served = new Set(toolkit.served.map(({ name }) => name));
  return (['underscore', 'dotted'] as const).flatMap((style) =>
    listPrompts(toolkit, style).flatMap((prompt) =>
      [true, false].flatMap((optional) => {
        const given = prompt.arguments.filter(({ required }) => required || optional);
        const text = prompt.text(Object.fromEntries(given.map(({ name }) => [name, VALUES[name] ?? 'value'])));
        const words = [...text.matchAll(/\w+[._]\w+/g)].map(([word]) => word);
        const tools = words.flatMap((word) => toolNames.get(word) ?? []);
        const steps = [...text.matchAll(/^(\d+)\. \S/gm)].map(([, number]) => Number(number));
        return [
          ...tools.filter((name) => !served.has(name)).map((name) => `${prompt.name} names ${name}`),
          ...words.filter((word) => toolNames.has(word) && word.includes('.') !== (style === 'dotted')),
          ...(/\{[a-z]/.test(text) ? [`${prompt.name} has a placeholder`] : []),
          ...(steps.some((number, index) => number !== index + 1) || steps.length < 3 ? [`${prompt.name} skips`] : []),
          ...(text.split(/\s+/).length > 250 ? [`${prompt.name} is long`] : []),
        ];
      }),
    ),
  );
}

test(`no text names what is not served, in ${combinations.length} combinations of flags`, async () => {
  const found = new Map<string, number>();
  for (const options of combinations) {
    const toolkit = await createToolkit({ ...options, notice: () => {} }).catch(() => undefined);
    if (!toolkit) continue;
    expect(problems(toolkit), JSON.stringify(options)).toEqual([]);
    for (const prompt of servedPrompts(toolkit.served)) found.set(prompt, (found.get(prompt) ?? 0) + 1);
  }
  // Each is there often enough for that to mean something.
  for (const prompt of Object.keys(PROMPTS)) expect([prompt, (found.get(prompt) ?? 0) > 20]).toEqual([prompt, true]);
});

test.each(PINS)('nor with any one or two of its tools left out, under $pins', async (pins) => {
  const tools = [...new Set([...named].map((tool) => tool.replace(/:.*/, '')))];
  const toolkit = await createToolkit({ ...pins, tools: ['*'], notice: () => {} });
  const pairs = tools.flatMap((one, index) => tools.slice(index).map((other) => [one, other]));
  expect(pairs.length).toBeGreaterThan(400);
  for (const pair of pairs) {
    const served = toolkit.served.filter(({ name }) => !pair.includes(name));
    expect(problems({ ...toolkit, served, tools: served }), pair.join(' and ')).toEqual([]);
  }
});

test.each(Object.entries(PROMPT_NEEDS))(
  '%s can be worded with what it needs, and not with less',
  async (prompt, sets) => {
    for (const tools of sets) {
      const { served, pins } = await createToolkit({ tools, notice: () => {} });
      expect(problems({ tools: served, served, pins })).toEqual([]);
      expect(servedPrompts(served)).toContain(prompt);
      for (const name of tools)
        expect(servedPrompts(served.filter((tool) => tool.name !== name))).not.toContain(prompt);
    }
  },
);
