import { useTranslation } from 'react-i18next';
import { thisPlatform } from '../../domain/platform.ts';
import { phoneHref } from '../../i18n/phone.ts';
import type { Failure } from '../../video/failure.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';

interface DeviceProblemProps {
  failure: Failure;
  phone: string;
  busy: boolean;
  onRetry: (what: 'both' | 'sound') => void;
}

/** Why there is no camera, what to do about it on this device, and the ways on without. */
export function DeviceProblem({ failure, phone, busy, onRetry }: DeviceProblemProps) {
  const { t } = useTranslation('video');
  const steps = stepsFor(failure);
  const device = deviceKind();
  return (
    <>
      <Alert variant="warning" role="alert" heading={t(`failure.${failure}.heading`)}>
        <p className="alert-text">{t(`failure.${failure}.text`)}</p>
        {steps && (
          <ol>
            {(['first', 'second', 'third'] as const).map((step) => (
              <li key={step}>{t(`steps.${device}.${steps}.${step}`)}</li>
            ))}
          </ol>
        )}
      </Alert>
      {canRetry(failure) && (
        <ButtonGroup>
          <Button
            busy={busy}
            onClick={() => {
              onRetry('both');
            }}
          >
            {t('check.retry')}
          </Button>
          <Button
            variant="secondary"
            busy={busy}
            onClick={() => {
              onRetry('sound');
            }}
          >
            {t('check.soundOnly')}
          </Button>
        </ButtonGroup>
      )}
      <p>
        <a href={phoneHref(phone)}>{t('callInstead', { phone })}</a>
      </p>
    </>
  );
}

function stepsFor(failure: Failure): 'denied' | 'system' | 'app' | null {
  switch (failure) {
    case 'denied':
    case 'system':
      return failure;
    case 'in-app':
      return 'app';
    default:
      return null;
  }
}

/** Another page, browser or device is needed: to try again here is in vain. */
function canRetry(failure: Failure): boolean {
  return !['insecure', 'in-app', 'old'].includes(failure);
}

function deviceKind(): 'ios' | 'android' | 'computer' {
  switch (thisPlatform()) {
    case 'ios':
      return 'ios';
    case 'android':
    case 'androidFirefox':
    case 'samsung':
      return 'android';
    default:
      return 'computer';
  }
}
