interface StepIndicatorProps {
  /** "Trin 2 af 3" */
  label: string;
  current: number;
  total: number;
}

/**
 * The short form, for flows of few steps; stands above the h1.
 *
 * @see https://designsystem.dk/komponenter/trinindikatorer/
 */
export function StepIndicator({ label, current, total }: StepIndicatorProps) {
  return (
    <>
      <p className="step-subheading">{label}</p>
      <div className="step-track" aria-hidden="true">
        {Array.from({ length: total }, (_, step) => (
          <span key={step} className={step < current ? 'done' : undefined} />
        ))}
      </div>
    </>
  );
}
