import type { ComponentProps, ReactNode } from 'react';
import { Icon, type IconName } from '../Icon.tsx';

interface StatusBandProps extends ComponentProps<'section'> {
  /** The region's name. */
  label: string;
  variant: 'info' | 'success' | 'warning';
  icon?: IconName | undefined;
  action?: ReactNode;
}

/**
 * A state of the whole app: offline, a new version is ready. It is not announced by itself: let a
 * `LiveRegion` say it.
 */
export function StatusBand({
  variant,
  label,
  icon = variant,
  action,
  children,
  ...rest
}: StatusBandProps) {
  return (
    <section {...rest} aria-label={label} className={`band band-${variant}`}>
      <div className="container">
        <div className="band-text">
          <Icon name={icon} />
          <p>{children}</p>
        </div>
        {action && <div className="band-action">{action}</div>}
      </div>
    </section>
  );
}
