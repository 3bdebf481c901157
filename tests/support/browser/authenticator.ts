import type { Page } from 'playwright';

/** The part of a phone that looks at a finger or a face: until told otherwise it finds whom it expects. */
export async function giveAuthenticator(page: Page, { hasPrf = true } = {}) {
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('WebAuthn.enable');
  const { authenticatorId } = await inspector.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf,
      automaticPresenceSimulation: true,
    },
  });
  return {
    /** From now on, and for good, it sees somebody else. */
    refuse: () =>
      inspector.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false }),
    /** The credentials are gone: a phone that was set up anew. */
    forget: () => inspector.send('WebAuthn.clearCredentials', { authenticatorId }),
  };
}
