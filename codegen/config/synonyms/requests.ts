import { FileError, type Problem } from '../../shared/problems.ts';
import { readYaml } from '../../shared/yaml-file.ts';

/** A tool's name -> requests that it is right for, in people's own words. */
export type Requests = Record<string, string[]>;

const FILE = 'spec/requests.yaml';

/**
 * Reads spec/requests.yaml and checks its form.
 * @throws FileError naming every problem with its line
 */
export function readRequests(text: string, name = FILE): Requests {
  const file = readYaml(text, name);
  const value = file.value ?? {};
  if (typeof value !== 'object' || Array.isArray(value))
    throw new FileError([
      file.problem('invalid', [], 'requests are a map: the name of a tool, and a list of requests'),
    ]);
  const problems = Object.entries(value).flatMap(([tool, requests]): Problem[] => {
    const problem = (path: (string | number)[], message: string) => file.problem('invalid', [tool, ...path], message);
    if (!Array.isArray(requests) || requests.length === 0) return [problem([], `"${tool}" needs a list of requests`)];
    return requests.flatMap((request, i) => {
      if (typeof request !== 'string' || request.trim() === '') return [problem([i], 'a request is a text')];
      return requests.indexOf(request) < i ? [problem([i], `"${request}" is there twice`)] : [];
    });
  });
  if (problems.length > 0) throw new FileError(problems);
  return value as Requests;
}

/** Finds requests for tools that there aren't: one was renamed, or removed. */
export function unknownTools(requests: Requests, names: Iterable<string>): Problem[] {
  const known = new Set(names);
  return Object.keys(requests).flatMap((tool): Problem[] => {
    if (known.has(tool)) return [];
    const message = `"${tool}" is no tool of the allowlist: rename it as the tool was, or remove its requests`;
    return [{ kind: 'invalid', file: FILE, message }];
  });
}
