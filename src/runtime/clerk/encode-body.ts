/** A body as it is given, with what serializes it where that isn't JSON. */
interface GivenBody {
  body?: unknown;
  bodySerializer?: (body: never) => FormData;
}

/** The bytes of a body, which can be sent more than once, and their content type; neither where there is no body. */
export interface EncodedBody {
  body?: Uint8Array<ArrayBuffer>;
  type?: string;
}

const encoder = new TextEncoder();

/** Encodes the body of a request: as JSON, or as the form that its own serializer makes of it. */
export async function encodeBody({ body, bodySerializer }: GivenBody): Promise<EncodedBody> {
  if (body === undefined) return {};
  if (!bodySerializer) return { body: encoder.encode(JSON.stringify(body)), type: 'application/json' };
  // The platform alone knows how to write a form; it chooses the boundary as well.
  const form = new Response(bodySerializer(body as never));
  return { body: new Uint8Array(await form.arrayBuffer()), type: form.headers.get('content-type') ?? '' };
}
