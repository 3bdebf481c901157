import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { ToggleSwitch } from '../../ui/form/ToggleSwitch.tsx';
import { canLock } from './authenticator.ts';
import { turnLockOff, turnLockOn } from './lock.ts';
import { LockedNotice } from './LockedNotice.tsx';
import { deviceOwnerQuery, isOnDevice, lockQuery, onDevice } from './queries.ts';

/** Whether what an own device keeps lies behind a lock. Offered only where the device can. */
export function LockSetting() {
  const { t } = useTranslation('lock');
  const owner = useQuery(deviceOwnerQuery);
  const lock = useQuery(lockQuery);
  const possible = useQuery({ queryKey: ['device', 'can-lock'], queryFn: canLock, ...onDevice });
  if (typeof owner.data !== 'string' || lock.data === undefined) return null;
  if (lock.data === 'none' && possible.data !== true) return null;
  return (
    <>
      <h3>{t('setting.heading')}</h3>
      {lock.data === 'locked' ? <LockedNotice /> : <LockSwitch isOn={lock.data === 'unlocked'} />}
    </>
  );
}

function LockSwitch({ isOn }: { isOn: boolean }) {
  const { t } = useTranslation('lock');
  const client = useQueryClient();
  const { data, variables, isPending, mutate } = useMutation({
    mutationFn: (wanted: boolean) => (wanted ? turnLockOn() : turnLockOff()),
    networkMode: 'always',
    onSettled: () => client.invalidateQueries({ predicate: isOnDevice }),
  });
  const result = isPending ? undefined : data;
  return (
    <>
      <p>{t('setting.lead')}</p>
      <ToggleSwitch
        checked={isPending ? variables : isOn}
        onChange={(wanted) => {
          if (!isPending) mutate(wanted);
        }}
      >
        {t('setting.label')}
      </ToggleSwitch>
      <div role="status">
        {result?.ok === true && (
          <Alert variant="success">{t(variables ? 'setting.turnedOn' : 'setting.turnedOff')}</Alert>
        )}
        {result?.ok === false && (
          <Alert variant="warning">{t(`setting.refused.${result.reason}`)}</Alert>
        )}
      </div>
    </>
  );
}
