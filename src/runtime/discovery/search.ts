export async function searchTools(
  _: { words?: string; category?: string },
  served: ReadonlySet<string>,
): Promise<string[]> {
  return [...served].slice(0, 20);
}
