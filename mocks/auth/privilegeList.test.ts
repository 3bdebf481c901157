import { describe, expect, it } from 'vitest';
import { readPrivilegeList, writePrivilegeList } from './privilegeList.ts';

const oldNamespace = 'http://itst.dk/oiosaml/basic_privilege_profile';
const newNamespace = 'http://digst.dk/oiosaml/basic_privilege_profile';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const list = (groups: string, namespace = newNamespace) =>
  base64(
    `<?xml version="1.0"?><b:PrivilegeList xmlns:b="${namespace}">${groups}</b:PrivilegeList>`,
  );
const group = (scope: string, inside = '<Privilege>urn:a</Privilege>') =>
  `<PrivilegeGroup Scope="urn:dk:gov:saml:${scope}">${inside}</PrivilegeGroup>`;
const cpr = (number: string, inside?: string) => group(`cprNumberIdentifier:${number}`, inside);

describe('a list of privileges', () => {
  it.each([
    ['of version 1.2', newNamespace],
    ['of the versions before', oldNamespace],
  ])('%s is read, one group for each giver', (_, namespace) => {
    const two = '<Privilege>urn:a</Privilege>\n<Privilege> urn:b </Privilege>';
    expect(readPrivilegeList(list(cpr('3102430001', two) + cpr('310241-0002'), namespace))).toEqual(
      [
        { cpr: '3102430001', privileges: ['urn:a', 'urn:b'] },
        { cpr: '310241-0002', privileges: ['urn:a'] },
      ],
    );
  });

  it('is read with another prefix, with none, and broken into lines', () => {
    const plain = `<PrivilegeList xmlns="${newNamespace}">${cpr('3102430001')}</PrivilegeList>`;
    const lines = base64(plain).replace(/(.{40})/g, '$1\r\n');
    expect(readPrivilegeList(lines)).toEqual([{ cpr: '3102430001', privileges: ['urn:a'] }]);
  });

  it('passes over what is not about a person, or is narrowed by what nobody here could keep', () => {
    const narrowed = '<Privilege>urn:a</Privilege><Constraint Name="urn:k">25.*</Constraint>';
    const groups = [
      '<PrivilegeGroup><Privilege>urn:a</Privilege></PrivilegeGroup>',
      group('cvrNumberIdentifier:12345678'),
      group('cprNumberIdentifier:123'),
      cpr('3102430002', narrowed),
      '<x:PrivilegeGroup xmlns:x="urn:other" Scope="urn:dk:gov:saml:cprNumberIdentifier:3102430003"/>',
      cpr('3102430001'),
    ];
    expect(readPrivilegeList(list(groups.join('')))).toEqual([
      { cpr: '3102430001', privileges: ['urn:a'] },
    ]);
  });

  it('comes back as it was written', () => {
    const groups = [{ cpr: '310243-0001', privileges: ['urn:a', 'urn:b'] }];
    expect(readPrivilegeList(writePrivilegeList(groups) ?? '')).toEqual(groups);
    expect(writePrivilegeList([])).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['no base64', 'not base64!'],
    ['base64 cut short', list(cpr('3102430001')).slice(0, -3)],
    ['no text', Buffer.from([0xff, 0xfe, 0xfd]).toString('base64')],
    ['no XML', base64('privileges')],
    ['XML cut short', base64(`<PrivilegeList xmlns="${newNamespace}"><PrivilegeGroup>`)],
    ['an attribute without quotes', list('<PrivilegeGroup Scope=urn:x></PrivilegeGroup>')],
    ['two roots', base64(`<PrivilegeList xmlns="${newNamespace}"/><a/>`)],
    ['another root', base64(`<Privileges xmlns="${newNamespace}"/>`)],
    ['no namespace', base64('<PrivilegeList/>')],
    ['another namespace', list(cpr('3102430001'), 'http://example.invalid/')],
    [
      'a document type',
      base64(
        `<!DOCTYPE PrivilegeList><PrivilegeList xmlns="${newNamespace}">${cpr('3102430001')}</PrivilegeList>`,
      ),
    ],
    [
      'an entity of its own',
      base64(
        `<!DOCTYPE l [<!ENTITY e "urn:a">]><PrivilegeList xmlns="${newNamespace}">${cpr('3102430001', '<Privilege>&e;</Privilege>')}</PrivilegeList>`,
      ),
    ],
    ['an entity that nobody declared', list(cpr('3102430001', '<Privilege>&e;</Privilege>'))],
    ['far too much', list(cpr('3102430001').repeat(10_000))],
  ])('with %s is none', (_, encoded) => {
    expect(readPrivilegeList(encoded)).toBeNull();
  });
});
