import type { Plan } from '../../plan/plan.ts';
import { byCodeUnit } from '../../shared/order.ts';

/**
 * Writes entities.ts: the types of what the client returns, under the names that the API has for them. Those that it
 * has no name for, or one that stands for a mere response, are left out.
 * @param schemas the named schemas of the API
 */
export function emitEntities(
  plans: readonly Pick<Plan, 'response'>[],
  schemas: Readonly<Record<string, unknown>>,
): string {
  const types = new Set(plans.flatMap(({ response }) => response?.type ?? []));
  const names = [...types].filter(
    (name) => /^[A-Z]\w*$/.test(name) && !name.endsWith('Response') && Object.hasOwn(schemas, name),
  );
  const aliases = names
    .sort(byCodeUnit)
    .map(
      (name) =>
        `/** The type \`${name}\` of Clerk's API. */\nexport type ${name} = components['schemas']['${name}'];\n`,
    );
  return aliases.length === 0 ? 'export {};\n' : `import type { components } from './api.ts';\n\n${aliases.join('\n')}`;
}
