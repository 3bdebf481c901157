import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import { isUnsettled } from '../../domain/outbox/outbox.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { dismiss } from './outbox.ts';
import { useOutbox } from './useOutbox.ts';

/**
 * What was asked for on behalf of somebody whom one may no longer act for: that it stopped and why,
 * and nothing of what it was about or of whom.
 */
export function EndedMandates({ citizens }: { citizens: readonly Citizen[] }) {
  const { t } = useTranslation(['outbox', 'unsent']);
  const stopped = useOutbox().filter(
    (entry) => !isUnsettled(entry) && !citizens.some(({ id }) => id === entry.citizen),
  );
  if (stopped.length === 0) return null;
  return (
    <Alert variant="warning" heading={t('unsent:ended.heading', { count: stopped.length })}>
      <p className="alert-text">{t('unsent:ended.text')}</p>
      <ButtonGroup>
        <Button
          variant="tertiary"
          onClick={() => {
            for (const { key } of stopped) void dismiss(key);
          }}
        >
          {t('unsent:seen')}
        </Button>
      </ButtonGroup>
    </Alert>
  );
}
