import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSandbox } from '../../../src/sandbox/server.ts';
import { editProgram, readProgram, runCommands } from './follow.ts';
import { Project } from './project.ts';
import { signIn } from './session-token.ts';
import { type ModelCall, startStubModel } from './stub-model.ts';

/** The last version of the package that programs come from. */
export const OLD = '@clerk/agent-toolkit@0.3.15';

/** A user of the sandbox. */
export const MIRA = 'user_38fYichBv3K7vAoKKzJoUF06m6x';

/** A kind of program: one that was written with the old package, and what becomes of it. */
export interface Kind {
  /** Its file in programs/, without `.ts`. */
  program: string;
  /** The heading in docs/migrating.md under which its edits are. */
  section: string;
  /** The calls that the model makes, by the old names and the new. */
  calls: { before: ModelCall[]; after: ModelCall[] };
  /** What the program prints, before and after. */
  prints: { before: string; after: string };
}

/** Somebody's project: what was installed in it, and its programs. */
export interface World {
  installed: string[];
  /** The headings whose commands are run, in this order. */
  sections: string[];
  kinds: Kind[];
}

/**
 * Defines the tests of one project: its programs compile and run as they were; by the page's commands and edits, and
 * nothing else, they compile and run as they are now.
 */
export function testPrograms({ installed, sections, kinds }: World): void {
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
}

/** Runs a program on a new sandbox, beside a model that makes the given calls, and returns what it printed. */
async function run(project: Project, { program }: Kind, calls: readonly ModelCall[]): Promise<string> {
  const model = await startStubModel(calls);
  const sandbox = await startSandbox();
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
      ...signIn(MIRA),
    });
  } finally {
    await model.close();
    await sandbox.close();
  }
}
