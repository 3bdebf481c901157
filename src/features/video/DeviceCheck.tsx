import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { phoneHref } from '../../i18n/phone.ts';
import type { Device, Devices } from '../../video/devices.ts';
import { hearLevel, playTestSound } from '../../video/sound.ts';
import { Loading } from '../../ui/feedback/Loading.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { Select } from '../../ui/form/Select.tsx';
import { DeviceProblem } from './DeviceProblem.tsx';
import { OwnPicture } from './OwnPicture.tsx';

interface DeviceCheckProps {
  devices: Devices;
  phone: string;
  /** The way in, or when it opens. */
  children: ReactNode;
}

/** Camera and sound before anybody else sees or hears: asked for after it was said why. */
export function DeviceCheck({ devices, phone, children }: DeviceCheckProps) {
  const { t } = useTranslation('video');
  const { stream, asking, failure } = useSyncExternalStore(devices.subscribe, devices.get);
  const ask = (what: 'both' | 'sound') => void devices.ask(what);
  if (stream) return <Ready devices={devices}>{children}</Ready>;
  if (failure) {
    return <DeviceProblem failure={failure} phone={phone} busy={asking} onRetry={ask} />;
  }
  return (
    <>
      <p>{t('check.why')}</p>
      <p>
        <strong>{t('check.notThereYet')}</strong>
      </p>
      {asking ? (
        <Loading>{t('check.asking')}</Loading>
      ) : (
        <>
          <p>{t('check.question')}</p>
          <ButtonGroup>
            <Button
              icon="videocam"
              onClick={() => {
                ask('both');
              }}
            >
              {t('check.both')}
            </Button>
            <Button
              variant="secondary"
              onClick={() => {
                ask('sound');
              }}
            >
              {t('check.soundOnly')}
            </Button>
          </ButtonGroup>
        </>
      )}
      <p>
        <a href={phoneHref(phone)}>{t('callInstead', { phone })}</a>
      </p>
    </>
  );
}

function Ready({ devices, children }: { devices: Devices; children: ReactNode }) {
  const { t } = useTranslation('video');
  const state = useSyncExternalStore(devices.subscribe, devices.get);
  const { stream, camera, cameras, microphones, cameraId, microphoneId } = state;
  const level = useLevel(stream);
  return (
    <>
      <p>
        <strong>{t('check.notThereYet')}</strong>
      </p>
      {camera === 'none' ? <p>{t('check.noPicture')}</p> : <OwnPicture devices={devices} />}
      {children}
      <p id="video-level">{t('check.levelHint')}</p>
      <meter
        className="video-level"
        aria-label={t('check.level')}
        aria-describedby="video-level"
        min={0}
        max={1}
        value={level}
      />
      <Choice
        label={t('check.camera')}
        all={cameras}
        value={cameraId}
        onChoose={devices.useCamera}
      />
      <Choice
        label={t('check.microphone')}
        all={microphones}
        value={microphoneId}
        onChoose={devices.useMicrophone}
      />
      <ButtonGroup>
        <Button variant="secondary" onClick={playTestSound}>
          {t('check.testSound')}
        </Button>
      </ButtonGroup>
      <p>{t('check.testSoundHint')}</p>
    </>
  );
}

interface ChoiceProps {
  label: string;
  all: readonly Device[];
  value: string | null;
  onChoose: (id: string) => void;
}

/** Where there is something to choose between. */
function Choice({ label, all, value, onChoose }: ChoiceProps) {
  const { t } = useTranslation('video');
  if (all.length < 2) return null;
  const options = all.map(({ id, label: name }, at) => ({
    value: id,
    label: name === '' ? t('check.nameless', { number: at + 1 }) : name,
  }));
  return (
    <Select
      label={label}
      options={options}
      value={value ?? ''}
      onChange={({ target }) => {
        onChoose(target.value);
      }}
    />
  );
}

function useLevel(stream: MediaStream | null): number {
  const [level, setLevel] = useState(0);
  useEffect(() => (stream ? hearLevel(stream, setLevel) : undefined), [stream]);
  return level;
}
