/**
 * The part of OpenAPI 3.0 that codegen reads (https://spec.openapis.org/oas/v3.0.3).
 * Loose on purpose: what Clerk's spec has is named, the rest is reachable through `components` and `resolve`.
 */

/** The types of a schema. */
export const TYPES = ['object', 'array', 'string', 'integer', 'number', 'boolean'] as const;
export type Type = (typeof TYPES)[number];

/** The methods, in the order in which a path lists its operations. */
export const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace'] as const;
export type Method = (typeof METHODS)[number];

export interface Reference {
  $ref: string;
}

export interface Document {
  openapi: string;
  info: { title: string; version: string };
  servers?: { url: string }[];
  security?: SecurityRequirement[];
  tags?: { name: string }[];
  paths: Record<string, PathItem>;
  components?: Components;
}

export type SecurityRequirement = Record<string, string[]>;

export interface Components {
  schemas?: Record<string, Schema>;
  responses?: Record<string, Response | Reference>;
  parameters?: Record<string, Parameter | Reference>;
  requestBodies?: Record<string, RequestBody | Reference>;
  securitySchemes?: Record<string, unknown>;
}

export type PathItem = Partial<Record<Method, Operation>> & { parameters?: (Parameter | Reference)[] };

export interface Operation {
  operationId?: string;
  /** Clerk's SDK group and method: a suggestion for a tool's name. */
  'x-speakeasy-group'?: string;
  'x-speakeasy-name-override'?: string;
  tags?: string[];
  deprecated?: boolean;
  security?: SecurityRequirement[];
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses: Record<string, Response | Reference>;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  deprecated?: boolean;
  style?: string;
  explode?: boolean;
  schema?: Schema;
}

export interface RequestBody {
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface Response {
  description: string;
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema?: Schema;
}

/** A schema, or a reference to one: see `resolve`. */
export interface Schema {
  $ref?: string;
  type?: Type;
  format?: string;
  nullable?: boolean;
  enum?: unknown[];
  default?: unknown;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: boolean;
  exclusiveMaximum?: boolean;
  multipleOf?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  minProperties?: number;
  maxProperties?: number;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  not?: Schema;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  readOnly?: boolean;
  writeOnly?: boolean;
  deprecated?: boolean;
}
