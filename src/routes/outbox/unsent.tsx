import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../shared/useServerNow.ts';
import { useAskOnce } from '../../shared/useAskOnce.tsx';
import { pathsOf } from '../../domain/paths.ts';
import { LockedNotice } from '../../features/device/LockedNotice.tsx';
import { deviceOwnerQuery, lockQuery } from '../../features/device/queries.ts';
import { useOutbox } from '../../features/outbox/useOutbox.ts';
import { UnsentList } from '../../features/outbox/UnsentList.tsx';
import { WishList } from '../../features/wishes/WishList.tsx';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { useCitizen } from '../useCitizen.ts';

/** "Ikke sendt endnu": what waits, what is unknown, and what was refused. */
export function Component() {
  const { citizen, citizens } = useCitizen();
  const { t } = useTranslation(['outbox', 'unsent', 'common']);
  const other = citizen.relation !== 'self';
  const { ask, dialog } = useAskOnce();
  const now = useServerNow(10);
  const owner = useQuery(deviceOwnerQuery);
  const locked = useQuery(lockQuery).data === 'locked';
  const entries = useOutbox();
  const allDone = entries.length > 0 && entries.every(({ state }) => state.is === 'confirmed');
  return (
    <Screen
      title={t('title')}
      heading={allDone ? t('unsent:sent.heading') : t('heading')}
      lead={allDone ? t('unsent:sent.lead') : t('unsent:lead')}
      above={
        <BackLink href={pathsOf(citizen).appointments}>
          {t(other ? 'common:nav.appointmentsOther' : 'common:nav.appointments')}
        </BackLink>
      }
    >
      {locked && <LockedNotice />}
      <UnsentList
        citizens={citizens}
        own={Boolean(owner.data) && !locked}
        locked={locked}
        now={now}
        ask={ask}
      />
      <WishList citizen={citizen} />
      {dialog}
    </Screen>
  );
}
