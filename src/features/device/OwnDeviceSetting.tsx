import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Session } from '../../domain/session.ts';
import { Alert, type AlertVariant } from '../../ui/feedback/Alert.tsx';
import { Details } from '../../ui/content/Details.tsx';
import { ToggleSwitch } from '../../ui/form/ToggleSwitch.tsx';
import { turnOff, turnOn, type KeepAgenda, type TurnOnRefusal } from './ownDevice.ts';
import { deviceOwnerQuery, isOnDevice, lockQuery } from './queries.ts';

interface OwnDeviceSettingProps {
  /** Null without a network or a login: then it can only be turned off. */
  session: Session | null;
  /** The session as the municipality has it after the change. */
  onChange: (session: Session) => void;
  keepAgenda: KeepAgenda;
}

/** "Dette er min egen enhed": whether the agenda may be kept here. */
export function OwnDeviceSetting({ session, onChange, keepAgenda }: OwnDeviceSettingProps) {
  const { t } = useTranslation('ownDevice');
  const { on, change, outcome } = useOwnDevice({ onChange, keepAgenda });
  const lock = useQuery(lockQuery);
  const { keepAgendaDays } = municipality.policies;
  return (
    <>
      <h2>{t('heading')}</h2>
      <p>{t('lead')}</p>
      <p>{t('warning')}</p>
      {lock.data === 'locked' ? null : on || session !== null ? (
        <ToggleSwitch checked={on} onChange={change}>
          {t('label')}
        </ToggleSwitch>
      ) : (
        <p>{t('needsLogin')}</p>
      )}
      <div role="status">{outcome && <Alert {...outcome} />}</div>
      <Details summary={t('details')}>
        <p>{t('what')}</p>
        <p>{t('how')}</p>
        <p>{t('longest', { count: keepAgendaDays })}</p>
        <p>{t('wiped')}</p>
        <p>{t('stay')}</p>
      </Details>
    </>
  );
}

function useOwnDevice({ onChange, keepAgenda }: Omit<OwnDeviceSettingProps, 'session'>) {
  const client = useQueryClient();
  const owner = useQuery(deviceOwnerQuery);
  const { data, variables, isPending, mutate } = useMutation({
    mutationFn: async (wanted: boolean) => (wanted ? turnOn(keepAgenda) : ok(await turnOff())),
    networkMode: 'always',
    onSuccess: (result) => {
      if (result.ok && result.value !== null) onChange(result.value);
    },
    onSettled: () => client.invalidateQueries({ predicate: isOnDevice }),
  });
  return {
    // What was asked for while it is being done; afterwards what the device says.
    on: isPending ? variables : typeof owner.data === 'string',
    change: (wanted: boolean) => {
      if (!isPending) mutate(wanted);
    },
    outcome: useOutcome(isPending ? undefined : data, variables),
  };
}

function useOutcome(
  result: Result<unknown, TurnOnRefusal> | undefined,
  wanted: boolean | undefined,
): { variant: AlertVariant; children: string } | null {
  const { t } = useTranslation('ownDevice');
  if (result === undefined) return null;
  if (!result.ok) return { variant: 'error', children: t(`refused.${result.reason}`) };
  return { variant: 'success', children: t(wanted ? 'turnedOn' : 'turnedOff') };
}
