import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, type Language } from '../../domain/localized.ts';
import { changeLanguage } from '../../i18n/start.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { savePreferences } from '../../storage/preferences.ts';
import { LiveRegion } from '../../ui/feedback/LiveRegion.tsx';
import { RadioGroup } from '../../ui/form/RadioGroup.tsx';

/** Changes the language at once, and remembers it on this device. */
export function LanguageChoice() {
  const { t } = useTranslation('settings');
  const { language } = useFormat();
  const [wanted, setWanted] = useState(language);
  const [outcome, setOutcome] = useState<'changed' | 'failed' | null>(null);
  const choose = (choice: Language) => {
    setWanted(choice);
    changeLanguage(choice).then(
      () => {
        savePreferences({ language: choice });
        setOutcome('changed');
      },
      () => {
        setWanted(language);
        setOutcome('failed');
      },
    );
  };
  return (
    <>
      <RadioGroup
        legend={<h2>{t('language.heading')}</h2>}
        hint={t('language.hint')}
        error={outcome === 'failed' && t('language.failed')}
        options={languages.map((value) => ({
          value,
          label: <span lang={value}>{nameOf(value)}</span>,
        }))}
        value={wanted}
        onChange={choose}
      />
      <LiveRegion message={outcome === 'changed' ? t('language.changed') : ''} />
    </>
  );
}

/** Each language calls itself by its own name: `Dansk`, `English`. */
function nameOf(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
