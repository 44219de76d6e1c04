// A file of its own, so that the published types that name these bring along nothing else of the catalogue.
export type { CategoryName, ClerkClient } from '../../generated/client.ts';
export type { ShortWireNames, ToolKinds } from '../../generated/tool-kinds.ts';
