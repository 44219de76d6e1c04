/**
 * Returns the picture fields of whoever has uploaded none. Clerk's address of the picture that it draws instead is some
 * 190 characters long, which is a tenth of what a user costs an agent.
 */
export function pictureOf(id: string) {
  const drawing = JSON.stringify({ type: 'default', iid: 'ins_3sandbox00000000000000000000', rid: id, initials: 'SB' });
  return { image_url: `https://img.example.com/${Buffer.from(drawing).toString('base64url')}`, has_image: false };
}
