import type { ComponentProps } from 'react';

interface LiveRegionProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** Announced when it changes. The region itself must stay mounted: one that appears is not read. */
  message: string;
  assertive?: boolean | undefined;
}

/** Tells those who listen what those who look can see. */
export function LiveRegion({ message, assertive = false, ...rest }: LiveRegionProps) {
  return (
    <div
      {...rest}
      role={assertive ? 'alert' : 'status'}
      aria-live={assertive ? 'assertive' : 'polite'}
      aria-atomic="true"
      className="sr-only"
    >
      {message}
    </div>
  );
}
