/**
 * The part of the MCP SDK that a server is made with: bundled for the command line, the user's own copy where a server is
 * embedded.
 */
export type McpSdk = Pick<
  typeof import('@modelcontextprotocol/server'),
  | 'CLIENT_CAPABILITIES_META_KEY'
  | 'inputRequired'
  | 'inputResponse'
  | 'ProtocolError'
  | 'ProtocolErrorCode'
  | 'SdkError'
  | 'SdkErrorCode'
  | 'Server'
>;
