import { useTranslation } from 'react-i18next';
import { thisPlatform } from '../../domain/platform.ts';
import { useProblemText } from '../../i18n/useProblemText.ts';
import { Button } from '../../ui/form/Button.tsx';
import type { Upload, useUploads } from './useUploads.ts';

interface UploadRowProps {
  upload: Upload;
  uploads: ReturnType<typeof useUploads>;
}

/** A file that has not arrived: how far it is, or why it will not go. */
export function UploadRow({ upload: { key, name, state }, uploads }: UploadRowProps) {
  const { t } = useTranslation('messages');
  const problemText = useProblemText();
  const stop = () => {
    uploads.remove(key);
  };
  const [cancel, remove] = [t('files.cancel', { name }), t('files.remove', { name })];
  switch (state.is) {
    case 'preparing':
      return (
        <li>
          {name}: {t('files.preparing')} <Stop label={cancel} onStop={stop} />
        </li>
      );
    case 'sending':
      return (
        <li>
          {name}: {t('files.sending', { percent: Math.round(state.share * 100) })}{' '}
          <progress value={state.share} aria-label={t('files.progress', { name })} />{' '}
          <Stop label={cancel} onStop={stop} />
        </li>
      );
    case 'failed':
      return (
        <li>
          <p role="alert">
            {name}: {state.offline ? t('files.offline') : problemText(state.why)}
          </p>
          <Button
            variant="secondary"
            icon="sync"
            onClick={() => {
              uploads.retry(key);
            }}
          >
            {t('files.retry', { name })}
          </Button>{' '}
          <Stop label={remove} onStop={stop} />
        </li>
      );
    case 'refused':
      return (
        <li>
          <p role="alert" className="form-error-message">
            {name}: {t(`files.${state.why === 'heic' ? heicWords() : state.why}`)}
          </p>
          <Stop label={remove} onStop={stop} />
        </li>
      );
  }
}

/** What to do about a HEIC picture differs between an iPhone and everything else. */
function heicWords(): 'heic-ios' | 'heic' {
  return thisPlatform() === 'ios' ? 'heic-ios' : 'heic';
}

function Stop({ label, onStop }: { label: string; onStop: () => void }) {
  return (
    <Button variant="tertiary" onClick={onStop}>
      {label}
    </Button>
  );
}
