import { readFileSync } from 'node:fs';
import { tarball } from '../../support/process/install-package.ts';
import { applyEdits, readSteps } from './page.ts';
import type { Project } from './project.ts';

/** The versions that the page's names of major versions stand for, so that what is tested doesn't change by itself. */
const PINS: Record<string, string> = {
  'ai@6': 'ai@6.0.325',
  '@ai-sdk/openai@3': '@ai-sdk/openai@3.0.141',
  'zod@3': 'zod@3.25.76',
  '@langchain/core@1': '@langchain/core@1.4.0',
  '@langchain/openai@1': '@langchain/openai@1.5.8',
  '@modelcontextprotocol/server@2': '@modelcontextprotocol/server@2.4.0',
  '@modelcontextprotocol/sdk@1': '@modelcontextprotocol/sdk@1.32.2',
  '@clerk/backend@3': '@clerk/backend@3.25.0',
};

/** Returns a program as it was written with the old package. */
export function readProgram(program: string): string {
  return readFileSync(new URL(`../programs/${program}.ts`, import.meta.url), 'utf8');
}

/** Returns a program after the edits of a section of the page. */
export function editProgram(program: string, section: string): string {
  return applyEdits(readProgram(program), readSteps(section).edits);
}

/** Runs the commands of sections of the page, in their order. */
export async function runCommands(project: Project, sections: readonly string[]): Promise<void> {
  for (const command of sections.flatMap((section) => readSteps(section).commands)) {
    await project.npm(toArguments(command));
  }
}

/** Splits a command of the page into npm's arguments: with exact versions, and the package as it is built now. */
function toArguments(command: string): string[] {
  const [npm, ...words] = command.split(' ');
  if (npm !== 'npm') throw new Error(`no command of npm: ${command}`);
  return words.map((word) => (word === 'clerk-agent-toolkit' ? tarball() : (PINS[word] ?? word)));
}
