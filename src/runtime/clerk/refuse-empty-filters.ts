import { ToolError } from '../shared/errors.ts';

/**
 * Refuses an empty list, which can't stand in a query and would be left out, and an empty text, which matches
 * everything: both turn "these users: none" into "all users".
 * @throws ToolError bad_arguments before anything is sent
 */
export function refuseEmptyFilters(query: Readonly<Record<string, unknown>> = {}): void {
  for (const [name, value] of Object.entries(query)) {
    const values = [value].flat();
    if (values.length > 0 && !values.some((one) => typeof one === 'string' && one.trim() === '')) continue;
    throw new ToolError({
      kind: 'bad_arguments',
      message: `\`${name}\` is empty.`,
      parameter: name,
      hint: `Leave \`${name}\` out to not filter by it. If you have nothing to look for, the result is empty.`,
    });
  }
}
