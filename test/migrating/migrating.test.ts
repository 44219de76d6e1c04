import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/server.ts';
import { type Kind, WORLDS } from './kinds.ts';
import { editProgram, readProgram, runCommands } from './support/follow.ts';
import { Project } from './support/project.ts';
import { signIn } from './support/session-token.ts';
import { type ModelCall, startStubModel } from './support/stub-model.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

describe.each(Object.entries(WORLDS))(
  'docs/migrating.md, followed by programs of %s',
  (_, { installed, sections, kinds }) => {
    let project: Project;
    beforeAll(async () => {
      project = new Project();
      for (const { program } of kinds) project.write(`${program}.ts`, readProgram(program));
      await project.npm(['install', ...installed]);
    });
    afterAll(() => project.remove());

    test('compile as they were', () => project.compile());

    test.each(kinds)('$program runs as it was', async (kind) => {
      expect(await run(project, kind, kind.calls.before)).toBe(kind.prints.before);
    });

    test('are edited, and compile after all commands', async () => {
      for (const { program, section } of kinds) project.write(`${program}.ts`, editProgram(program, section));
      await runCommands(project, sections);
      await project.compile();
    });

    test.each(kinds)('$program runs as it is now', async (kind) => {
      expect(await run(project, kind, kind.calls.after)).toBe(kind.prints.after);
    });
  },
);

/** Runs a program beside a model on loopback that makes the given calls, and returns what it printed. */
async function run(project: Project, { program }: Kind, calls: readonly ModelCall[]): Promise<string> {
  const model = await startStubModel(calls);
  const { url, secretKey } = sandbox;
  try {
    return await project.start(program, {
      OPENAI_API_KEY: 'none',
      OPENAI_BASE_URL: model.url,
      CLERK_SECRET_KEY: secretKey,
      CLERK_API_URL: url,
      SHOP_KEY: secretKey,
      SHOP_URL: url,
      CLERK_TELEMETRY_DISABLED: '1',
      ...signIn('user_38fYichBv3K7vAoKKzJoUF06m6x'),
    });
  } finally {
    await model.close();
  }
}
