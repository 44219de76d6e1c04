/** Returns the words of a name, in lower case: `userId`, `user-id` and `user_id` are `user` and `id`. */
export function nameWords(name: string): string[] {
  const spaced = name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_').toLowerCase();
  return spaced.split(/[^a-z\d]+/).filter((word) => word !== '');
}
