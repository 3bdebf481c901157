import { useCallback, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { phoneHref } from '../../i18n/phone.ts';
import type { Call, CallState, Other } from '../../video/call.ts';
import type { Devices, DevicesState } from '../../video/devices.ts';
import { LiveRegion } from '../../ui/feedback/LiveRegion.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { Controls } from './Controls.tsx';
import { Picture } from './Picture.tsx';
import { usePersonName } from './usePersonName.ts';
import { WordsPanel } from './WordsPanel.tsx';

interface InCallProps {
  call: Call;
  devices: Devices;
  phone: string;
}

/** The visit: the others large, oneself small, and what is so in words. */
export function InCall({ call, devices, phone }: InCallProps) {
  const { t } = useTranslation('video');
  const state = useSyncExternalStore(call.subscribe, call.get);
  const own = useSyncExternalStore(devices.subscribe, devices.get);
  const [writing, setWriting] = useState(false);
  const [silenced, setSilenced] = useState(false);
  const onSilenced = useCallback(() => {
    setSilenced(true);
  }, []);
  const { others, words } = state;
  const trouble = useTrouble(state);
  return (
    <div className="video-call">
      <div className="video-stage">
        <div className="video-others" data-count={others.length}>
          {others.map((other) => (
            <OtherPicture key={other.id} other={other} onSilenced={onSilenced} />
          ))}
        </div>
        {own.camera === 'on' && (
          <div className="video-self">
            <Picture own stream={own.stream} label={t('call.you')} />
          </div>
        )}
      </div>
      {silenced && (
        <Button
          onClick={() => {
            for (const video of document.querySelectorAll<HTMLVideoElement>('.video-other')) {
              void video.play().catch(() => undefined);
            }
            setSilenced(false);
          }}
        >
          {t('call.hear')}
        </Button>
      )}
      <OwnWords own={own} others={others} />
      <div role="status">{trouble && <p className="video-trouble">{trouble}</p>}</div>
      {trouble && (
        <p>
          <a href={phoneHref(phone)}>{t('callInstead', { phone })}</a>
        </p>
      )}
      <Controls
        devices={devices}
        writing={writing}
        onWrite={() => {
          setWriting(!writing);
        }}
        onHangUp={call.hangUp}
      />
      {(writing || words.length > 0) && <WordsPanel words={words} onSend={call.write} />}
      <Announcements others={others} words={words} />
    </div>
  );
}

function OtherPicture({ other, onSilenced }: { other: Other; onSilenced: () => void }) {
  const { t } = useTranslation('video');
  const who = usePersonName()(other);
  const { stream, sound, camera } = other;
  return (
    <figure className="video-person">
      <Picture stream={stream} label={who} onSilenced={onSilenced} />
      <figcaption>
        {who}
        {camera !== 'on' && <> · {t('call.theirCameraOff', { who })}</>}
        {sound !== 'on' && <> · {t('call.theirSoundOff', { who })}</>}
      </figcaption>
    </figure>
  );
}

/** What is on, always in view; never "on" while nothing gets through. */
function OwnWords({ own, others }: { own: DevicesState; others: readonly Other[] }) {
  const { t } = useTranslation('video');
  const through = others.some(({ link }) => link === 'fine');
  const sound = own.sound === 'on' && !through ? 'soundBroken' : soundWords[own.sound];
  return (
    <p className="video-own-state">
      {t(`call.${sound}`)} · {t(`call.${cameraWords[own.camera]}`)}
    </p>
  );
}

const soundWords = {
  on: 'soundOn',
  off: 'soundOff',
  lost: 'soundLost',
  none: 'soundNone',
} as const;
const cameraWords = {
  on: 'cameraOn',
  off: 'cameraOff',
  lost: 'cameraLost',
  none: 'cameraNone',
} as const;

/** What is wrong now, the worst of it. */
function useTrouble({ reached, others, picture }: CallState): string | null {
  const { t } = useTranslation('video');
  const nameOf = usePersonName();
  if (!reached) return t('call.unreached');
  for (const link of ['broken', 'connecting', 'unstable'] as const) {
    const other = others.find((one) => one.link === link);
    if (other) return t(`call.${link}`, { who: nameOf(other) });
  }
  switch (picture) {
    case 'full':
      return null;
    case 'half':
    case 'quarter':
      return t('call.smaller');
    case 'off':
      return t('call.pictureOff');
  }
}

/** Who comes and goes, and what they write, for who does not see it. */
function Announcements({ others, words }: Pick<CallState, 'others' | 'words'>) {
  const { t } = useTranslation('video');
  const nameOf = usePersonName();
  const [known, setKnown] = useState<readonly Other[]>([]);
  const [said, say] = useState('');
  const came = others.find(({ id }) => !known.some((one) => one.id === id));
  const went = known.find(({ id }) => !others.some((one) => one.id === id));
  if (came ?? went) {
    setKnown(others);
    if (came) say(t('call.came', { who: nameOf(came) }));
    else if (went) say(t('call.went', { who: nameOf(went) }));
  }
  const last = words.at(-1);
  const written =
    last && !last.mine
      ? t('call.newWords', { who: last.from ?? t('role.practitioner'), text: last.text })
      : '';
  return (
    <>
      <LiveRegion message={said} />
      <LiveRegion message={written} />
    </>
  );
}
