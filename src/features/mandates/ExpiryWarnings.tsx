import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';
import { expiresSoon, type MandateDetails } from '../../domain/mandate/mandate.ts';
import { mandatePaths } from '../../domain/paths.ts';
import type { Day } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { useMandateWords } from './useMandateWords.ts';

interface ExpiryWarningsProps {
  mandates: readonly MandateDetails[];
  today: Day;
}

/** From 30 days before the last day, more urgent from 7: to both, with what each can do about it. */
export function ExpiryWarnings({ mandates, today }: ExpiryWarningsProps) {
  const { t } = useTranslation('mandates');
  const { date } = useFormat();
  const { nameOf } = useMandateWords();
  return mandates.map((mandate) => {
    const soon = expiresSoon(mandate, today);
    if (soon === null || mandate.to === null) return null;
    const { id, role } = mandate;
    const name = nameOf(mandate.other);
    return (
      <Alert
        key={id}
        variant={soon === 7 ? 'warning' : 'info'}
        heading={t(`soon.${role}`, { name })}
      >
        <p className="alert-text">
          {t(`soon.${role}Text`, { name, date: date(mandate.to) })}{' '}
          {role === 'giver' && municipality.policies.mandatesAt === 'here' && (
            <Link href={mandatePaths.change(id)}>{t('soon.prolong')}</Link>
          )}
        </p>
      </Alert>
    );
  });
}
