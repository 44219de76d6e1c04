import { changed, changedItems, isObject } from '../shared/json.ts';

/** What a person lets the model see beyond the usual. */
export interface ViewOptions {
  allowPrivateMetadata: boolean;
}

/** The part of a response that the model gets: without `private_metadata`, at every depth, unless it was allowed. */
export function view(value: unknown, options: ViewOptions): unknown {
  if (options.allowPrivateMetadata) return value;
  if (Array.isArray(value)) return changedItems(value, (item) => view(item, options));
  if (!isObject(value)) return value;
  return changed(value, (key, inner) => (key === 'private_metadata' ? undefined : [key, view(inner, options)]));
}
