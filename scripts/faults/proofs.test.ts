import { expect, test } from 'vitest';
import { page } from './page.mjs';
import { proofsOf } from './proofs.mjs';

const text = `
// Fails when: the key is
// made anew.
test('W1 W6 the answer is lost', () => {});
test.each([['W2', 1]])(
  \`W14 a key with \${what} is refused\`,
  { timeout: 5 },
  () => {},
);
test('no row of any list', () => {});
describe('A10: refused', () => {
  // Fails when: the state is not compared.
  it('a wrong state', () => {});
});
test('A1b', () => {});
`;

test('titles that begin with rows are proofs of them, with what was seen to make them fail', () => {
  expect(proofsOf('x.test.ts', text)).toEqual([
    {
      rows: ['W1', 'W6'],
      title: 'the answer is lost',
      file: 'x.test.ts',
      failsWhen: 'the key is made anew.',
    },
    { rows: ['W14'], title: 'a key with … is refused', file: 'x.test.ts', failsWhen: null },
    {
      rows: ['A10'],
      title: 'a wrong state',
      file: 'x.test.ts',
      failsWhen: 'the state is not compared.',
    },
  ]);
});

test('each row stands in the table, also one that nothing proves yet', () => {
  const row = { fault: 'a | b', passes: 'all is well' };
  const rows = [
    { id: 'W1', ...row },
    { id: 'S1', ...row },
  ];
  const proofs = [{ rows: ['W1'], title: 'told', file: 'tests/e2e/a.e2e.ts', failsWhen: 'off' }];
  const lines = page(rows, proofs).split('\n');
  expect(lines).toContain(
    '| W1 | a \\| b | all is well | [a.e2e.ts](../e2e/a.e2e.ts): told | off |',
  );
  expect(lines).toContain('| S1 | a \\| b | all is well | **not yet** |  |');
});
