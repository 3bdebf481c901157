import { useTranslation } from 'react-i18next';
import { pathsOf } from '../../domain/paths.ts';
import { useAskOnce } from '../../shared/useAskOnce.tsx';
import { FeedAddress } from '../../features/calendar/FeedAddress.tsx';
import { FeedHowTo } from '../../features/calendar/FeedHowTo.tsx';
import { FeedTitles } from '../../features/calendar/FeedTitles.tsx';
import { useFeed, type FeedWish } from '../../features/calendar/useFeed.ts';
import { Refused } from '../../shared/Refused.tsx';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { NotFetched } from '../../shared/NotFetched.tsx';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { BackLink } from '../../ui/page/BackLink.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { Screen } from '../../ui/page/Screen.tsx';
import { useCitizen } from '../useCitizen.ts';

/** Letting one's own calendar follow the appointments by itself. */
export function Component() {
  const { citizen } = useCitizen();
  const { t } = useTranslation('calendar');
  const { other, name } = useSpeaking(citizen);
  return (
    <Screen
      title={t('title')}
      heading={other ? t('headingOther', { name }) : t('title')}
      lead={other ? t('leadOther', { name }) : t('lead')}
      above={<BackLink href={pathsOf(citizen).settings}>{t('toSettings')}</BackLink>}
    >
      <Feed />
    </Screen>
  );
}

function Feed() {
  const { citizen } = useCitizen();
  const { t } = useTranslation('calendar');
  const { other, name, short } = useSpeaking(citizen);
  const { query, send, sending, done, error } = useFeed(citizen.id);
  const { ask, dialog } = useAskOnce();
  if (!query.data)
    return <NotFetched query={query} loading={t('loading')} heading={t('notFetched')} />;
  const { path, titles } = query.data;
  const actionOf = (what: keyof typeof actions) => {
    const [own, others] = actions[what];
    return other ? t(others, { name: short }) : t(own);
  };
  const want = (wish: FeedWish, action: string) => {
    const then = () => {
      send(wish);
    };
    ask(citizen, { action, what: t('headingOther', { name }), then });
  };
  const button = (what: 'make' | 'renew' | 'end', variant?: 'secondary') => (
    <Button
      variant={variant}
      busy={sending === what}
      busyText={t('sending')}
      onClick={() => {
        want(what, actionOf(what));
      }}
    >
      {actionOf(what)}
    </Button>
  );
  return (
    <>
      {error && <Refused error={error} />}
      <div role="status">{done && <Alert variant="success">{t(`done.${done}`)}</Alert>}</div>
      {path === null ? (
        <>
          <Alert variant="info" heading={t('secret.heading')}>
            {other ? t('secret.textOther') : t('secret.text')}
          </Alert>
          <ButtonGroup>{button('make')}</ButtonGroup>
        </>
      ) : (
        <>
          {/* A new address is not shown because the old one was. */}
          <FeedAddress key={path} path={path} />
          <FeedHowTo />
          <FeedTitles
            titles={titles}
            action={actionOf('save')}
            sending={sending === 'neutral' || sending === 'service'}
            onSave={(chosen) => {
              want(chosen, actionOf('save'));
            }}
          />
          <section>
            <h2>{t('end.heading')}</h2>
            <p>{t('end.text')}</p>
            <ButtonGroup>
              {button('renew', 'secondary')}
              {button('end', 'secondary')}
            </ButtonGroup>
          </section>
        </>
      )}
      {dialog}
    </>
  );
}

/** Of one's own, and of somebody else's. */
const actions = {
  make: ['make.action', 'make.actionOther'],
  renew: ['end.renew', 'end.renewOther'],
  end: ['end.action', 'end.actionOther'],
  save: ['titles.save', 'titles.saveOther'],
} as const;
