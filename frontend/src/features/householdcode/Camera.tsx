import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from '@/shared/i18n';
import { Note } from '@/shared/ui/field';

/** Often enough to feel immediate, seldom enough for a cheap phone. */
const betweenLooksMs = 150;

/** The back camera, looking for a QR code until one is read or the component goes. */
export default function Camera({ onText }: { onText: (text: string) => void }) {
  const { t } = useTranslation('householdcode');
  const video = useRef<HTMLVideoElement>(null);
  const [isMissing, setMissing] = useState(false);
  const found = useEffectEvent(onText);

  useEffect(() => {
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const isOver = () => isGone;
    const stop = () => stream?.getTracks().forEach((track) => track.stop());

    async function look(read: (picture: HTMLVideoElement) => Promise<string[]>) {
      if (isOver() || !video.current) return;
      const ready = video.current.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;
      const [text] = ready ? await read(video.current).catch(() => []) : [];
      if (isOver()) return;
      if (text) found(text);
      timer = setTimeout(() => void look(read), betweenLooksMs);
    }

    async function start() {
      // Plain http on a county's own network has no mediaDevices at all.
      const devices = navigator.mediaDevices as MediaDevices | undefined;
      if (!devices) throw new Error('no camera');
      const opened = await devices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } }, audio: false });
      stream = opened;
      if (isOver()) return stop();
      if (video.current) video.current.srcObject = opened;
      const { readCodes } = await import('./reader');
      await look(readCodes);
    }

    start().catch(() => {
      if (!isOver()) setMissing(true);
    });
    return () => {
      isGone = true;
      clearTimeout(timer);
      stop();
    };
  }, []);

  if (isMissing)
    return (
      <Note tone="warn" icon="warning">
        {t('scan.noCamera')}
      </Note>
    );
  return (
    <div className="hc-camera">
      <video ref={video} autoPlay playsInline muted aria-label={t('scan.camera')} />
      <span aria-hidden="true" />
    </div>
  );
}
