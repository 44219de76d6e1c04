import { DockerfileParser, type ModifiableInstruction } from 'dockerfile-ast';

/** An instruction of a Dockerfile: `RUN`, its flags such as `--from=build`, and what follows. */
export interface Instruction {
  keyword: string;
  flags: Record<string, string>;
  /** The words of an exec form, which is a list in JSON, or those of the line. */
  words: string[];
  /** True for a list in JSON: no shell reads it. */
  isExec: boolean;
}

/** Reads a Dockerfile's stages, each from its `FROM` on. */
export function readStages(text: string): Instruction[][] {
  const stages: Instruction[][] = [];
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    const keyword = instruction.getKeyword();
    if (keyword === 'FROM') stages.push([]);
    const flags = 'getFlags' in instruction ? (instruction as ModifiableInstruction).getFlags() : [];
    const rest = (instruction.getArgumentsContent() ?? '')
      .replace(/^(?:\s*\\\n|\s+|--[\w-]+=\S+)+/, '')
      .replace(/^CMD\s+(?=\[)/, '');
    const list = parseList(rest);
    stages.at(-1)?.push({
      keyword,
      flags: Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue() ?? ''])),
      words: list ?? rest.split(/\s+/),
      isExec: list !== undefined,
    });
  }
  return stages;
}

function parseList(text: string): string[] | undefined {
  return text.startsWith('[') ? JSON.parse(text) : undefined;
}
