// @ts-check
import { X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';

const day = 24 * 60 * 60 * 1000;

/**
 * A certificate for this machine's addresses, signed by an authority made on this machine. Phones
 * trust the authority once; both are kept in `folder`, so that the trust lasts. The leaf is made
 * anew when an address was added or it is about to run out.
 *
 * @param {string} folder where keys and certificates are kept; never committed
 * @returns {Promise<{ key: string, cert: string, ca: string }>} PEM texts; `ca` holds no key
 */
export async function lanCertificate(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const authority = await kept(join(folder, 'ca.json'), isStillValid, makeAuthority);
  const leaf = await kept(
    join(folder, 'leaf.json'),
    (pair) => isStillValid(pair) && coversAddresses(pair) && isSignedBy(authority, pair),
    () => makeLeaf(authority),
  );
  return { key: leaf.key, cert: `${leaf.cert}\n${authority.cert}`, ca: authority.cert };
}

/** The addresses other machines in the network reach this one by. */
export function lanAddresses() {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
}

/** @typedef {{ key: string, cert: string }} Pair PEM texts */

/**
 * @param {string} path
 * @param {(pair: Pair) => boolean} isGood
 * @param {() => Promise<Pair>} make
 * @returns {Promise<Pair>}
 */
async function kept(path, isGood, make) {
  try {
    const pair = JSON.parse(readFileSync(path, 'utf8'));
    if (isGood(pair)) return pair;
  } catch {
    // Absent or unreadable: made below.
  }
  const pair = await make();
  writeFileSync(path, JSON.stringify(pair), { mode: 0o600 });
  return pair;
}

async function makeAuthority() {
  const { private: key, cert } = await generate(
    [{ name: 'commonName', value: `Borgerbooking test on ${hostname()}` }],
    {
      ...elliptic,
      notAfterDate: new Date(Date.now() + 5 * 365 * day),
      extensions: [
        { name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
        { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
      ],
    },
  );
  return { key, cert };
}

/** @param {Pair} authority */
async function makeLeaf(authority) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: hostname() }], {
    ...elliptic,
    ca: authority,
    // iOS refuses a server certificate that lives longer than 825 days.
    notAfterDate: new Date(Date.now() + 365 * day),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          ...names().map((value) => /** @type {const} */ ({ type: 2, value })),
          ...['127.0.0.1', ...lanAddresses()].map((ip) => /** @type {const} */ ({ type: 7, ip })),
        ],
      },
    ],
  });
  return { key, cert };
}

const elliptic = /** @type {const} */ ({ keyType: 'ec', curve: 'P-256', algorithm: 'sha256' });

const names = () => ['localhost', hostname(), `${hostname()}.local`];

/** @param {Pair} pair */
function isStillValid({ cert }) {
  return Date.parse(new X509Certificate(cert).validTo) > Date.now() + 30 * day;
}

/** @param {Pair} pair */
function coversAddresses({ cert }) {
  const certificate = new X509Certificate(cert);
  return lanAddresses().every((address) => certificate.checkIP(address));
}

/**
 * @param {Pair} authority
 * @param {Pair} leaf
 */
function isSignedBy(authority, leaf) {
  return new X509Certificate(leaf.cert).verify(new X509Certificate(authority.cert).publicKey);
}
