import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rateVideo, type Which } from '../../api/video.ts';
import { ratings, type Rating } from '../../domain/video/visit.ts';
import { Refused } from '../../shared/Refused.tsx';
import { useIntent } from '../../shared/useIntent.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { RadioGroup } from '../../ui/form/RadioGroup.tsx';
import { TextArea } from '../../ui/form/TextArea.tsx';

const faces: Record<Rating, string> = { good: '🙂', fair: '😐', poor: '🙁', bad: '😟' };

/** One question, answered by a face; what one wants to add is up to oneself. */
export function HowItWent({ which }: { which: Which }) {
  const { t } = useTranslation(['video', 'common']);
  const [rating, choose] = useState<Rating>();
  const [comment, setComment] = useState('');
  const [done, setDone] = useState(false);
  const telling = useIntent(
    which.citizenId,
    (answer: { rating: Rating; comment: string }, key) =>
      rateVideo(which, answer.rating, answer.comment, key),
    () => {
      setDone(true);
    },
  );
  if (done) {
    return (
      <Alert variant="success" role="status">
        {t('after.thanks')}
      </Alert>
    );
  }
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        if (rating) telling.send({ rating, comment: comment.trim() });
      }}
    >
      {telling.error && <Refused error={telling.error} />}
      <RadioGroup
        legend={t('after.how')}
        options={ratings.map((value) => ({
          value,
          label: (
            <>
              <span aria-hidden>{faces[value]}</span> {t(`after.rating.${value}`)}
            </>
          ),
        }))}
        value={rating}
        onChange={choose}
      />
      {rating && (
        <>
          <TextArea
            label={t('after.comment')}
            optional={t('common:optional')}
            maxLength={500}
            value={comment}
            onChange={({ target }) => {
              setComment(target.value);
            }}
          />
          <Button type="submit" busy={telling.sending} busyText={t('after.sending')}>
            {t('after.send')}
          </Button>
        </>
      )}
    </Form>
  );
}
