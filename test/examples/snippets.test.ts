import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

// The longer programs of the docs, each compiled as it stands behind declarations of what it leaves to the reader.

const JOB = 'declare const job: string; declare function approves(message: string): Promise<boolean>;';
const SIGNED_IN = 'declare const model: string, prompt: string; declare function auth(): Promise<{ userId: string }>;';
const CONFIRM = 'declare function confirmInSlack(message: string): Promise<boolean>;';

/** For each program: its page, a line of it, and what it takes for granted. */
const PROGRAMS: [page: string, line: string, given: string][] = [
  ['docs/migrating.md', 'while (result.__interrupt__?.length) {', `declare const model: string; ${JOB}`],
  ['README.md', "import { generateText, stepCountIs } from 'ai';", SIGNED_IN],
  ['docs/code.md', "import { generateText, stepCountIs } from 'ai';", SIGNED_IN],
  ['docs/code.md', "import { betaTool } from '@anthropic-ai/sdk/helpers/beta/json-schema';", CONFIRM],
  ['docs/frameworks.md', "import { betaTool } from '@anthropic-ai/sdk/helpers/beta/json-schema';", JOB],
  ['docs/frameworks.md', "import { Agent, run, tool } from '@openai/agents';", JOB],
];

const ENTRY_POINTS: Record<string, string[]> = {
  'clerk-agent-toolkit/ai-sdk': ['./src/adapters/ai-sdk/index.ts'],
  'clerk-agent-toolkit/langchain': ['./src/adapters/langchain/index.ts'],
  'clerk-agent-toolkit/tools': ['./src/adapters/tools/index.ts'],
};

/** Returns the block of code that has this line. */
function readProgram(page: string, line: string): string {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code);
  const found = blocks.filter((code) => code.split('\n').includes(line));
  if (found.length !== 1) throw new Error(`${page} has ${found.length} programs with the line ${line}`);
  return found[0] ?? '';
}

test('programs of the docs compile', () => {
  const sources = new Map(
    PROGRAMS.map(([page, line, given], index) => {
      const path = resolve(`test/examples/program-${index}.ts`);
      return [path, `${given} ${readProgram(page, line)}\nexport {};\n`];
    }),
  );
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { compilerOptions: config.compilerOptions, files: [] },
    ts.sys,
    '.',
  );
  const settings: ts.CompilerOptions = { ...options, incremental: false, paths: ENTRY_POINTS };
  delete settings.tsBuildInfoFile;
  const host = ts.createCompilerHost(settings);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => sources.has(path) || fileExists(path);
  host.readFile = (path) => sources.get(path) ?? readFile(path);
  host.getSourceFile = (path, language, ...rest) => {
    const source = sources.get(path);
    return source === undefined
      ? getSourceFile(path, language, ...rest)
      : ts.createSourceFile(path, source, language, true);
  };
  const program = ts.createProgram([...sources.keys()], settings, host);
  const problems = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  expect(problems).toEqual([]);
});
