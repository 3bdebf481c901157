/** Short addresses of the app's screens, for text messages: each leads to one, and tells nothing. */
export interface Links {
  pathOf: Map<string, string>;
  idOf: Map<string, string>;
}

export function createLinks(): Links {
  return { pathOf: new Map(), idOf: new Map() };
}
