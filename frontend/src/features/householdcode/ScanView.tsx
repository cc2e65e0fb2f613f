import { lazy, Suspense, useState, type ChangeEvent } from 'react';
import { useLocation } from 'react-router';
import { ApiProblem } from '@/shared/api';
import { useActor } from '@/shared/auth';
import { useTranslation } from '@/shared/i18n';
import { Note } from '@/shared/ui/field';
import { DraftProvider, TextInput, useDraft } from '@/shared/ui/form';
import { useKit } from '@/shared/ui/kit';
import { Button, Failed, Loading } from '@/shared/ui/states';
import { codeOf } from './code';
import { CodeMissing } from './CodeMissing';
import { useResolvedCode, type Scan } from './queries';
import './householdcode.css';

const Camera = lazy(() => import('./Camera'));
const ScannedHousehold = lazy(() => import('./ScannedHousehold'));

/** From a plate on a door to what the reader may know of the household: by camera, from a photo, or typed. */
export function ScanView() {
  const { t } = useTranslation('householdcode');
  const { Section, Action } = useKit();
  const [isCameraOn, setCameraOn] = useState(false);
  const [fault, setFault] = useState<'foreign' | 'photoNone' | null>(null);
  /** The phone's own camera opened the plate, and the public page sent us here. */
  const scanned = (useLocation().state as { code?: string } | null)?.code;
  const [code, setCode] = useState<string | null>(() => (scanned ? codeOf(scanned) : null));

  function take(text: string) {
    const found = codeOf(text);
    setFault(found ? null : 'foreign');
    if (!found) return;
    setCameraOn(false);
    setCode(found);
  }

  async function readPhoto({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const photo = currentTarget.files?.[0];
    currentTarget.value = '';
    if (!photo) return;
    const { readCodes } = await import('./reader');
    const texts = await createImageBitmap(photo)
      .then(readCodes)
      .catch(() => []);
    const text = texts.find(codeOf) ?? texts[0];
    if (text) take(text);
    else setFault('photoNone');
  }

  if (code) return <Result code={code} onAgain={() => setCode(null)} />;
  return (
    <div className="hc-scan">
      <Section title={t('scan.title')}>
        <div className="sw-stack">
          <p>{t('scan.hint')}</p>
          {fault && (
            <Note tone="warn" icon="warning">
              {t(`scan.${fault}`)}
            </Note>
          )}
          <Suspense>{isCameraOn && <Camera onText={take} />}</Suspense>
          <div className="sw-row">
            <Action kind="primary" icon="scan" onPress={() => setCameraOn(!isCameraOn)}>
              {t(isCameraOn ? 'scan.stop' : 'scan.start')}
            </Action>
            <label className="sw-button hc-photo">
              {t('scan.photo')}
              <input type="file" accept="image/*" className="sw-hidden" onChange={(event) => void readPhoto(event)} />
            </label>
          </div>
        </div>
      </Section>
      <Section title={t('scan.type')}>
        <TypedCode onCode={take} />
      </Section>
    </div>
  );
}

function TypedCode({ onCode }: { onCode: (code: string) => void }) {
  const { t } = useTranslation('householdcode');
  const { Frame, Action } = useKit();
  const form = useDraft({
    initial: () => ({}),
    onSubmit: ({ code = '' }) => {
      onCode(code);
      return Promise.resolve();
    },
  });
  return (
    <DraftProvider value={form.draft}>
      <form className="sw-stack" {...form.props}>
        <Frame>
          <TextInput
            name="code"
            label={t('scan.code')}
            hint={t('scan.typeHint')}
            maxLength={60}
            required
            validate={(typed) => (codeOf(typed) ? undefined : t('scan.typeFlaw'))}
          />
        </Frame>
        <Action submit icon="search">
          {t('scan.open')}
        </Action>
      </form>
    </DraftProvider>
  );
}

function Result({ code, onAgain }: { code: string; onAgain: () => void }) {
  const scan = useResolvedCode(code);
  if (scan.data) return <Found scan={scan.data} onAgain={onAgain} />;
  if (scan.error instanceof ApiProblem && (scan.error.status === 404 || scan.error.status === 429))
    return (
      <CodeMissing error={scan.error}>
        <Again onAgain={onAgain} />
      </CodeMissing>
    );
  if (scan.isError) return <Failed error={scan.error} onRetry={() => void scan.refetch()} />;
  return <Loading lines={4} />;
}

function Again({ onAgain }: { onAgain: () => void }) {
  const { t } = useTranslation('householdcode');
  return (
    <Button kind="primary" icon="scan" onClick={onAgain}>
      {t('household.another')}
    </Button>
  );
}

function Found({ scan, onAgain }: { scan: Scan; onAgain: () => void }) {
  const { t } = useTranslation('householdcode');
  const { Action } = useKit();
  const actor = useActor();
  return (
    <div className="hc-scan">
      <Suspense fallback={<Loading lines={4} />}>
        <ScannedHousehold scan={scan} />
      </Suspense>
      <div className="sw-row">
        {scan.household && actor.can('getHousehold') && (
          <Action kind="primary" to={`/households/${scan.household.id}`}>
            {t('household.open')}
          </Action>
        )}
        <Action icon="scan" onPress={onAgain}>
          {t('household.another')}
        </Action>
      </div>
    </div>
  );
}
