import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../i18n/useProblemText.ts';
import { Button } from '../../ui/Button.tsx';
import type { Upload } from './useUploads.ts';

interface UploadRowProps {
  upload: Upload;
  onRetry: () => void;
  onRemove: () => void;
}

/** A file that has not arrived: how far it is, or why it will not go. */
export function UploadRow({ upload: { name, state }, onRetry, onRemove }: UploadRowProps) {
  const { t } = useTranslation('messages');
  const problemText = useProblemText();
  const [cancel, remove] = [t('files.cancel', { name }), t('files.remove', { name })];
  switch (state.is) {
    case 'preparing':
      return (
        <li>
          {name}: {t('files.preparing')} <Stop label={cancel} onStop={onRemove} />
        </li>
      );
    case 'sending':
      return (
        <li>
          {name}: {t('files.sending', { percent: Math.round(state.share * 100) })}{' '}
          <progress value={state.share} aria-label={t('files.progress', { name })} />{' '}
          <Stop label={cancel} onStop={onRemove} />
        </li>
      );
    case 'failed':
      return (
        <li>
          <p role="alert">
            {name}: {state.offline ? t('files.offline') : problemText(state.why)}
          </p>
          <Button variant="secondary" icon="sync" onClick={onRetry}>
            {t('files.retry', { name })}
          </Button>{' '}
          <Stop label={remove} onStop={onRemove} />
        </li>
      );
    case 'refused':
      return (
        <li>
          <p role="alert">
            {name}: {t(`files.${state.why}`)}
          </p>
          <Stop label={remove} onStop={onRemove} />
        </li>
      );
  }
}

function Stop({ label, onStop }: { label: string; onStop: () => void }) {
  return (
    <Button variant="tertiary" onClick={onStop}>
      {label}
    </Button>
  );
}
