import { useEffect, useRef } from 'react';

interface PictureProps {
  stream: MediaStream | null;
  /** Who is seen. */
  label: string;
  /** One's own is never heard, and is seen as in a mirror. */
  own?: boolean;
  /** The browser wants a tap before it lets anything be heard. */
  onSilenced?: () => void;
}

/** A moving picture with its sound. */
export function Picture({ stream, label, own = false, onSilenced }: PictureProps) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const shown = video.current;
    if (!shown) return undefined;
    const play = () => {
      if (shown.srcObject !== stream) shown.srcObject = stream;
      if (stream === null) return;
      shown.play().catch((error: unknown) => {
        if (error instanceof DOMException && error.name === 'NotAllowedError') onSilenced?.();
      });
    };
    // Coming back from another app leaves a frozen picture on an iPhone (V08).
    const back = () => {
      if (document.visibilityState === 'visible') play();
    };
    play();
    document.addEventListener('visibilitychange', back);
    return () => {
      document.removeEventListener('visibilitychange', back);
    };
  }, [stream, onSilenced]);
  return (
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- it is live; one writes instead
    <video
      ref={video}
      className={own ? 'video-own' : 'video-other'}
      aria-label={label}
      muted={own}
      autoPlay
      playsInline
    />
  );
}
