import { useTranslation } from 'react-i18next';
import type { Right, ToldRight } from '../../domain/citizen.ts';
import { rightsInOrder } from '../../domain/mandate/mandate.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useNameOf } from '../../i18n/useNameOf.ts';

/** Of to see and to act, and of to read and to write, the wider one says both. */
const said: readonly (readonly [Right, Right])[] = [
  ['act-on-appointments', 'see-appointments'],
  ['write-messages', 'read-messages'],
];

/** Rights and persons in words. */
export function useMandateWords() {
  const { t } = useTranslation('mandates');
  const { capital } = useFormat();
  const nameOf = useNameOf();
  return {
    /** In a sentence. */
    nameOf,
    /** Alone, or first in a sentence. */
    titleOf: (person: { readonly name: string | null }) => capital(nameOf(person)),
    /** `Aftaler: se, booke, flytte og aflyse`, a line for appointments and one for messages. */
    inShort: (rights: readonly ToldRight[]) =>
      said.flatMap(([wide, narrow]) => {
        const right = [wide, narrow].find((one) => rights.includes(one));
        return right === undefined ? [] : [{ right, text: t(`short.${right}`) }];
      }),
    labels: (rights: readonly ToldRight[]) => rights.map((right) => t(`right.${right}.label`)),
    /** Those that are not among them. */
    without: (rights: readonly ToldRight[]) =>
      rightsInOrder.filter((right) => !rights.includes(right)),
  };
}
