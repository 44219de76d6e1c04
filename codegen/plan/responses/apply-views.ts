import type { ResponseField, ResponseFields, ResponseTypes } from '../../../src/tool.ts';
import type { TypeView, Views } from '../../config/views.ts';
import type { FoundTypes } from '../../openapi/response-types.ts';
import type { Problems } from '../../shared/problems.ts';
import type { PlannedTool } from '../plan.ts';
import { checkViews } from './check-views.ts';
import { openTypes } from './open-types.ts';

/** Adds to each field how it is shown, and reports what spec/views.yaml says of anything that doesn't exist. */
export function applyViews(
  found: FoundTypes,
  tools: readonly PlannedTool[],
  views: Views,
  problems: Problems,
): ResponseTypes {
  const opened = openTypes({ found, views: views.types });
  checkViews(opened.found, tools, views, problems);
  const everywhere = new Set(views.everywhere);
  return Object.fromEntries(
    Object.entries(opened.found).map(([type, fields]) => {
      const view = (Object.hasOwn(opened.views, type) && opened.views[type]) || {};
      return [type, show(fields, view, everywhere, view.summary === undefined)];
    }),
  );
}

/**
 * Adds to the fields of an object how they are shown.
 * @param whole set for an object that is whole in rows
 * @param above the path of the object inside its type
 */
function show(
  fields: ResponseFields,
  view: TypeView,
  everywhere: ReadonlySet<string>,
  whole: boolean,
  above = '',
): ResponseFields {
  const { summary = [], never = [], usual = {}, taken_by: takenBy = {}, repeats = {}, first = {} } = view;
  const entries = Object.entries(fields).map(([name, field]): [string, ResponseField] => {
    const path = above + name;
    const own = summary.includes(path);
    const inside = summary.some((other) => other.startsWith(`${path}.`));
    const isNever = never.includes(path) || (everywhere.has(name) && !own && !inside);
    const inRows = !isNever && (whole || own || inside);
    return [
      name,
      {
        ...field,
        ...(field.fields && { fields: show(field.fields, view, everywhere, inRows && !inside, `${path}.`) }),
        ...(isNever ? { view: 'never' as const } : inRows && { view: 'summary' as const }),
        ...valueAt(usual, path, 'usual'),
        ...valueAt(takenBy, path, 'takenBy'),
        ...valueAt(repeats, path, 'repeats'),
        ...valueAt(first, path, 'first'),
      },
    ];
  });
  return Object.fromEntries(entries);
}

/** Returns an object with the value of a path under a key; an empty one where there is no value. */
function valueAt<Key extends string, Value>(values: Record<string, Value>, path: string, key: Key) {
  return (Object.hasOwn(values, path) ? { [key]: values[path] } : {}) as { [K in Key]?: Value };
}
