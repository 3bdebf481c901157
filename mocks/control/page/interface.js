// @ts-check
/* global document */

/**
 * @param {string} path under /mock/api
 * @returns {Promise<any>} what is there
 */
export function ask(path) {
  return send('GET', path);
}

/**
 * Changes something and says so.
 *
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 */
export async function change(method, path, body) {
  const answer = await send(method, path, body);
  tell('Done.');
  return answer;
}

/** @param {unknown} news an error, or words */
export function tell(news) {
  const line = document.getElementById('status');
  if (line) line.textContent = news instanceof Error ? news.message : String(news);
}

/** @param {string} method @param {string} path @param {object} [body] */
async function send(method, path, body) {
  const response = await fetch(`/mock/api/${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.detail ?? answer.title);
  return answer;
}
