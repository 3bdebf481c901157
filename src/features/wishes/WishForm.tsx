import { useQueryClient } from '@tanstack/react-query';
import { useId, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../api/wire/serverClock.ts';
import type { ActorId, Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { changeWishes } from '../../storage/drafts/wishes.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { TextArea } from '../../ui/form/TextArea.tsx';
import { wishesOf } from './queries.ts';
import { cleanText } from '../../domain/plainText.ts';

interface WishFormProps {
  actor: ActorId;
  citizen: Citizen;
}

/** Without a network nothing can be booked, but what one would like can be noted down. */
export function WishForm({ actor, citizen }: WishFormProps) {
  const { t } = useTranslation('wishes');
  const { other, short } = useSpeaking(citizen);
  const client = useQueryClient();
  const id = useId();
  const [text, setText] = useState('');
  const [state, setState] = useState<'writing' | 'empty' | 'noted'>('writing');
  const note = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (cleanText(text) === '') {
      setState('empty');
      document.getElementById(id)?.focus();
      return;
    }
    const at = serverNow();
    const wish = {
      key: crypto.randomUUID(),
      actor,
      citizen: citizen.id,
      text: cleanText(text),
      at,
    };
    await changeWishes((wishes) => [...wishes, wish], at);
    await client.invalidateQueries({ queryKey: wishesOf(citizen.id).queryKey });
    setText('');
    setState('noted');
  };
  return (
    <Form onSubmit={(event) => void note(event)}>
      <h2>{t('heading')}</h2>
      <p>{t('lead')}</p>
      <div role="status">
        {state === 'noted' && (
          <Alert variant="info">
            <p className="alert-text">
              {t('noted')} <Link href={pathsOf(citizen).unsent}>{t('see')}</Link>
            </p>
          </Alert>
        )}
      </div>
      <TextArea
        id={id}
        label={t('label')}
        hint={t('hint')}
        error={state === 'empty' ? t('missing') : undefined}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setState('writing');
        }}
      />
      <ButtonGroup>
        <Button type="submit" variant="secondary">
          {other ? t('noteOther', { name: short }) : t('note')}
        </Button>
      </ButtonGroup>
    </Form>
  );
}
