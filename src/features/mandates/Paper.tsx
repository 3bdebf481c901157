import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';
import { rightsInOrder, type MandateRequest } from '../../domain/mandate/mandate.ts';
import { useFormat } from '../../i18n/useFormat.ts';

interface PaperProps {
  /** What was asked for; null for a form that is filled in by hand. */
  request: MandateRequest | null;
  askerName: string;
}

/** What is printed: CPR numbers and signatures are written by hand. */
export function Paper({ request, askerName }: PaperProps) {
  const { t } = useTranslation('mandates');
  const { date } = useFormat();
  const { name: municipalityName, product, contact } = municipality;
  return (
    <section aria-labelledby="paper" className="paper">
      <h2 id="paper">{t('paper.form', { product })}</h2>
      <p>{t('paper.to', { municipality: municipalityName })}</p>
      <h3>{t('paper.giver')}</h3>
      <Line term={t('paper.name')}>{request?.other.name}</Line>
      <Line term={t('paper.cpr')} />
      <h3>{t('paper.representative')}</h3>
      <Line term={t('paper.name')}>{askerName}</Line>
      <Line term={t('paper.cpr')} />
      <h3>{t(request ? 'paper.rights' : 'paper.rightsBlank')}</h3>
      <ul className="plain-list">
        {rightsInOrder.map((right) => (
          <li key={right}>
            <span aria-hidden className="paper-box">
              {request?.rights.includes(right) ? '✕' : ''}
            </span>
            {t(`right.${right}.label`)}
          </li>
        ))}
      </ul>
      <Line term={t('paper.day')}>{request && date(request.to)}</Line>
      <p>{t('paper.revoke', { phone: contact.booking.phone })}</p>
      <Line term={t('paper.date')} />
      <Line term={t('paper.giverSigns')} />
      <Line term={t('paper.date')} />
      <Line term={t('paper.representativeSigns')} />
      <p>
        {t('paper.deliver', {
          place: contact.citizenService.name,
          address: contact.citizenService.address,
        })}
      </p>
    </section>
  );
}

/** A word, and what stands there or a line to write on. */
function Line({ term, children }: { term: string; children?: React.ReactNode }) {
  return (
    <p className="paper-line">
      <span>{term}: </span>
      <strong>{children}</strong>
    </p>
  );
}
