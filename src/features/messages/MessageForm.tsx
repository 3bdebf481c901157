import { useId, useState, type ReactNode, type Ref, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProblem } from '../../shared/useFieldProblems.tsx';
import type { Citizen } from '../../domain/citizen.ts';
import {
  longestMessage,
  longestSubject,
  mostFiles,
  type MessageUnit,
} from '../../domain/messages/message.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { RadioGroup } from '../../ui/form/RadioGroup.tsx';
import { TextArea } from '../../ui/form/TextArea.tsx';
import { TextField } from '../../ui/form/TextField.tsx';
import { Attachments } from './Attachments.tsx';
import type { useMessageDraft } from './useMessageDraft.ts';
import { usePromise } from './usePromise.ts';
import { useUploads } from './useUploads.ts';
import { cleanText } from '../../domain/plainText.ts';

interface MessageFormProps {
  citizen: Citizen;
  draft: ReturnType<typeof useMessageDraft>;
  /** To choose from; none in a conversation, where both is given. */
  units?: readonly MessageUnit[];
  /** Asked after the unit: which appointment it is about. */
  about?: ReactNode;
  /** Where the message itself is written. */
  textField?: Ref<HTMLTextAreaElement>;
  offline: boolean;
  sending: boolean;
  onTried: (problems: readonly FieldProblem[]) => void;
  onSubmit: () => void;
}

/** To whom, about what, the text, what goes with it, and the button with the person's name on it. */
export function MessageForm({
  citizen,
  draft: kept,
  units,
  about,
  textField,
  offline,
  sending,
  ...on
}: MessageFormProps) {
  const { t } = useTranslation(['messages', 'common']);
  const { text: inWords } = useFormat();
  const { other, short } = useSpeaking(citizen);
  const { within } = usePromise();
  const { draft } = kept;
  // What is being sent is written down: what is changed meanwhile would go nowhere.
  const write: typeof kept.write = (change) => {
    if (!sending) kept.write(change);
  };
  const [checked, setChecked] = useState(false);
  const ids = { unit: useId(), subject: useId(), text: useId(), files: useId() };
  const uploads = useUploads(citizen.id, (file) => {
    kept.attach(file);
  });
  const wrongFiles = (arrived: number, underWay: number) => {
    if (underWay > 0) return t('form.waitForFiles');
    // What was put back may be more than one message takes.
    return arrived > mostFiles ? t('form.tooManyFiles', { most: mostFiles }) : undefined;
  };
  const errors = {
    unit: units && draft.unit === '' ? t('form.unitMissing') : undefined,
    subject:
      units &&
      wrong(draft.subject, longestSubject, t('form.subjectMissing'), t('form.subjectTooLong')),
    text: wrong(draft.text, longestMessage, t('form.textMissing'), t('form.textTooLong')),
    // A file that was refused is said to be, and goes with no message: it holds nothing back.
    files: wrongFiles(
      draft.files.length,
      uploads.uploads.filter(({ state }) => state.is !== 'refused').length,
    ),
  };
  const shown = (field: keyof typeof errors) => (checked ? errors[field] : undefined);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setChecked(true);
    const problems = (['unit', 'subject', 'text', 'files'] as const).flatMap((field) => {
      const message = errors[field];
      return message === undefined ? [] : [{ fieldId: ids[field], message }];
    });
    on.onTried(problems);
    if (problems.length > 0) return;
    setChecked(false);
    on.onSubmit();
  };
  return (
    <Form onSubmit={submit}>
      {offline && <Alert variant="info">{t('form.offline')}</Alert>}
      {units && (
        <>
          <RadioGroup
            id={ids.unit}
            legend={t('form.unit')}
            error={shown('unit')}
            options={units.map((unit) => ({
              value: unit.id,
              label: inWords(unit.contact.unit),
              hint: within(unit),
            }))}
            value={draft.unit === '' ? undefined : draft.unit}
            onChange={(unit) => {
              write({ unit, appointment: '' });
            }}
          />
          {about}
          <TextField
            id={ids.subject}
            className="wide"
            label={t('form.subject')}
            hint={t('form.subjectHint')}
            error={shown('subject')}
            autoComplete="off"
            readOnly={sending}
            value={draft.subject}
            onChange={({ target }) => {
              write({ subject: target.value });
            }}
          />
        </>
      )}
      <TextArea
        ref={textField}
        id={ids.text}
        label={t(units ? 'form.text' : 'form.answer')}
        hint={t('form.kept')}
        error={shown('text')}
        rows={6}
        readOnly={sending}
        value={draft.text}
        onChange={({ target }) => {
          write({ text: target.value });
        }}
        limit={longestMessage}
        remainingText={(count) => t('form.left', { count })}
      />
      <Attachments
        id={ids.files}
        files={draft.files}
        uploads={uploads}
        offline={offline}
        sending={sending}
        error={shown('files')}
        onRemove={(file) => {
          write({ files: draft.files.filter(({ id }) => id !== file.id) });
        }}
      />
      <ButtonGroup>
        <Button type="submit" busy={sending} busyText={t('form.sending')}>
          {other ? t('form.sendOther', { name: short }) : t('form.send')}
        </Button>
      </ButtonGroup>
    </Form>
  );
}

function wrong(
  text: string,
  longest: number,
  missing: string,
  tooLong: string,
): string | undefined {
  const what = cleanText(text);
  if (what === '') return missing;
  return what.length > longest ? tooLong : undefined;
}
