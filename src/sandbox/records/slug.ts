/** Makes a name for machines from one for people, numbered when it is taken already. */
export function freeSlug(name: string, taken: readonly unknown[], separator = '-', prefix = ''): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ['new'];
  const base = prefix + words.join(separator);
  let slug = base;
  for (let n = 2; taken.includes(slug); n++) slug = `${base}${separator}${n}`;
  return slug;
}
