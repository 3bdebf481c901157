/** Where the contract's paths begin, on the app's own origin (`servers` in openapi.yaml). */
export const basePath = '/api/v1';
