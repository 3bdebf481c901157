import { expect, test } from 'vitest';
import { platformOf } from './platform.ts';

const android = 'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko)';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const webkit = 'AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0';

test.each([
  ['ios', `Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) ${webkit} Safari/604.1`, 5],
  ['ios', `${mac} ${webkit} Safari/605.1.15`, 5],
  ['mac', `${mac} ${webkit} Safari/605.1.15`, 0],
  ['android', `${android} Chrome/142.0.0.0 Mobile Safari/537.36`, 5],
  ['samsung', `${android} SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile Safari/537.36`, 5],
  ['androidFirefox', 'Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0', 5],
  ['computer', `${mac} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36`, 0],
  ['computer', `${windows} AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36 Edg/142.0`, 10],
  ['other', `${windows} Gecko/20100101 Firefox/145.0`, 10],
] as const)('%s: %s', (platform, userAgent, maxTouchPoints) => {
  expect(platformOf(userAgent, maxTouchPoints)).toBe(platform);
});
