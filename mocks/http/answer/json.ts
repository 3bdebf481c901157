/** No request of the contract is nested deeper than four. */
const DEEPEST = 32;

/**
 * JSON that means the same to everybody who reads it (RFC 7493): UTF-8, and no member named twice. Nested no
 * deeper than those can follow who walk through it afterwards.
 *
 * @throws Error when it is not
 */
export function parseJson(bytes: ArrayBuffer): unknown {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const value: unknown = JSON.parse(text);
  const open: Set<string>[] = [];
  let said = '';
  // What has been parsed has its colons and brackets in the right places.
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/gs)) {
    if (token === '{' || token === '[') {
      if (open.push(new Set()) > DEEPEST) throw new Error('Nested too deep');
    } else if (token === '}' || token === ']') open.pop();
    else if (token === ':') name(open.at(-1), JSON.parse(said) as string);
    else said = token;
  }
  return value;
}

function name(names: Set<string> | undefined, member: string): void {
  if (names?.has(member)) throw new Error('Named twice');
  names?.add(member);
}
