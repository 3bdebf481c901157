import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarFeed, CalendarTitles } from '../../domain/messages/calendarFeed.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { RadioGroup } from '../../ui/form/RadioGroup.tsx';

interface FeedTitlesProps {
  titles: CalendarFeed['titles'];
  action: string;
  sending: boolean;
  onSave: (titles: CalendarTitles) => void;
}

/** What the entries are called, for whoever can see the calendar. */
export function FeedTitles({ titles, action, sending, onSave }: FeedTitlesProps) {
  const { t } = useTranslation('calendar');
  const [chosen, setChosen] = useState(titles === 'unknown' ? undefined : titles);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (chosen) onSave(chosen);
  };
  return (
    <Form onSubmit={submit}>
      {titles === 'unknown' && <Alert variant="info">{t('titles.unknown')}</Alert>}
      <RadioGroup
        legend={<h2>{t('titles.heading')}</h2>}
        options={(['neutral', 'service'] as const).map((value) => ({
          value,
          label: t(`titles.${value}`),
          hint: t(`titles.${value}Hint`),
        }))}
        value={chosen}
        onChange={setChosen}
      />
      {chosen === 'service' && <Alert variant="warning">{t('titles.warning')}</Alert>}
      {chosen && (
        <ButtonGroup>
          <Button type="submit" variant="secondary" busy={sending} busyText={t('sending')}>
            {action}
          </Button>
        </ButtonGroup>
      )}
    </Form>
  );
}
