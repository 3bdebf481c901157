import { DOMParser, type Element } from '@xmldom/xmldom';

/** What one giver lets the person do, by the words of OIO Basic Privilege Profile 1.2. */
export interface PrivilegeGroup {
  cpr: string;
  privileges: string[];
}

/**
 * Reads the list that NemLog-in puts into a login: base64 of XML. Null when it is anything else; then
 * none of it is to be believed. Groups about others than persons, without a scope, or with
 * constraints, which nothing here could keep, are passed over.
 */
export function readPrivilegeList(encoded: string): PrivilegeGroup[] | null {
  const xml = decode(encoded);
  // A document type could define entities; the profile has none, so the parser never sees one.
  if (xml === null || /<!DOCTYPE/i.test(xml)) return null;
  const root = parse(xml);
  if (root?.localName !== 'PrivilegeList' || !namespaces.has(root.namespaceURI ?? '')) return null;
  return children(root, 'PrivilegeGroup').flatMap((group) => {
    const cpr = scope.exec(group.getAttribute('Scope') ?? '')?.[1];
    if (cpr === undefined || children(group, 'Constraint').length > 0) return [];
    const privileges = children(group, 'Privilege').map((one) => (one.textContent ?? '').trim());
    return [{ cpr, privileges }];
  });
}

/** The list as NemLog-in writes it; the login has none when nobody gave a mandate. */
export function writePrivilegeList(groups: readonly PrivilegeGroup[]): string | null {
  if (groups.length === 0) return null;
  const written = groups.map(({ cpr, privileges }) => {
    const names = privileges.map((name) => `<Privilege>${name}</Privilege>`).join('');
    return `<PrivilegeGroup Scope="urn:dk:gov:saml:cprNumberIdentifier:${cpr}">${names}</PrivilegeGroup>`;
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?><bpp:PrivilegeList xmlns:bpp="${namespace}">${written.join('')}</bpp:PrivilegeList>`;
  return Buffer.from(xml).toString('base64');
}

/** Version 1.2 and, still in use, those before it. */
const namespace = 'http://digst.dk/oiosaml/basic_privilege_profile';
const namespaces = new Set([namespace, 'http://itst.dk/oiosaml/basic_privilege_profile']);

const scope = /^urn:dk:gov:saml:cprNumberIdentifier:(\d{6}-?\d{4})$/i;

/** Far more than two hundred givers need. */
const longest = 500_000;

function decode(encoded: string): string | null {
  const text = encoded.replace(/\s/g, '');
  if (text.length > longest || !/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) {
    return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'base64'));
  } catch {
    return null;
  }
}

function parse(xml: string): Element | null {
  const refuse = (_: string, message: string) => {
    throw new Error(message);
  };
  try {
    return new DOMParser({ onError: refuse }).parseFromString(xml, 'text/xml').documentElement;
  } catch {
    return null;
  }
}

/** The profile's own elements carry no namespace; some write the list's. */
function children(parent: Element, name: string): Element[] {
  return [...parent.childNodes].filter(
    (node): node is Element =>
      node.nodeType === node.ELEMENT_NODE &&
      // `as`: an element, as its type says.
      (node as Element).localName === name &&
      [null, parent.namespaceURI, ''].concat([...namespaces]).includes(node.namespaceURI),
  );
}
