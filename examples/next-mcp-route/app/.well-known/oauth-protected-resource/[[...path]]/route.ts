// Tells clients where to sign in. The same handler answers it, by its path.
export { GET, OPTIONS } from '../../../mcp/route.ts';
