/** Markup in which everything filled in is escaped, unless it is markup itself. */
export class Html {
  constructor(readonly markup: string) {}
}

type Filling = string | number | Html | Html[] | false | null;

export function html(strings: TemplateStringsArray, ...fillings: Filling[]): Html {
  return new Html(
    strings.reduce((page, text, at) => page + render(fillings[at - 1] ?? null) + text),
  );
}

/** A page of the simulator, under a policy that allows nothing inline whoever serves it. */
export function htmlResponse({ markup }: Html, status = 200): Response {
  return new Response(`<!doctype html>\n${markup}`, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...pageHeaders },
  });
}

export const pageHeaders = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

function render(filling: Filling): string {
  if (filling === null || filling === false) return '';
  if (Array.isArray(filling)) return filling.map(({ markup }) => markup).join('');
  if (filling instanceof Html) return filling.markup;
  return String(filling).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
