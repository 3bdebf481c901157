import { expect, test } from 'vitest';
import { failureIn, type Around } from './failure.ts';

const chrome: Around = { secure: true, able: true, userAgent: 'Chrome/140', permission: 'denied' };
const failed = (name: string, message = '') => new DOMException(message, name);

test.each([
  ['denied', failed('NotAllowedError', 'Permission denied'), {}],
  ['system', failed('NotAllowedError', 'Permission denied by system'), {}],
  ['not-answered', failed('NotAllowedError', 'Permission dismissed'), {}],
  ['not-answered', failed('NotAllowedError'), { permission: 'prompt' }],
  ['none', failed('NotFoundError'), {}],
  ['in-use', failed('NotReadableError'), {}],
  ['insecure', new TypeError(), { secure: false, able: false }],
  ['old', new TypeError(), { able: false }],
  ['in-app', new TypeError(), { able: false, userAgent: 'Mozilla FBAN/FBIOS' }],
  ['in-app', failed('NotAllowedError'), { userAgent: 'Android; wv) Chrome/140' }],
  ['other', failed('UnknownError'), {}],
] as const)('%s is told from what the browser says', (failure, error, around) => {
  expect(failureIn(error, { ...chrome, ...around })).toBe(failure);
});
