import { getResponse, http, type RequestHandler } from 'msw';
import { isMunicipal } from '../unknown.ts';

/** HEAD is answered as GET is, without what GET would bring (RFC 9110, 9.3.2). */
export function heads(handlers: readonly RequestHandler[]): RequestHandler {
  return http.head(
    ({ request }) => isMunicipal(request),
    async ({ request }) => {
      const asked = new Request(request.url, { headers: request.headers });
      const response = await getResponse([...handlers], asked);
      if (!response || response.type === 'error') return Response.error();
      await response.body?.cancel(); // a stream would go on
      return new Response(null, response);
    },
  );
}
