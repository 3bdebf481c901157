import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VideoVisit } from '../../domain/video/visit.ts';
import { phoneHref } from '../../i18n/phone.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Loading } from '../../ui/feedback/Loading.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { StateUnknown } from './StateUnknown.tsx';

interface WaitingRoomProps {
  visit: VideoVisit | null;
  /** The practitioner, at the beginning of a sentence. */
  who: string;
  phone: string;
  reached: boolean;
  /** One's own picture. */
  children: ReactNode;
  onLeave: () => void;
}

/** One is there, and the practitioner is not yet: nothing needs doing. */
export function WaitingRoom(props: WaitingRoomProps) {
  const { visit, who, phone, reached, children, onLeave } = props;
  const { t } = useTranslation('video');
  if (visit === null) {
    return <Loading>{t(reached ? 'waiting.goingIn' : 'call.unreached')}</Loading>;
  }
  const { state, lateMinutes } = visit;
  return (
    <>
      <p className="font-lead">{t('waiting.nothing', { who })}</p>
      <div role="status">
        {!reached && <p>{t('call.unreached')}</p>}
        {state === 'unknown' && <StateUnknown phone={phone} />}
        {state === 'practitioner-late' && (
          <Alert variant="info">
            <p className="alert-text">
              {lateMinutes === null
                ? t('waiting.late', { who })
                : t('waiting.lateMinutes', { who, count: lateMinutes })}
            </p>
            <p className="alert-text">
              <a href={phoneHref(phone)}>{t('waiting.whomToCall', { phone })}</a>
            </p>
          </Alert>
        )}
      </div>
      {children}
      <p>{t('waiting.awake')}</p>
      <ButtonGroup>
        <Button variant="secondary" onClick={onLeave}>
          {t('waiting.leave')}
        </Button>
      </ButtonGroup>
    </>
  );
}
