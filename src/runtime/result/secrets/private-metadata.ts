/** Name of the metadata that only a person's backend is meant to see. */
export const PRIVATE_METADATA = 'private_metadata';

/** Option that lets the model see private metadata. */
export interface PrivateMetadataOptions {
  allowPrivateMetadata: boolean;
}
