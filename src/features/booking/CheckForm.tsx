import { useId, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProblem } from '../../shared/useFieldProblems.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { StickyAction } from '../../ui/form/StickyAction.tsx';
import { SummaryList } from '../../ui/content/SummaryList.tsx';
import { TextArea } from '../../ui/form/TextArea.tsx';
import { useActionWords } from './useActionWords.ts';
import { useAnswers, type Answers } from './useAnswers.tsx';
import { useDraftNote } from './useDraftNote.ts';
import { cleanText } from '../../domain/plainText.ts';

const longest = 500;

interface CheckFormProps {
  answers: Answers;
  sending: boolean;
  onTried: (problems: readonly FieldProblem[]) => void;
  onSubmit: (note: string) => void;
}

/** The answers, a note, and the one button that books, with the person's name on it for another. */
export function CheckForm({ answers, sending, onTried, onSubmit }: CheckFormProps) {
  const { t } = useTranslation(['booking', 'common']);
  const { citizen, service, moved } = answers;
  const items = useAnswers(answers);
  const { action } = useActionWords(answers);
  const { note, write } = useDraftNote(citizen.id, service.id);
  const [checked, setChecked] = useState(false);
  const id = useId();
  const tooLong = cleanText(note).length > longest;

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setChecked(true);
    if (tooLong) onTried([{ fieldId: id, message: t('check.tooLong') }]);
    else onSubmit(note);
  };
  return (
    <Form onSubmit={submit}>
      <SummaryList items={items} />
      <TextArea
        id={id}
        label={t('check.note')}
        optional={t('common:optional')}
        hint={t('check.noteHint')}
        error={checked && tooLong ? t('check.tooLong') : undefined}
        value={note}
        onChange={({ target }) => {
          write(target.value);
        }}
        limit={longest}
        remainingText={(count) => t('check.left', { count })}
      />
      <p>{t(moved ? 'check.oldStands' : 'check.notDone')}</p>
      <StickyAction>
        <Button type="submit" busy={sending} busyText={t(moved ? 'check.moving' : 'check.booking')}>
          {action}
        </Button>
      </StickyAction>
    </Form>
  );
}
