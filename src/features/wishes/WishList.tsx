import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../../api/wire/serverClock.ts';
import type { Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { changeWishes } from '../../storage/drafts/wishes.ts';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { Card } from '../../ui/content/Card.tsx';
import { wishesOf } from './queries.ts';

/** What one would like to book, apart from everything that is agreed. Nothing wished takes no room. */
export function WishList({ citizen }: { citizen: Citizen }) {
  const { t } = useTranslation(['wishes', 'unsent']);
  const client = useQueryClient();
  const { data: wishes = [] } = useQuery(wishesOf(citizen.id));
  if (wishes.length === 0) return null;
  const remove = async (key: string) => {
    await changeWishes((all) => all.filter((wish) => wish.key !== key), serverNow());
    await client.invalidateQueries({ queryKey: wishesOf(citizen.id).queryKey });
  };
  return (
    <section aria-labelledby="wishes">
      <h2 id="wishes">{t('list')}</h2>
      <p>{t('listLead')}</p>
      {wishes.map(({ key, text }) => (
        <Card key={key}>
          <p className="own-words">{text}</p>
          <ButtonGroup>
            <ButtonLink variant="secondary" href={pathsOf(citizen).book}>
              {t('find')}
            </ButtonLink>
            <Button variant="tertiary" onClick={() => void remove(key)}>
              {t('unsent:seen')}
            </Button>
          </ButtonGroup>
        </Card>
      ))}
    </section>
  );
}
