import type { CallResponse } from '../../../src/tool.ts';

/**
 * Makes a stand-in for the HTTP client that has these responses by path and query, and records what it was asked.
 * @param statuses paths that get this status instead
 */
export function fakeClient(responses: Record<string, unknown>, statuses: Record<string, number> = {}) {
  const asked: string[] = [];
  const GET = async (
    template: string,
    { params }: { params: { path: Record<string, string>; query: Record<string, string> } },
  ): Promise<CallResponse> => {
    const search = new URLSearchParams(params.query).toString();
    const path = template.replace(/\{(\w+)\}/g, (_, name: string) => String(params.path[name]));
    const url = search === '' ? path : `${path}?${search}`;
    asked.push(url);
    const status = statuses[url] ?? (url in responses ? 200 : 404);
    const response = new Response(null, { status });
    return response.ok ? { data: responses[url], response } : { error: { errors: [] }, response };
  };
  return { api: { GET }, asked };
}
