const url = '/sw.js';

/**
 * The worker's address in a form that Trusted Types let through: `trusted-types service-worker` in
 * the Content-Security-Policy allows this one policy, and the policy allows this one address.
 */
export function serviceWorkerUrl(): string {
  const factory = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes; // unknown to lib.dom
  const policy = factory?.createPolicy('service-worker', {
    createScriptURL: (asked) => {
      if (asked !== url) throw new TypeError('Not a script of this app');
      return asked;
    },
  });
  return policy?.createScriptURL(url) ?? url;
}

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (asked: string) => string },
  ) => {
    /** Gives a TrustedScriptURL: what takes a script's address takes it like a string. */
    createScriptURL: (asked: string) => string;
  };
}
