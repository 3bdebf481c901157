import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';

/** What the other must do, step by step; and, honestly, what one is not told. */
export function WhatHappensNow({ name }: { name: string }) {
  const { t } = useTranslation('mandates');
  return (
    <>
      <h2>{t('next.heading')}</h2>
      <ol>
        <li>{t('next.sent')}</li>
        <li>{t('next.logIn', { name })}</li>
        <li>{t('next.decide', { name })}</li>
        <li>{t('next.told', { name })}</li>
      </ol>
      <p>{t('next.privacy')}</p>
      <p>{t('next.crisis', { name, phone: municipality.contact.booking.phone })}</p>
    </>
  );
}
