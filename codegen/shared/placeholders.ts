/** Returns the names in braces, in their order: `team_id` of `/teams/{team_id}`. */
export function placeholders(template: string): string[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}
