import type { Surface, ToolSurface } from '../../../scripts/surface/read-surface.ts';

/** Makes a tool of a surface, with some fields changed. */
export const tool = (changed: Partial<ToolSurface> = {}): ToolSurface => ({
  tier: 'write',
  endpoint: 'GET /as/{id}',
  default: false,
  inputs: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'], additionalProperties: false },
  masked: ['secret'],
  pins: { rules: { user_id: { fill: ['id'] } }, served: ['user_id'] },
  ...changed,
});

/** Makes a surface of one tool, with some fields changed. */
export const surface = (changed: Partial<Surface> = {}): Surface => ({
  version: '1.4.2',
  apiVersion: '2026-01-01',
  tools: { 'a.get': tool() },
  aliases: {},
  removed: [],
  flags: ['--tools <...>'],
  errors: ['not_found'],
  exports: { '/ai-sdk createClerkToolkit': 'function createClerkToolkit(): Promise<ClerkToolkit>;' },
  needs: { node: '>=20' },
  ...changed,
});
