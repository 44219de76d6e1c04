import type { OwnRelation, OwnTargets } from '../../../src/tool.ts';
import { isRecord, isText } from '../../shared/type-guards.ts';

const RELATIONS: readonly OwnRelation[] = ['user', 'organization', 'owner', 'role', 'permission', 'role_set', 'domain'];

const FORMS = 'write `named`, `everybody`, `{ never: the reason }`, or by argument, or field of what it names, one of';

/**
 * Reads whom the calls of each tool let in: the `own` of spec/targets.yaml.
 * @param report takes what can't be read, with its place
 */
export function readOwnTargets(
  given: Readonly<Record<string, unknown>>,
  report: (path: string[], message: string) => void,
): Record<string, OwnTargets> {
  const read = Object.entries(given).flatMap(([tool, value]): [string, OwnTargets][] => {
    if (value === 'everybody') return [[tool, value]];
    if (value === 'named') return [[tool, {}]];
    if (isNever(value)) return [[tool, 'nobody']];
    if (isRelations(value)) return [[tool, value]];
    report(['own', tool], `"${tool}" says whom its calls let in: ${FORMS} ${RELATIONS.join(', ')}`);
    return [];
  });
  return Object.fromEntries(read);
}

function isNever(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length === 1 && isText(value.never);
}

function isRelations(value: unknown): value is Record<string, OwnRelation> {
  if (!isRecord(value) || Object.keys(value).length === 0) return false;
  return Object.values(value).every((one) => (RELATIONS as readonly unknown[]).includes(one));
}
