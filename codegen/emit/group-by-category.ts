/** Groups tools by their category, in their order. */
export function groupByCategory<T extends { category: string }>(tools: readonly T[]): Map<string, T[]> {
  const categories = new Map<string, T[]>();
  for (const tool of tools) categories.set(tool.category, [...(categories.get(tool.category) ?? []), tool]);
  return categories;
}
