import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Words } from '../../video/call.ts';
import { Button } from '../../ui/form/Button.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { TextField } from '../../ui/form/TextField.tsx';

interface WordsPanelProps {
  words: readonly Words[];
  onSend: (text: string) => void;
}

/** Typed words, for who cannot hear or speak well; gone with the visit. */
export function WordsPanel({ words, onSend }: WordsPanelProps) {
  const { t } = useTranslation('video');
  const [text, setText] = useState('');
  return (
    <section className="video-words" aria-label={t('call.words')}>
      <ul>
        {words.map((one, at) => (
          <li key={at}>
            {one.mine
              ? t('call.mine', { text: one.text })
              : t('call.theirs', { who: one.from ?? t('role.practitioner'), text: one.text })}
          </li>
        ))}
      </ul>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          onSend(text.trim());
          setText('');
        }}
      >
        <TextField
          label={t('call.yourWords')}
          hint={t('call.wordsHint')}
          value={text}
          maxLength={500}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
        <Button type="submit" variant="secondary">
          {t('call.send')}
        </Button>
      </Form>
    </section>
  );
}
