import { isObject, mapEntries, mapItems } from '../../shared/json.ts';

/** Name of the metadata that only a person's backend is meant to see. */
export const PRIVATE_METADATA = 'private_metadata';

/** Option that lets the model see private metadata. */
export interface PrivateMetadataOptions {
  allowPrivateMetadata: boolean;
}

/** Removes `private_metadata` from a response, at every depth, unless a person allowed it. */
export function hidePrivateMetadata(value: unknown, options: PrivateMetadataOptions): unknown {
  if (options.allowPrivateMetadata) return value;
  if (Array.isArray(value)) return mapItems(value, (item) => hidePrivateMetadata(item, options));
  if (!isObject(value)) return value;
  return mapEntries(value, (key, inner) =>
    key === PRIVATE_METADATA ? undefined : [key, hidePrivateMetadata(inner, options)],
  );
}
