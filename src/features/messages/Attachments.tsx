import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mostFiles, type Attachment } from '../../domain/message.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { fileSize } from './fileSize.ts';
import { UploadRow } from './UploadRow.tsx';
import type { useUploads } from './useUploads.ts';

interface AttachmentsProps {
  /** What has arrived. */
  files: readonly Attachment[];
  uploads: ReturnType<typeof useUploads>;
  /** A file cannot wait for a network, as a text can. */
  offline: boolean;
  error: string | undefined;
  onRemove: (file: Attachment) => void;
  /** The input's, for the summary of errors. */
  id: string;
}

/** Photos and PDFs that go with the message. */
export function Attachments({ files, uploads, offline, error, onRemove, id }: AttachmentsProps) {
  const { t } = useTranslation('messages');
  const { language } = useFormat();
  const hintId = useId();
  const [removed, setRemoved] = useState('');
  const left = mostFiles - files.length - uploads.uploads.length;
  const arrived = files.at(-1)?.name;
  const said = removed !== '' ? t('files.removed', { name: removed }) : '';
  return (
    <>
      <LiveRegion message={said || (arrived ? t('files.arrived', { name: arrived }) : '')} />
      <Field
        id={id}
        label={t('files.label')}
        hint={t('files.hint', { most: mostFiles })}
        error={error}
      >
        {left > 0 && !offline && (
          <input
            type="file"
            id={id}
            className="file-input"
            accept="image/jpeg,image/png,application/pdf"
            multiple
            aria-describedby={hintId}
            onChange={({ target }) => {
              setRemoved('');
              for (const file of [...(target.files ?? [])].slice(0, left)) void uploads.add(file);
              target.value = ''; // the same file can be chosen again
            }}
          />
        )}
        <span id={hintId}>
          {offline ? t('files.needsNet') : left <= 0 ? t('files.many', { most: mostFiles }) : ''}
        </span>
      </Field>
      <ul className="plain-list">
        {files.map((file) => (
          <li key={file.id}>
            {t('file', { name: file.name, size: fileSize(file.bytes, language) })}
            {': '}
            {t('files.done')}{' '}
            <Button
              variant="tertiary"
              onClick={() => {
                setRemoved(file.name);
                onRemove(file);
              }}
            >
              {t('files.remove', { name: file.name })}
            </Button>
          </li>
        ))}
        {uploads.uploads.map((upload) => (
          <UploadRow key={upload.key} upload={upload} uploads={uploads} />
        ))}
      </ul>
    </>
  );
}
