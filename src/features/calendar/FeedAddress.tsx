import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { TextField } from '../../ui/form/TextField.tsx';

/** The way into a calendar. The address itself stands nowhere until it is asked for. */
export function FeedAddress({ path }: { path: string }) {
  const { t } = useTranslation('calendar');
  const [shown, setShown] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const address = new URL(path, location.origin).href;
  const copy = async () => {
    setShown(true);
    // Without leave, or without https, there is no clipboard: then the address stands there to be marked.
    await navigator.clipboard.writeText(address);
  };
  return (
    <section>
      <h2>{t('address.heading')}</h2>
      <p>{t('address.text')}</p>
      <ButtonGroup>
        <Button
          icon="calendar-add"
          onClick={() => {
            openInCalendar(address);
          }}
        >
          {t('address.open')}
        </Button>
        {shown ? (
          <Button
            variant="secondary"
            onClick={() => {
              copy().then(
                () => {
                  setCopied(true);
                },
                () => {
                  setCopied(false);
                },
              );
            }}
          >
            {t('address.copy')}
          </Button>
        ) : (
          <Button
            variant="secondary"
            onClick={() => {
              setShown(true);
            }}
          >
            {t('address.show')}
          </Button>
        )}
      </ButtonGroup>
      {shown && (
        <TextField
          label={t('address.label')}
          hint={t('address.secret')}
          value={address}
          readOnly
          onFocus={(event) => {
            event.target.select();
          }}
        />
      )}
      <p role="status">{copied !== null && t(copied ? 'address.copied' : 'address.notCopied')}</p>
    </section>
  );
}

/** `webcal:` is what calendars subscribe by. By a click on nothing that stays: no secret in the page. */
function openInCalendar(address: string): void {
  const link = document.createElement('a');
  link.href = address.replace(/^https?:/, 'webcal:');
  link.click();
}
