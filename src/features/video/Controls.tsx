import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Devices, Own } from '../../video/devices.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import '../../ui/videoIcons.ts';

interface ControlsProps {
  devices: Devices;
  writing: boolean;
  onWrite: () => void;
  onHangUp: () => void;
}

/** What one can do during a visit: few, large, and each says what it is. */
export function Controls({ devices, writing, onWrite, onHangUp }: ControlsProps) {
  const { t } = useTranslation('video');
  const { sound, camera, cameras } = useSyncExternalStore(devices.subscribe, devices.get);
  return (
    <div className="video-controls">
      <Toggle
        icon="mic"
        iconOff="mic-off"
        words={t('call.sound')}
        own={sound}
        onPress={devices.setSound}
      />
      <Toggle
        icon="videocam"
        iconOff="videocam-off"
        words={t('call.camera')}
        own={camera}
        onPress={devices.setCamera}
      />
      {cameras.length > 1 && camera === 'on' && (
        <button type="button" className="video-control" onClick={devices.nextCamera}>
          <Icon name="cameraswitch" />
          {t('call.other')}
        </button>
      )}
      <button type="button" className="video-control" aria-expanded={writing} onClick={onWrite}>
        <Icon name="mail" />
        {t('call.words')}
      </button>
      <button type="button" className="video-control video-hang-up" onClick={onHangUp}>
        <Icon name="call-end" />
        {t('call.hangUp')}
      </button>
    </div>
  );
}

interface ToggleProps {
  icon: IconName;
  iconOff: IconName;
  words: string;
  own: Own;
  onPress: (on: boolean) => void;
}

/** Pressed is on; that is also written, as a colour alone says nothing. */
function Toggle({ icon, iconOff, words, own, onPress }: ToggleProps) {
  const { t } = useTranslation('video');
  const on = own === 'on';
  return (
    <button
      type="button"
      className="video-control"
      aria-pressed={on}
      onClick={() => {
        onPress(!on);
      }}
    >
      <Icon name={on ? icon : iconOff} />
      <span>{words}</span> <small>{t(on ? 'call.on' : 'call.off')}</small>
    </button>
  );
}
