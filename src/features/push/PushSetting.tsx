import { useTranslation } from 'react-i18next';
import type { ActorId, Citizen } from '../../domain/citizen.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { ToggleSwitch } from '../../ui/form/ToggleSwitch.tsx';
import { usePush } from './usePush.ts';

interface PushSettingProps {
  actor: ActorId;
  citizen: Citizen;
  /** Where a browser tells nothing until the app is on the home screen. */
  installFirst: boolean;
}

/** "Besked på denne enhed": what it is first, then the switch; or why there is none. */
export function PushSetting({ actor, citizen, installFirst }: PushSettingProps) {
  const { t } = useTranslation('push');
  const { other, name } = useSpeaking(citizen);
  return (
    <section>
      <h2>{t('heading')}</h2>
      <p>{other ? t('textOther', { name }) : t('text')}</p>
      <p>{t('neutral')}</p>
      <State actor={actor} citizen={citizen} installFirst={installFirst} />
    </section>
  );
}

function State({ actor, citizen, installFirst }: PushSettingProps) {
  const { t } = useTranslation('push');
  const { other, name } = useSpeaking(citizen);
  const push = usePush(actor, citizen.id);
  if (installFirst) return <Alert variant="info">{t('installFirst')}</Alert>;
  if (push.query.data === undefined) {
    return push.query.isError ? <Alert variant="warning">{t('unknown')}</Alert> : null;
  }
  const { device } = push.query.data;
  if (device === 'unsupported') return <Alert variant="info">{t('unsupported')}</Alert>;
  if (device === 'blocked') {
    return (
      <Alert variant="warning" heading={t('blocked.heading')}>
        {t('blocked.text')}
      </Alert>
    );
  }
  return (
    <>
      <ToggleSwitch checked={push.isOn} disabled={push.busy} onChange={push.turn}>
        {other ? t('switchOther', { name }) : t('switch')}
      </ToggleSwitch>
      <div role="status">
        {push.isOn && <p>{t('on')}</p>}
        {push.declined && <Alert variant="info">{t('declined')}</Alert>}
        {push.failed && <Alert variant="warning">{t('failed')}</Alert>}
      </div>
    </>
  );
}
