import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface RunningServer {
  /** Origin without a slash at the end, e.g. `http://localhost:41233`. */
  url: string;
  /** What the server has printed so far. */
  output: () => string;
  stop: () => Promise<void>;
}

/**
 * Starts the built app with a municipality of its own, as `npm start` does, on a free port.
 * Rejects with what it printed when it ends, or is not ready within 30 seconds.
 */
export async function startServer(...args: string[]): Promise<RunningServer> {
  const child = spawn(
    process.execPath,
    ['scripts/start.mjs', '--no-build', '--port', '0', ...args],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let printed = '';
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      resolve();
    }),
  );
  const stop = async () => {
    child.kill('SIGTERM');
    const tooLate = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(tooLate);
  };
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => {
      reject(new Error(`The server ${why}:\n${printed}`));
    };
    const tooLate = setTimeout(() => {
      void stop();
      fail('was not ready in 90 s');
    }, 90_000);
    void ended.then(() => {
      clearTimeout(tooLate);
      fail('ended');
    });
    child.stderr.on('data', (chunk) => {
      printed += String(chunk);
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      printed += `${line}\n`;
      const address = /https?:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(line)?.[0];
      if (!address) return;
      clearTimeout(tooLate);
      resolve(address);
    });
  });
  return { url, output: () => printed, stop };
}
