import type { ReactNode } from 'react';
import { InstallDrawing, type InstallStep } from './InstallDrawing.tsx';

interface InstallStepsProps {
  steps: readonly { step: InstallStep; text: ReactNode; caption?: string | undefined }[];
}

/** Drawn and numbered steps, side by side where there is room. */
export function InstallSteps({ steps }: InstallStepsProps) {
  return (
    <ol className="install-steps no-max-width">
      {steps.map(({ step, text, caption }, index) => (
        <li key={index}>
          <InstallDrawing step={step} caption={caption} />
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}
