import { isObject, mapEntries, mapItems } from '../shared/json.ts';

/** What a person lets the model see beyond the usual. */
export interface PrivateMetadataOptions {
  allowPrivateMetadata: boolean;
}

/** The part of a response that the model gets: without `private_metadata`, at every depth, unless it was allowed. */
export function hidePrivateMetadata(value: unknown, options: PrivateMetadataOptions): unknown {
  if (options.allowPrivateMetadata) return value;
  if (Array.isArray(value)) return mapItems(value, (item) => hidePrivateMetadata(item, options));
  if (!isObject(value)) return value;
  return mapEntries(value, (key, inner) =>
    key === 'private_metadata' ? undefined : [key, hidePrivateMetadata(inner, options)],
  );
}
