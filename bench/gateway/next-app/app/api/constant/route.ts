export const dynamic = 'force-dynamic';

/** The least a route of the framework can do: the bytes and the header it is told at start. */
export function GET(): Response {
  return new Response(process.env.CONSTANT_BODY, {
    headers: {
      'content-type': 'application/json',
      'cache-control': process.env.CONSTANT_CACHE_CONTROL ?? 'no-store',
    },
  });
}
