// @ts-check
import { once } from 'node:events';
import http from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

/** The slow 4G that Lighthouse and the devtools mean: least ms from a request to its answer, and bytes per ms. */
const slowPhone = { latency: 562.5, speed: 1_470_000 / 8 / 1000 };

/** About what one packet carries; answers under way take turns by it. */
const packet = 1400;

/**
 * @typedef {object} Transfer
 * @property {string} asked method and path
 * @property {string} destination what the browser wants it for: `script`, `style`, `empty` …
 * @property {number} bytes of the body as sent
 * @property {number} startedAt ms since the epoch
 */

/**
 * Stands between the browser and a server as a slow phone network does. On the wire, because
 * throttling a page in the devtools does not reach what its service worker fetches.
 *
 * @param {string} target origin without a slash at its end
 */
export async function slowLink(target) {
  /** @type {Transfer[]} */
  const transfers = [];
  const send = sharedLine(slowPhone.speed);
  const agent = new http.Agent({ keepAlive: true });
  const server = http.createServer(async (request, response) => {
    const startedAt = Date.now();
    const answer = await forward(target, request, agent).catch(() => null);
    if (!answer) return void response.destroy();
    const destination = String(request.headers['sec-fetch-dest']);
    const asked = `${request.method} ${request.url}`;
    transfers.push({ asked, destination, bytes: answer.body.length, startedAt });
    await wait(startedAt + slowPhone.latency - Date.now());
    response.writeHead(answer.status, answer.headers);
    await send(answer.body, (part) => void response.write(part));
    response.end();
  });
  /** From now on connections are refused: the server cannot be reached. */
  const cut = () => {
    server.close();
    server.closeAllConnections();
    agent.destroy();
  };
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://localhost:${port}`, transfers, cut };
}

/**
 * @param {string} target
 * @param {http.IncomingMessage} request
 * @param {http.Agent} agent
 */
async function forward(target, request, agent) {
  const { method, headers, url } = request;
  const onward = http.request(target + url, { method, headers, agent });
  request.pipe(onward);
  /** @type {http.IncomingMessage[]} */
  const [answer] = await once(onward, 'response');
  if (!answer) throw new Error('no answer');
  const body = await buffer(answer);
  return { status: answer.statusCode ?? 502, headers: answer.headers, body };
}

/**
 * One line for all answers: they take turns packet by packet, so a large file slows a small one,
 * but does not stop it.
 *
 * @param {number} speed bytes per ms
 */
function sharedLine(speed) {
  let freeAt = 0;
  /** @param {Buffer} body @param {(part: Buffer) => void} write */
  return async (body, write) => {
    for (let from = 0; from < body.length; from += packet) {
      const part = body.subarray(from, from + packet);
      // A timer that fires late is caught up with, or the line would be slower than it says.
      freeAt = Math.max(freeAt, performance.now() - 10) + part.length / speed;
      await wait(freeAt - performance.now());
      write(part);
    }
  };
}
