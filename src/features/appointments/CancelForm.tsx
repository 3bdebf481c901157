import { useId, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProblem } from '../../shared/useFieldProblems.tsx';
import {
  cancellationReasons,
  type CancellationReason,
} from '../../domain/appointment/appointment.ts';
import type { AgendaEntry } from '../../domain/appointment/agenda.ts';
import { municipality } from '../../config/municipality.ts';
import type { Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Details } from '../../ui/content/Details.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { RadioGroup } from '../../ui/form/RadioGroup.tsx';
import { TextArea } from '../../ui/form/TextArea.tsx';
import { cleanText } from '../../domain/plainText.ts';

export interface CancelAnswers {
  readonly reason: CancellationReason | null;
  readonly comment: string;
}

interface CancelFormProps {
  citizen: Citizen;
  appointment: Pick<AgendaEntry, 'id'>;
  /** What was answered before, if it came to nothing. */
  answered: CancelAnswers | null;
  sending: boolean;
  onTried: (problems: readonly FieldProblem[]) => void;
  onSubmit: (answers: CancelAnswers) => void;
}

const longest = 500;

/** Whether one is sure; and why, for those who want to say, or must (`policies.cancellationReason`). */
export function CancelForm({ citizen, appointment, answered, ...props }: CancelFormProps) {
  const { t } = useTranslation(['cancelling', 'common']);
  const { other, short } = useSpeaking(citizen);
  const [reason, setReason] = useState(answered?.reason ?? undefined);
  const [comment, setComment] = useState(answered?.comment ?? '');
  const [checked, setChecked] = useState(false);
  const [open, setOpen] = useState(answered !== null);
  const reasonId = useId();
  const commentId = useId();
  const required = municipality.policies.cancellationReason === 'required';
  const reasonError = required && reason === undefined ? t('reasonMissing') : undefined;
  const commentError = cleanText(comment).length > longest ? t('tooLong') : undefined;

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setChecked(true);
    if (commentError) setOpen(true); // or nobody would find what to put right
    props.onTried([
      ...(reasonError ? [{ fieldId: reasonId, message: reasonError }] : []),
      ...(commentError ? [{ fieldId: commentId, message: commentError }] : []),
    ]);
    if (!reasonError && !commentError) props.onSubmit({ reason: reason ?? null, comment });
  };
  const questions = (
    <>
      <RadioGroup
        id={reasonId}
        legend={t('reason')}
        hint={t('reasonHint')}
        error={checked ? reasonError : undefined}
        options={cancellationReasons.map((value) => ({
          value,
          label: t(`reasons.${value}`),
        }))}
        value={reason}
        onChange={setReason}
      />
      <TextArea
        id={commentId}
        label={t('comment')}
        optional={t('common:optional')}
        hint={t('commentHint')}
        error={checked ? commentError : undefined}
        value={comment}
        onChange={(event) => {
          setComment(event.target.value);
        }}
        limit={longest}
        remainingText={(count) => t('left', { count })}
      />
    </>
  );
  return (
    <Form onSubmit={submit}>
      {required ? (
        questions
      ) : (
        <Details
          summary={t('why')}
          open={open}
          onToggle={({ currentTarget }) => {
            setOpen(currentTarget.open);
          }}
        >
          {questions}
        </Details>
      )}
      <ButtonGroup>
        <Button type="submit" variant="warning" busy={props.sending} busyText={t('sending')}>
          {other ? t('confirmOther', { name: short }) : t('confirm')}
        </Button>
        <ButtonLink variant="secondary" href={pathsOf(citizen).appointment(appointment.id)}>
          {t('keep')}
        </ButtonLink>
      </ButtonGroup>
    </Form>
  );
}
