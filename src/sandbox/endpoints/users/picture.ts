import { apiError, paramError } from '../../records/errors.ts';
import { isObject } from '../../records/metadata.ts';
import { INSTANCE_ID } from '../instance/settings.ts';

const TYPES = ['image/jpeg', 'image/png', 'image/gif', 'image/webp'];
const MAX_SIZE = 10_000_000;

/**
 * Returns the picture fields of whoever has uploaded none. Clerk's address of the picture that it draws instead is some
 * 190 characters long, which is a tenth of what a user costs an agent.
 */
export function pictureOf(id: string) {
  return { image_url: addressOf({ type: 'default', rid: id, initials: 'SB' }), has_image: false };
}

/**
 * Returns the picture fields of whoever has uploaded the file of a form; the picture itself isn't kept.
 * @throws ApiError 400 when the form has no file or one of another type, 413 when it is too large
 */
export function uploadedPicture(id: string, form: unknown) {
  const file = isObject(form) ? form.file : undefined;
  if (!(file instanceof File)) {
    throw paramError('file', 'form_param_missing', 'Send a multipart form with the picture as file.', 400);
  }
  if (!TYPES.includes(file.type)) {
    const long = `A picture is one of ${TYPES.join(', ')}, not ${file.type || 'a file without a type'}.`;
    throw apiError(400, 'request_body_invalid', long);
  }
  if (file.size > MAX_SIZE) throw apiError(413, 'image_too_large', 'A picture has at most 10 MB.');
  return { image_url: addressOf({ type: 'proxy', rid: id, src: file.name }), has_image: true };
}

function addressOf(drawing: { type: string; rid: string; [more: string]: string }): string {
  const { type, ...more } = drawing;
  const text = JSON.stringify({ type, iid: INSTANCE_ID, ...more });
  return `https://img.example.com/${Buffer.from(text).toString('base64url')}`;
}
