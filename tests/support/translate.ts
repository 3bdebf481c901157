/**
 * Translates the page as Chrome does, now and whenever a text comes: a `<font>` in a `<font>` before
 * the text, which is then removed (facebook/react#11538). Every text says what it said, and a mark.
 * It stands alone, so that it can be carried into a page.
 *
 * @returns shows the original again
 */
export function translate(page: Document = document): () => void {
  const mark = '\u200a'; // stands in every translated text, and is seen in none
  const originals = new Map<Element, Text>();
  const translateAll = (root: Node) => {
    const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    for (const text of texts) {
      const { parentElement: parent, data } = text;
      if (!parent || data.trim() === '' || parent.closest('font, script, style')) continue;
      const outer = page.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      const inner = page.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      inner.textContent = data + mark;
      outer.append(inner);
      parent.insertBefore(outer, text);
      parent.removeChild(text);
      originals.set(outer, text);
    }
  };
  const observer = new MutationObserver(() => {
    translateAll(page.body);
  });
  observer.observe(page.body, { childList: true, characterData: true, subtree: true });
  translateAll(page.body);
  return () => {
    observer.disconnect();
    for (const [outer, text] of originals) outer.parentNode?.replaceChild(text, outer);
  };
}
