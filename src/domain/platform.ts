/** Those whose way to the home screen can be drawn. */
export const drawnPlatforms = [
  'ios',
  'android',
  'samsung',
  'androidFirefox',
  'mac',
  'computer',
] as const;
export type DrawnPlatform = (typeof drawnPlatforms)[number];

/** Where to press differs, and no feature tells: the browser's name has to. */
export function platformOf(userAgent: string, maxTouchPoints: number): DrawnPlatform | 'other' {
  const has = (pattern: RegExp): boolean => pattern.test(userAgent);
  if (has(/iPhone|iPad|iPod/)) return 'ios';
  // An iPad calls itself a Mac, but no Mac has a touch screen.
  if (has(/Macintosh/) && maxTouchPoints > 1) return 'ios';
  if (has(/SamsungBrowser/)) return 'samsung';
  if (has(/Android/)) return has(/Firefox/) ? 'androidFirefox' : 'android';
  if (has(/Firefox/)) return 'other';
  if (has(/Chrome|Edg/)) return 'computer';
  return has(/Macintosh.*Safari/) ? 'mac' : 'other';
}

/** The platform this runs on. */
export function thisPlatform(): DrawnPlatform | 'other' {
  return platformOf(navigator.userAgent, navigator.maxTouchPoints);
}

/** Whether there is a home screen, rather than a desktop. */
export function hasHomeScreen(platform: DrawnPlatform | 'other'): boolean {
  return !['mac', 'computer', 'other'].includes(platform);
}
