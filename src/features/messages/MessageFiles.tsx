import { useTranslation } from 'react-i18next';
import { attachmentAddress } from '../../api/messages.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import type { Attachment } from '../../domain/messages/message.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Icon } from '../../ui/Icon.tsx';
import { fileSize } from './fileSize.ts';

interface MessageFilesProps {
  citizen: CitizenId;
  files: readonly Attachment[];
  offline: boolean;
}

/**
 * What came with a message, to be saved. Without a connection the browser would answer with an error
 * of its own: then it is said instead, and there is no link.
 */
export function MessageFiles({ citizen, files, offline }: MessageFilesProps) {
  const { t } = useTranslation('messages');
  const { language } = useFormat();
  if (files.length === 0) return null;
  return (
    <>
      <p>{t('attached')}</p>
      <ul className="plain-list">
        {files.map(({ id, name, bytes }) => {
          const label = t('file', { name, size: fileSize(bytes, language) });
          return (
            <li key={id}>
              {offline ? (
                label
              ) : (
                <a href={attachmentAddress(citizen, id)} download={name}>
                  <Icon name="download" /> {label}
                </a>
              )}
            </li>
          );
        })}
      </ul>
      {offline && <p>{t('filesOffline')}</p>}
    </>
  );
}
