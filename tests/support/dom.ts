import { cleanup, configure, prettyDOM } from '@testing-library/react';
import { afterEach } from 'vitest';

// A screen's code is compiled when it is first opened, on a machine that may do much at once.
configure({ asyncUtilTimeout: 25_000, getElementError });

/**
 * Prints the page only for an error that somebody reads: what waits for an element fails many times
 * before it comes, and printing the page each time took a tenth of the time.
 */
function getElementError(message: string | null, container: Element): Error {
  const error = new Error();
  error.name = 'TestingLibraryElementError';
  return Object.defineProperty(error, 'message', {
    configurable: true,
    get: () => [message, prettyDOM(container)].filter(Boolean).join('\n\n'),
  });
}

afterEach(() => {
  cleanup();
});

/** Node's Request knows no page and refuses relative addresses; a browser resolves them against it. */
const NodeRequest = globalThis.Request;
globalThis.Request = class extends NodeRequest {
  constructor(input: RequestInfo | URL, init?: RequestInit) {
    super(typeof input === 'string' ? new URL(input, location.href) : input, init);
  }
};

/** jsdom has dialogs but cannot open them. Neither focus nor Escape is imitated: that is e2e's. */
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

/**
 * No style sheet is loaded here, so that what jsdom computes follows from a few attributes: it is asked
 * once for each. Names and roles ask for the style of every element, which took a tenth of the time.
 */
const compute = window.getComputedStyle.bind(window);
const styles = new Map<string, CSSStyleDeclaration>();
window.getComputedStyle = (element, pseudo) => {
  const attributes = ['hidden', 'open', 'style', 'type'].map((name) => element.getAttribute(name));
  const key = JSON.stringify([element.localName, pseudo, ...attributes]);
  const style = styles.get(key) ?? compute(element, pseudo);
  styles.set(key, style);
  return style;
};
