import { createClerkClient } from '@clerk/backend';
import {
  createMcpHandler,
  isInitializeRequest,
  isLegacyRequest,
  ProtocolError,
  ProtocolErrorCode,
  Server,
  WebStandardStreamableHTTPServerTransport,
} from '@modelcontextprotocol/server';
import type { HttpSdk } from '../../adapters/http/open-handler.ts';
import type { ClerkBackend } from '../../adapters/http/tokens/verify-token.ts';

// Imported name by name: with the whole modules, the bundle would hold all of them.

/** The MCP SDK, as the endpoint uses it. */
export const sdk: HttpSdk = {
  createMcpHandler,
  isInitializeRequest,
  isLegacyRequest,
  ProtocolError,
  ProtocolErrorCode,
  Server,
  WebStandardStreamableHTTPServerTransport,
};

/** Clerk's SDK, as the endpoint uses it. */
export const clerk: ClerkBackend = { createClerkClient };
