import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { generate } from 'selfsigned';

export interface RunningNginx {
  /** Origin without a slash at the end. */
  url: string;
  /** What it has written down so far. */
  accessLog: () => string;
  stop: () => Promise<void>;
}

/**
 * Runs the server of docs/serving.md before the app's own backend. Of what stands there only the places are
 * another's: port, certificate, the build's folder, the backend's address.
 */
export async function startNginx(executable: string, backend: URL): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  mkdirSync(join(folder, 'tmp'));
  const port = await freePort();
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  writeFileSync(join(folder, 'key.pem'), key);
  writeFileSync(join(folder, 'cert.pem'), cert);
  const places: Record<string, string> = {
    'server 127.0.0.1:8080;': `server ${backend.host};`,
    'listen 443 ': `listen 127.0.0.1:${port} `,
    '/etc/ssl/booking.example.dk.pem': join(folder, 'cert.pem'),
    '/etc/ssl/booking.example.dk.key': join(folder, 'key.pem'),
    '/srv/borgerbooking/dist': resolve('dist'),
  };
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  access_log ${folder}/access.log;
  ${temporary.map((name) => `${name}_temp_path ${folder}/tmp/${name};`).join('\n  ')}
${documented(places)}
}
`,
  );
  const child = spawn(executable, ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const ended = once(child, 'close');
  const url = `https://localhost:${port}`;
  await listening(
    port,
    () => child.exitCode,
    () => said,
  );
  return {
    url,
    accessLog: () => readFileSync(join(folder, 'access.log'), 'utf8'),
    stop: async () => {
      child.kill('SIGQUIT');
      const late = setTimeout(() => child.kill('SIGTERM'), 1_000);
      await ended;
      clearTimeout(late);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The block as it stands in the document; each place must stand there, or it is not what is run. */
function documented(places: Record<string, string>): string {
  const document = readFileSync('docs/serving.md', 'utf8');
  const block = /```nginx\n(.*?)```/s.exec(document)?.[1];
  if (block === undefined) throw new Error('docs/serving.md has no nginx');
  return Object.entries(places).reduce((text, [place, ours]) => {
    if (!text.includes(place)) throw new Error(`docs/serving.md does not say ${place}`);
    return text.replaceAll(place, ours);
  }, block);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo; // it listens on a port
  probe.close();
  await once(probe, 'close');
  return port;
}

async function listening(port: number, exitCode: () => number | null, said: () => string) {
  const { connect } = await import('node:net');
  for (let tries = 0; tries < 100; tries += 1) {
    if (exitCode() !== null) break;
    const open = await new Promise<boolean>((answer) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => {
        answer(true);
        socket.destroy();
      });
      socket.once('error', () => {
        answer(false);
      });
    });
    if (open) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`nginx does not listen:\n${said()}`);
}
