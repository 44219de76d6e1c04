/** Longest token, in characters: some proxies and clients send much in a header, and no token of Clerk's is as long. */
const LONGEST = 8192;
/** RFC 6750, section 2.1. Two headers come as one, with a comma in between, and match no longer. */
const FORM = /^bearer +([\w.~+/-]+=*)$/i;

/** The token of a request, or what is wrong with the way it was sent; neither where none was sent. */
export type Bearer = { token?: string; problem?: string };

/** Reads the token of a request: in the header alone, since addresses end up in logs. */
export function readBearer(request: Request): Bearer {
  if (new URL(request.url).searchParams.has('access_token'))
    return {
      problem:
        'A token in the address is refused: send it in the Authorization header, and get a new one, since addresses are logged.',
    };
  const header = request.headers.get('authorization');
  if (header === null) return {};
  const [, token] = FORM.exec(header.trim()) ?? [];
  if (token === undefined || token.length > LONGEST)
    return { problem: 'The Authorization header must be `Bearer` and one token.' };
  return { token };
}
