import { http } from 'msw';
import { answers, shapes } from '../../../src/api/answers.gen.ts';
import type { Journey } from '../journey.tsx';
import './good-answer.ts'; // all operations are known

/** How a later municipality's answers differ from what this version of the contract says. */
export interface Later {
  /** A field that is not known at every depth. */
  fields?: boolean;
  /** A word that is not known in the place of every word, but of who oneself is, and what one may. */
  words?: boolean;
  /** One row more in each list, in a shape that cannot be read. */
  rows?: boolean;
  /** Nothing that is not a list can be read. */
  things?: boolean;
  /** Which operations; all when left out. */
  only?: RegExp;
}

/**
 * From now on the municipality is a later one. What it does is done all the same.
 *
 * @returns the operations that were answered so
 */
export function serveTheFuture(
  { server, page }: Pick<Journey, 'server' | 'page'>,
  later: Later,
): Set<string> {
  const served = new Set<string>();
  server.use(
    http.all(/\/api\//, async ({ request }) => {
      const response = await page.send(request.clone());
      const operation = operationOf(request);
      const isMeant = operation !== null && (later.only?.test(operation) ?? true);
      if (!isMeant || !response.headers.get('Content-Type')?.startsWith('application/json')) {
        return response;
      }
      served.add(operation);
      const fields = (answers[operation] ?? '')
        .split(' ')
        .slice(1)
        .filter((mark) => !mark.includes('='));
      const body: unknown = await response.json();
      return new Response(JSON.stringify(grown(fields.join(' '), body, later, true)), {
        status: response.status,
        headers: response.headers,
      });
    }),
  );
  return served;
}

function operationOf({ method, url }: Request): string | null {
  const path = new URL(url).pathname.replace('/api/v1', '');
  const operations = Object.keys(answers).filter((one) => {
    const [named = '', address = ''] = one.split(' ');
    return named === method && new RegExp(`^${address.replace(/\{\w+\}/g, '[^/]+')}$`).test(path);
  });
  // `…/notices/seen` is no notice.
  return (
    operations.sort(
      (a, b) => b.replace(/\{\w+\}/g, '').length - a.replace(/\{\w+\}/g, '').length,
    )[0] ?? null
  );
}

function grown(type: string, value: unknown, later: Later, isWhole = false): unknown {
  if (value === null || value === undefined) return value;
  if (type.endsWith('?')) return grown(type.slice(0, -1), value, later);
  if (type.startsWith('['))
    return (value as unknown[]).map((one) => grown(type.slice(1), one, later));
  if (typeof value !== 'object' || (!type.includes(':') && !(type in shapes))) {
    return later.words && type.includes('|') && !whoAndWhat.test(type) ? 'hologram' : value;
  }
  const body: Record<string, unknown> = {
    ...value,
    ...(later.fields && { hologram: 1 }),
  };
  for (const field of (shapes[type] ?? type).split(' ')) {
    const [name = '', of = ''] = field.split(':');
    body[name] = grown(of, body[name], later);
    const isList = of.startsWith('[') && of.slice(1) in shapes;
    if (isWhole && isList && later.rows) body[name] = [{ odd: true }, ...(body[name] as unknown[])];
    if (isWhole && !isList && later.things && of.endsWith('time')) body[name] = { odd: true };
  }
  return body;
}

const whoAndWhat = /^(self\|mandate|see-appointments|active)/;
