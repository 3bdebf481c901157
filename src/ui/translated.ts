keepTranslated(document.body);

/**
 * Lets a browser translate the page and React go on writing it. Google's translation puts a `<font>`
 * in the place of each text, and React, which still holds the text, writes where nobody sees it or
 * fails to remove it (facebook/react#11538). So the text is put back, empty, before what stands for it;
 * once React writes or removes it, the old translation goes, and what is new is translated anew.
 */
function keepTranslated(root: Node): void {
  const standIns = new WeakMap<Node, StandIn>();
  const taken = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    for (const { target, removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      if (target.nodeType === Node.TEXT_NODE) written(target as Text);
      for (const node of removedNodes) {
        if (node.nodeType !== Node.TEXT_NODE || isFont(target)) continue;
        const text = node as Text;
        if (standIns.has(text)) moved(text);
        else replaced(text, [previousSibling, ...addedNodes, nextSibling].find(isNew));
      }
    }
    observer.takeRecords(); // what was just done here
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });

  function isNew(node: Node | null): node is HTMLElement {
    return node !== null && isFont(node) && !taken.has(node);
  }

  function replaced(text: Text, font: HTMLElement | undefined) {
    if (!font?.parentNode || text.parentNode) return;
    standIns.set(text, { font, original: text.data });
    taken.add(font);
    text.data = '';
    font.before(text);
  }

  function written(text: Text) {
    standIns.get(text)?.font.remove();
    standIns.delete(text);
  }

  /** Removed or moved by React, or put back by the browser when one wants to see the original. */
  function moved(text: Text) {
    const { font, original } = standIns.get(text) ?? {};
    if (font === undefined) return;
    if (text.parentNode !== null && font.parentNode !== null) {
      text.after(font);
      return;
    }
    if (text.parentNode !== null && text.data === '') text.data = original ?? '';
    written(text);
  }
}

interface StandIn {
  /** Shows the translation. */
  readonly font: HTMLElement;
  /** What the text was before. */
  readonly original: string;
}

function isFont(node: Node): boolean {
  return node.nodeName === 'FONT';
}

export {};
