import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorId, Citizen } from '../../domain/citizen.ts';
import { readPreferences, savePreferences } from '../../storage/preferences.ts';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { Card } from '../../ui/content/Card.tsx';
import { LiveRegion } from '../../ui/feedback/LiveRegion.tsx';
import { usePush } from './usePush.ts';

/** After a booking: offers to tell on this device, calmly, until it does or the citizen says no. */
export function PushInvitation({ actor, citizen }: { actor: ActorId; citizen: Citizen }) {
  const { t } = useTranslation('push');
  const push = usePush(actor, citizen.id);
  const [declined, setDeclined] = useState(() => readPreferences().pushDeclined === true);
  const [said, setSaid] = useState('');
  const offered = !declined && push.query.data?.device === 'ready' && !push.isOn;
  return (
    <>
      {offered && (
        <Card className="no-print" heading={t('invite.heading')}>
          <p>{t('invite.text')}</p>
          {push.failed && <p role="alert">{t('failed')}</p>}
          <ButtonGroup>
            <Button
              variant="secondary"
              icon="smartphone"
              busy={push.busy}
              busyText={t('invite.busy')}
              onClick={() => {
                push.turn(true);
              }}
            >
              {t('invite.yes')}
            </Button>
            <Button
              variant="tertiary"
              onClick={() => {
                savePreferences({ pushDeclined: true });
                setDeclined(true);
                setSaid(t('invite.declined'));
              }}
            >
              {t('invite.no')}
            </Button>
          </ButtonGroup>
        </Card>
      )}
      <LiveRegion message={push.isOn ? t('on') : push.declined ? t('declined') : said} />
    </>
  );
}
