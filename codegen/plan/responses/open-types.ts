import type { ResponseField, ResponseFields } from '../../../src/tool.ts';
import type { TypeView } from '../../config/views.ts';
import type { FoundTypes } from '../../openapi/response-types.ts';

/** Types and their views, by name. */
export interface OpenedTypes {
  found: FoundTypes;
  views: Record<string, TypeView>;
}

/**
 * Puts the fields of a named type in the place of its name wherever a view has a path into it, together with what the
 * type's own view says of them. The path then says how the type is shown in that one place.
 */
export function openTypes({ found, views }: OpenedTypes): OpenedTypes {
  const opened: OpenedTypes = { found: { ...found }, views: { ...views } };
  for (const [name, view] of Object.entries(views))
    for (const path of [...new Set(pathsOf(view).flatMap(placesAbove))]) {
      const fields = opened.found[name];
      const type = fields && typeAt(fields, path.split('.'));
      if (!fields || type === undefined || !found[type]) continue;
      opened.found[name] = withFields(fields, path.split('.'), found[type]);
      opened.views[name] = withInner(opened.views[name] ?? {}, path, views[type] ?? {});
    }
  return opened;
}

function pathsOf({ summary = [], never = [], usual = {}, taken_by: takenBy = {} }: TypeView): string[] {
  return [...summary, ...never, ...Object.keys(usual), ...Object.keys(takenBy)];
}

/** Returns the places that a path goes through, outermost first: `a` and `a.b` of `a.b.c`. */
function placesAbove(path: string): string[] {
  const names = path.split('.');
  return names.slice(1).map((_, i) => names.slice(0, i + 1).join('.'));
}

function typeAt(fields: ResponseFields, [name = '', ...rest]: string[]): string | undefined {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return rest.length === 0 ? field?.type : field?.fields && typeAt(field.fields, rest);
}

function withFields(fields: ResponseFields, [name = '', ...rest]: string[], inner: ResponseFields): ResponseFields {
  const { type: _, fields: own = {}, ...field }: ResponseField = fields[name] ?? {};
  return { ...fields, [name]: { ...field, fields: rest.length === 0 ? inner : withFields(own, rest, inner) } };
}

/** Adds the view of the type in a place to the view of the type around it, which comes first where both say something. */
function withInner(view: TypeView, place: string, inner: TypeView): TypeView {
  const below = (path: string) => `${place}.${path}`;
  const keysBelow = <Value>(values: Record<string, Value> = {}) =>
    Object.fromEntries(Object.entries(values).map(([path, value]) => [below(path), value]));
  const { summary, never = [] } = view;
  const isWhole = summary?.includes(place) && !summary.some((path) => path.startsWith(below('')));
  const rows = isWhole && inner.summary ? inner.summary.map(below) : [];
  const hidden = (inner.never ?? []).map(below).filter((path) => !summary?.includes(path) && !never.includes(path));
  return {
    ...view,
    ...(summary && { summary: [...summary, ...rows] }),
    never: [...never, ...hidden],
    usual: { ...keysBelow(inner.usual), ...view.usual },
    taken_by: { ...keysBelow(inner.taken_by), ...view.taken_by },
  };
}
