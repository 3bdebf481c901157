import type { CitizenId, ProblemCode } from '../municipality/kernel/wire.ts';
import type { LoginMandate } from '../municipality/mandates/reconcile.ts';
import type { MockHost } from '../http/host.ts';
import { allRights } from '../town/mandates.ts';
import type { Carried } from './logins.ts';
import { readPrivilegeList, writePrivilegeList } from './privilegeList.ts';

/** Clearly a mock's: which URNs "Social- og sundhedsportal" really has is not known. */
const prefix = 'urn:dk:mock:social-og-sundhedsportal:';

/** The list that NemLog-in would make for this person now. */
export function carriedBy(host: MockHost, actor: CitizenId): Carried {
  const groups = host.municipality.loginMandates(actor).map(({ cpr, rights }) => ({
    cpr,
    privileges: rights.map((right) => prefix + right),
  }));
  return { privileges: writePrivilegeList(groups), issuedAt: host.clock.now() };
}

/**
 * Takes up the mandates that a login carries. A list that cannot be read refuses the login, and
 * nothing is taken up; both are written down without numbers.
 */
export function takeUp(
  host: MockHost,
  actor: CitizenId,
  { privileges, issuedAt }: Carried,
): ProblemCode | null {
  const groups = privileges === null ? [] : readPrivilegeList(privileges);
  if (!groups) {
    host.records.login({ actor, refused: true, notes: ['the list of privileges cannot be read'] });
    return 'invalid-request';
  }
  const notes: string[] = [];
  const told = groups.map(({ cpr, privileges: urns }): LoginMandate => {
    const rights = allRights.filter((right) => urns.includes(prefix + right));
    if (rights.length < new Set(urns).size) notes.push('a privilege that is not known here');
    return { cpr, rights };
  });
  notes.push(...host.municipality.reconcile(actor, told, issuedAt));
  host.records.login({ actor, refused: false, notes });
  return null;
}
