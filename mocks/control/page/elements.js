// @ts-check
/* global document */

/** @param {string} id @returns {HTMLElement} */
export function element(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`There is no #${id}`);
  return found;
}

/** @param {string} id @param {Node[]} items */
export function fill(id, items) {
  const none = document.createElement('li');
  none.textContent = 'None.';
  element(id).replaceChildren(...(items.length > 0 ? items : [none]));
}

/** @param {string} title @param {string} details @param {...HTMLElement} actions */
export function item(title, details, ...actions) {
  const line = document.createElement('li');
  const text = document.createElement('span');
  const small = document.createElement('small');
  small.textContent = details;
  text.append(title, small);
  line.append(text, ...actions);
  return line;
}

/** @param {string} label @param {() => Promise<unknown>} press */
export function button(label, press) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'quiet';
  made.textContent = label;
  made.addEventListener('click', () => {
    press().catch((/** @type {Error} */ error) => (element('status').textContent = error.message));
  });
  return made;
}

/** @param {string} value @param {string} label @param {string} [modes] ways of delivery, by blanks */
export function option(value, label, modes) {
  const made = document.createElement('option');
  made.value = value;
  made.textContent = label;
  if (modes) made.dataset['modes'] = modes;
  return made;
}

/** @param {string} id @param {string[]} columns @param {any[]} rows newest last */
export function table(id, columns, rows) {
  const head = row('th', columns);
  const body = rows
    .slice(-100)
    .reverse()
    .map((entry) =>
      row(
        'td',
        columns.map((column) => String(entry[column] ?? '')),
      ),
    );
  element(id).replaceChildren(head, ...body);
}

/** @param {'th' | 'td'} kind @param {string[]} texts */
function row(kind, texts) {
  const line = document.createElement('tr');
  line.append(
    ...texts.map((text) => {
      const cell = document.createElement(kind);
      cell.textContent = text;
      return cell;
    }),
  );
  return line;
}
