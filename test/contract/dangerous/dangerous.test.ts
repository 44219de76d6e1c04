import { describe, expect, test } from 'vitest';
import { callArguments } from '../../support/catalogue/catalogue.ts';
import { dangerousCalls } from './dangerous-calls.ts';
import { harmlessCalls } from './harmless-calls.ts';
import { arguable, withHarmlessForm, withoutHarmlessForm } from './harmless-forms.ts';
import { beyondReads, type Call, openToolkit, tools } from './toolkit.ts';

// On a live instance nobody is let in and nothing is lost before a person said yes, and nobody is asked about the rest.
// The dangerous calls are written here by hand: our own data is what is on trial.

const definitions = new Map(tools.map(({ name, definition }) => [name, definition]));
const auto = await openToolkit('auto');
const never = await openToolkit('never');

/** Ways in which a read shows nothing: it is forbidden, or what it brings isn't what the spec promises. */
const unreadable = [
  () => Response.json({ errors: [] }, { status: 403 }),
  () => Response.json({}),
  () => Response.json({ data: [], total_count: 0 }),
];

/** Titles of calls, each its own. */
const titled = <C extends Call>(calls: readonly C[]) =>
  calls.map((call): [string, C] => [`${call.tool} ${JSON.stringify(call.args)}`, call]);

describe('the tables', () => {
  const dangerous = new Set(dangerousCalls.map(({ tool }) => tool));
  const harmless = new Set(harmlessCalls.map(({ tool }) => tool));
  const judged = [...withHarmlessForm, ...withoutHarmlessForm, ...Object.keys(arguable)];

  test('have no call twice', () => {
    const titles = [...titled(dangerousCalls), ...titled(harmlessCalls)].map(([title]) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test.each(withHarmlessForm)('have a harmless call of %s', (name) => expect(harmless).toContain(name));

  test.each([...withoutHarmlessForm, ...Object.keys(arguable)])('have a dangerous call of %s, and no other', (name) => {
    expect(dangerous).toContain(name);
    expect(harmless).not.toContain(name);
  });

  test('say once of each tool in them whether it has a harmless form', () => {
    expect(judged.filter((name, index) => judged.indexOf(name) !== index)).toEqual([]);
    expect([...new Set([...dangerous, ...harmless])].sort()).toEqual([...judged].sort());
  });

  test('name only tools that there are', () => {
    expect(judged.filter((name) => !definitions.has(name))).toEqual([]);
  });
});

describe('a dangerous call', () => {
  test.each(titled(dangerousCalls))('is refused where nobody can be asked: %s', async (_, call) => {
    const { result, asked, own } = await auto(call);
    expect(beyondReads(asked, own)).toEqual([]);
    expect(result).toMatchObject({ isError: true, data: { error: { kind: 'refused' } } });
  });

  test.each(titled(dangerousCalls))('is asked about: %s', async (_, call) => {
    const { result, asked, own } = await auto({ ...call, tool: call.tool.replace('.', '_') }, { canAsk: true });
    expect(beyondReads(asked, own)).toEqual([]);
    expect(result.question?.message ?? result.text).toMatch(/LIVE instance/);
  });

  // The arguments don't matter: those that the schema makes do as well as any.
  const always = [...definitions.values()].filter(({ name }) => withoutHarmlessForm.includes(name));
  test.each(always)('is any of $name', async (definition) => {
    for (const size of ['smallest', 'fullest'] as const) {
      const { result, asked, own } = await auto({ tool: definition.name, args: callArguments(definition, size) });
      expect(beyondReads(asked, own)).toEqual([]);
      expect(result).toMatchObject({ isError: true, data: { error: { kind: 'refused' } } });
    }
  });

  test.each(titled(dangerousCalls))('is not made while nothing can be read: %s', async (_, call) => {
    for (const read of unreadable) {
      const { asked, own } = await auto(call, { canAsk: true }, read);
      expect(beyondReads(asked, own)).toEqual([]);
    }
  });

  // The tables' arguments are real ones: whoever doesn't want to be asked has the call made.
  test.each(titled(dangerousCalls))('is made under --confirm never: %s', async (_, call) => {
    const { asked, status, own, result } = await never(call);
    expect(beyondReads(asked, own), result.text).toEqual([own]);
    expect(status && status < 300 ? 'accepts' : 'refuses', result.text).toBe(call.sandbox ?? 'accepts');
  });
});

describe('a harmless call', () => {
  test.each(titled(harmlessCalls))('is made without a question: %s', async (_, call) => {
    const { asked, status, own, result } = await auto(call, { canAsk: true });
    expect(result.question).toBeUndefined();
    expect(beyondReads(asked, own), result.text).toEqual([own]);
    expect(status, result.text).toBeLessThan(300);
  });

  const decided = harmlessCalls.filter(({ decidedBy }) => decidedBy !== undefined);
  test.each(titled(decided))('is not made while what decides cannot be read: %s', async (_, call) => {
    for (const read of unreadable) {
      const { asked, own, result } = await auto(call, undefined, read);
      expect(result.isError).toBe(true);
      expect(beyondReads(asked, own)).toEqual([]);
    }
  });
});
