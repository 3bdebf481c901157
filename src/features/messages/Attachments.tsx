import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mostFiles, type Attachment } from '../../domain/messages/message.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { Button } from '../../ui/form/Button.tsx';
import { Fieldset } from '../../ui/form/Fieldset.tsx';
import { LiveRegion } from '../../ui/feedback/LiveRegion.tsx';
import { fileSize } from './fileSize.ts';
import { UploadRow } from './UploadRow.tsx';
import { useKeepFocus } from './useKeepFocus.ts';
import type { useUploads } from './useUploads.ts';

interface AttachmentsProps {
  /** What has arrived. */
  files: readonly Attachment[];
  uploads: ReturnType<typeof useUploads>;
  /** A file cannot wait for a network, as a text can. */
  offline: boolean;
  /** The message is on its way with what it has. */
  sending: boolean;
  error: string | undefined;
  onRemove: (file: Attachment) => void;
  /** The button's, for the summary of errors. */
  id: string;
}

/** Photos and PDFs that go with the message. */
export function Attachments({ files, uploads, onRemove, id, ...shown }: AttachmentsProps) {
  const { offline, sending, error } = shown;
  const { t } = useTranslation('messages');
  const { language } = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { handlers, remember } = useKeepFocus(list, id);
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<{ name: string; left: number } | null>(null);
  const coming = uploads.uploads.filter(({ state }) => state.is !== 'refused').length;
  const left = mostFiles - files.length - coming;
  const arrived = files.at(-1)?.name;
  // Until another has arrived.
  const gone = removed !== null && files.length <= removed.left ? removed.name : null;
  const come = arrived === undefined ? '' : t('files.arrived', { name: arrived });
  return (
    <>
      <LiveRegion message={gone === null ? come : t('files.removed', { name: gone })} />
      <Fieldset
        {...handlers}
        id={id}
        legend={t('files.label')}
        hint={t('files.hint', { most: mostFiles })}
        error={error}
      >
        {left > 0 && !offline ? (
          <>
            <input
              ref={input}
              type="file"
              hidden
              accept="image/*,application/pdf"
              multiple
              onChange={({ target }) => {
                // The browser's own window had the focus meanwhile.
                remember(document.getElementById(id));
                const chosen = [...(target.files ?? [])];
                setLeftOut(chosen.slice(left).map(({ name }) => name));
                for (const file of chosen.slice(0, left)) void uploads.add(file);
                target.value = ''; // the same file can be chosen again
              }}
            />
            {/* The browser's own button speaks its own language. */}
            <Button
              id={id}
              variant="secondary"
              icon="add"
              aria-disabled={sending}
              onClick={() => {
                if (!sending) input.current?.click();
              }}
            >
              {t('files.choose')}
            </Button>
          </>
        ) : (
          <p id={id} tabIndex={-1}>
            {offline ? t('files.needsNet') : t('files.many', { most: mostFiles })}
          </p>
        )}
        {leftOut.length > 0 && (
          <p role="alert">{t('files.leftOut', { most: mostFiles, names: leftOut.join(', ') })}</p>
        )}
      </Fieldset>
      <ul {...handlers} ref={list} className="plain-list">
        {files.map((file) => (
          <li key={file.id}>
            {file.bytes > 0
              ? t('file', { name: file.name, size: fileSize(file.bytes, language) })
              : file.name}
            {': '}
            {t('files.done')}{' '}
            <Button
              variant="tertiary"
              aria-disabled={sending}
              onClick={() => {
                if (sending) return;
                setRemoved({ name: file.name, left: files.length - 1 });
                onRemove(file);
              }}
            >
              {t('files.remove', { name: file.name })}
            </Button>
          </li>
        ))}
        {uploads.uploads.map((upload) => (
          <UploadRow
            key={upload.key}
            upload={upload}
            uploads={{
              ...uploads,
              remove: (key) => {
                setRemoved({ name: upload.name, left: files.length });
                uploads.remove(key);
              },
            }}
          />
        ))}
      </ul>
    </>
  );
}
