/** Returns the picture fields of a user or an organization that has uploaded no picture. */
export function placeholderPicture(id: string) {
  return { image_url: `https://img.example.com/${id}`, has_image: false };
}
