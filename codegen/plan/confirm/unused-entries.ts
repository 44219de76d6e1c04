import type { TargetRule, Targets } from '../../config/confirm/targets.ts';
import type { Problem } from '../../shared/problems.ts';

/** The parts of spec/targets.yaml that some question has used. */
export interface Used {
  rules: Set<TargetRule>;
  /** Names of arguments. */
  names: Set<string>;
  facts: Set<string>;
}

/** Finds what of spec/targets.yaml no question has used. */
export function unusedEntries({ rules, facts, secret, harmless, file }: Targets, used: Used): Problem[] {
  const lists = [
    ...secret.map((name, i) => ({ name, path: ['secret', i] })),
    ...harmless.map((name) => ({ name, path: ['harmless', name] })),
  ];
  return [
    ...rules
      .filter((rule) => !used.rules.has(rule))
      .map(({ argument, tool, path }) => {
        const message = `no question has {${argument}}${tool ? ` in ${tool}` : ''}: delete it`;
        return file.problem('leftover', path, message, 'key');
      }),
    ...Object.keys(facts)
      .filter((name) => !used.facts.has(name))
      .map((name) => file.problem('leftover', ['facts', name], `nothing asks for {${name}}: delete it`, 'key')),
    ...lists
      .filter(({ name }) => !used.names.has(name))
      .map(({ name, path }) => file.problem('leftover', path, `no argument is called "${name}"`, 'key')),
  ];
}
