import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';

interface MorePagesProps {
  query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
}

/** "Vis flere", as long as there are more. */
export function MorePages({ query }: MorePagesProps) {
  const { t } = useTranslation('common');
  if (!query.hasNextPage) return null;
  return (
    <Button
      variant="secondary"
      busy={query.isFetchingNextPage}
      busyText={t('loadingMore')}
      onClick={() => void query.fetchNextPage()}
    >
      {t('showMore')}
    </Button>
  );
}
