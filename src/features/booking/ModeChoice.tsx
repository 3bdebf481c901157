import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import type { DeliveryMode, ToldMode } from '../../domain/appointment/delivery.ts';
import type { Service } from '../../domain/appointment/service.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Badge } from '../../ui/content/Badge.tsx';
import { ListCard } from '../../ui/content/ListCard.tsx';
import { modeIcon } from '../../ui/content/modeIcon.ts';
import { RowList } from '../../ui/content/RowList.tsx';
import { Alert } from '../../ui/feedback/Alert.tsx';

interface ModeChoiceProps {
  citizen: Citizen;
  service: Service;
  /** How the appointment that is being moved is now. */
  current: ToldMode | null;
  hrefOf: (mode: DeliveryMode) => string;
  now: Instant;
}

/** "Hvordan vil du møde os?": what the policy allows and how soon, and why not the rest. */
export function ModeChoice({ citizen, service, current, hrefOf, now }: ModeChoiceProps) {
  const { t } = useTranslation(['booking', 'common']);
  const { text, whenInWords } = useFormat();
  const hintOf = useModeHint(citizen);
  const soonest = (wanted: DeliveryMode) => {
    const next = service.nextFree.find(({ mode }) => mode === wanted);
    return next
      ? t('time.firstAt', { when: whenInWords(next.start, now) })
      : t('time.none.heading');
  };
  return (
    <>
      {service.decidedBy === 'municipality' && (
        <Alert variant="info" heading={t('mode.decided')}>
          {service.decisionReason ? text(service.decisionReason) : undefined}
        </Alert>
      )}
      <RowList>
        {service.modes.map(({ mode, offered, reason }, index) => (
          <ListCard
            key={index}
            icon={modeIcon[mode]}
            title={t(`common:mode.${mode}`)}
            badge={mode === current && <Badge>{t('mode.current')}</Badge>}
            {...(mode !== 'unknown' && {
              href: offered ? hrefOf(mode) : undefined,
              description: offered || !reason ? hintOf(mode) : text(reason),
              meta: offered ? [{ icon: 'event' as const, text: soonest(mode) }] : undefined,
            })}
          />
        ))}
      </RowList>
    </>
  );
}

function useModeHint(citizen: Citizen): (mode: DeliveryMode) => string {
  const { t } = useTranslation('booking');
  const { other, name } = useSpeaking(citizen);
  return (mode) => {
    const about = (mode === 'home' || mode === 'clinic') && other;
    return about ? t(`mode.hint.${mode}Other`, { name }) : t(`mode.hint.${mode}`);
  };
}
