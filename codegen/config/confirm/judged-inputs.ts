import type { JsonSchema } from '../../../src/tool.ts';
import { CodegenError } from '../../shared/errors.ts';
import { isRecord } from '../../shared/type-guards.ts';

/** By tool, the inputs that it had in the last release: people have judged what they do. */
export type JudgedInputs = ReadonlyMap<string, JsonSchema>;

/**
 * Reads the inputs of each tool from surface.json, which only a release changes.
 * @throws CodegenError when it isn't what a release writes
 */
export function readJudgedInputs(text: string, name = 'surface.json'): JudgedInputs {
  const { tools } = JSON.parse(text) as { tools?: unknown };
  if (!isRecord(tools)) throw new CodegenError(name, 'has no `tools`. Restore it from git');
  return new Map(
    Object.entries(tools).flatMap(([tool, said]) =>
      isRecord(said) && isRecord(said.inputs) ? [[tool, said.inputs as JsonSchema]] : [],
    ),
  );
}
