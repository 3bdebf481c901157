import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProblem } from '../../shared/useFieldProblems.tsx';
import type { Location } from '../../domain/appointment/service.ts';
import {
  noticeChoices,
  timesToChoose,
  type WaitingWishes,
} from '../../domain/waiting/waitingWishes.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { RadioGroup } from '../../ui/form/RadioGroup.tsx';
import { Select } from '../../ui/form/Select.tsx';
import { Choices } from './Choices.tsx';
import { fieldIds, useWishesDraft } from './useWishesDraft.ts';
import { useWishWords } from './useWishWords.ts';

interface WishesFormProps {
  /** What is wished already. */
  wishes: WaitingWishes | null;
  /** Between which one can choose; none where one comes to no place, or there is only one. */
  places: readonly Location[];
  action: string;
  sending: boolean;
  onTried: (problems: readonly FieldProblem[]) => void;
  onSubmit: (wishes: WaitingWishes) => void;
}

/** On which days, between which times, where, and how soon. Everything suits to begin with. */
export function WishesForm({ places, action, sending, onSubmit, ...props }: WishesFormProps) {
  const { t } = useTranslation('waiting');
  const { weekday, capital, wallTime } = useFormat();
  const wishWords = useWishWords();
  const form = useWishesDraft({ ...props, places: places.map(({ id }) => id) });
  const { weekdays, from, to, locationIds, notice } = form.draft;
  const times = timesToChoose(form.draft).map((value) => ({ value, label: wallTime(value) }));
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const wishes = form.check();
    if (wishes) onSubmit(wishes);
  };
  return (
    <Form onSubmit={submit}>
      <Choices
        id={fieldIds.day}
        compact
        legend={t('form.days')}
        error={form.errorOf('day')}
        all={workdays}
        chosen={weekdays}
        label={(day) => capital(weekday(day))}
        onChange={(chosen) => {
          form.change({ weekdays: chosen });
        }}
      />
      <Select
        label={t('form.from')}
        options={times}
        value={from}
        onChange={({ target }) => {
          form.change({ from: target.value });
        }}
      />
      <Select
        id={fieldIds.time}
        label={t('form.to')}
        options={times}
        error={form.errorOf('time')}
        value={to}
        onChange={({ target }) => {
          form.change({ to: target.value });
        }}
      />
      {places.length > 0 && (
        <Choices
          id={fieldIds.place}
          legend={t('form.places')}
          error={form.errorOf('place')}
          all={places.map(({ id }) => id)}
          chosen={locationIds}
          label={(id) => places.find((place) => place.id === id)?.name}
          onChange={(chosen) => {
            form.change({ locationIds: chosen });
          }}
        />
      )}
      <RadioGroup
        legend={t('form.notice')}
        hint={t('form.noticeHint')}
        options={noticeChoices.map((value) => ({ value, label: t(`form.noticeOf.${value}`) }))}
        value={notice}
        onChange={(chosen) => {
          form.change({ notice: chosen });
        }}
      />
      {form.makesSense && <p>{wishWords(form.draft)}</p>}
      <ButtonGroup>
        <Button type="submit" busy={sending} busyText={t('sending')}>
          {action}
        </Button>
      </ButtonGroup>
    </Form>
  );
}

const workdays = [1, 2, 3, 4, 5];
