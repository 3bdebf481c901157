import { Button } from '../form/Button.tsx';
import { ButtonGroup } from '../form/ButtonGroup.tsx';

interface MorePagesProps {
  label: string;
  busyLabel: string;
  query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
}

/** Asks for the next page, as long as there is one. */
export function MorePages({ label, busyLabel, query }: MorePagesProps) {
  if (!query.hasNextPage) return null;
  return (
    <ButtonGroup>
      <Button
        variant="secondary"
        busy={query.isFetchingNextPage}
        busyText={busyLabel}
        onClick={() => void query.fetchNextPage()}
      >
        {label}
      </Button>
    </ButtonGroup>
  );
}
