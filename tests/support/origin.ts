/** The app's client asks its page where it is; without a page it is where jsdom's would be. */
const page = new URL('https://borgerbooking.test/');
if (!('location' in globalThis)) Object.defineProperty(globalThis, 'location', { value: page });
