import '../../../src/api/answersLater.gen.ts';
import { answers, shapes } from '../../../src/api/answers.gen.ts';

type Body = Record<string, unknown>;

/**
 * The least that the contract lets an operation answer, with one row in every list.
 *
 * @param path what stands in the address that was asked
 */
export function goodAnswer(
  operation: string,
  path: Readonly<Record<string, string>>,
): { status: number; body: Body } {
  const [status, ...marks] = answers[operation]?.split(' ') ?? [];
  const body: Body = {};
  for (const mark of marks) {
    const [name = '', parameter] = mark.split('=');
    if (parameter === undefined) Object.assign(body, fieldsOf(shapes[mark] ?? mark, path));
    else body[name] = path[parameter] ?? 'x';
  }
  return { status: Number(status), body };
}

function fieldsOf(fields: string, path: Readonly<Record<string, string>>): Body {
  return Object.fromEntries(
    fields.split(' ').map((field) => {
      const [name = '', type = ''] = field.split(':');
      return [name, name === 'citizenId' ? path.citizenId : sampleOf(type, path)];
    }),
  );
}

function sampleOf(type: string, path: Readonly<Record<string, string>>): unknown {
  if (type.endsWith('?')) return sampleOf(type.slice(0, -1), path);
  if (type.startsWith('[')) return [sampleOf(type.slice(1), path)];
  const fields = shapes[type];
  if (fields !== undefined) return fieldsOf(fields, path);
  const plain: Record<string, unknown> = {
    number: 1,
    boolean: true,
    time: '2026-11-25T09:30:00+01:00',
    day: '2026-11-25',
    string: 'x',
  };
  return plain[type] ?? type.split('|')[0];
}
