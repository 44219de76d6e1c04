/** What a person lets the model see beyond the usual. */
export interface ViewOptions {
  allowPrivateMetadata: boolean;
}

/** The part of a response that the model gets: without `private_metadata`, at every depth, unless it was allowed. */
export function view(value: unknown, options: ViewOptions): unknown {
  if (options.allowPrivateMetadata) return value;
  if (Array.isArray(value)) return value.map((item) => view(item, options));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'private_metadata')
      .map(([key, inner]) => [key, view(inner, options)]),
  );
}
