import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import type { OutboxEntry } from '../../domain/outbox/intent.ts';
import { pathsOf } from '../../domain/paths.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useNameOf } from '../../i18n/useNameOf.ts';
import { useServerNow } from '../../shared/useServerNow.ts';
import { FunctionButton } from '../../ui/page/FunctionLink.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { StatusBand } from '../../ui/page/StatusBand.tsx';
import { dismiss } from './outbox.ts';

interface SentBandProps {
  citizen: Citizen;
  /** All that the one who is logged in may act for. */
  citizens: readonly Citizen[];
  /** What was done, and is not told by the screen it was asked for on. */
  done: readonly OutboxEntry[];
  /** To be said to those who listen. */
  onSay: (words: string) => void;
}

/** What waited has been sent and done: it says so wherever one is, until one has seen it. */
export function SentBand({ citizen, citizens, done, onSay }: SentBandProps) {
  const { t } = useTranslation('unsent');
  const wordsOf = useWords(citizens);
  const [only] = done;
  const words =
    only && done.length === 1 ? wordsOf(only) : t('sent.several', { count: done.length });
  const say = useEffectEvent(onSay);
  useEffect(() => {
    say(words);
    return () => {
      say('');
    };
  }, [words]);
  return (
    <StatusBand
      variant="success"
      label={t('sent.label')}
      action={
        <>
          {only && done.length === 1 ? (
            <ToReceipt entry={only} citizen={citizens.find(({ id }) => id === only.citizen)} />
          ) : (
            <Link href={pathsOf(citizen).unsent}>{t('sent.see')}</Link>
          )}
          <FunctionButton
            onClick={() => {
              for (const { key } of done) void dismiss(key);
            }}
          >
            {t('sent.ok')}
          </FunctionButton>
        </>
      }
    >
      {words}
    </StatusBand>
  );
}

/** Of what is no appointment the band itself says all. */
function ToReceipt({ entry, citizen }: { entry: OutboxEntry; citizen: Citizen | undefined }) {
  const { t } = useTranslation('unsent');
  const { key, state, intent } = entry;
  if (!citizen || state.is !== 'confirmed' || state.appointment === null) return null;
  const what = receipts[intent.kind];
  return (
    what && (
      <Link
        href={pathsOf(citizen).receipt(state.appointment, what)}
        onClick={() => void dismiss(key)}
      >
        {t('sent.receipt')}
      </Link>
    )
  );
}

const receipts = {
  book: 'booket',
  move: 'flyttet',
  'accept-offer': 'flyttet',
  cancel: 'aflyst',
  settings: null,
  message: null,
} as const;

function useWords(citizens: readonly Citizen[]): (entry: OutboxEntry) => string {
  const { t } = useTranslation('unsent');
  const { text, whenInWords } = useFormat();
  const nameOf = useNameOf();
  const now = useServerNow(60);
  return ({ citizen, intent }) => {
    const what =
      'about' in intent
        ? `${text(intent.about.serviceName)}, ${whenInWords(intent.about.start, now)}`
        : '';
    const words = t(`sent.done.${intent.kind}`, { what });
    const whose = citizens.find(({ id }) => id === citizen);
    return whose && whose.relation !== 'self'
      ? t('sent.forName', { name: nameOf(whose), words })
      : words;
  };
}
