import '../../runtime/everything.ts';

// Loaded when the first request comes, so that importing the entry point costs little.
export { probeAudit } from '../../runtime/audit/audit.ts';
export { registerTools } from '../mcp/register.ts';
export { openEndpoint } from './open-handler.ts';
export { readHandlerOptions } from './options/read-options.ts';
