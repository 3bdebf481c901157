import { useState, type ReactNode } from 'react';
import type { Citizen } from '../../domain/citizen.ts';
import { SurePerson } from './SurePerson.tsx';

interface Question {
  /** On the button: what is done, and for whom. */
  action: string;
  /** What it is done with. */
  what: ReactNode;
  then: () => void;
}

/** Before something is done for another one is asked once more; for oneself it is done at once. */
export function useAskOnce() {
  const [asked, setAsked] = useState<Question & { citizen: Citizen }>();
  const close = () => {
    setAsked(undefined);
  };
  return {
    ask: (citizen: Citizen, question: Question) => {
      if (citizen.relation === 'self') question.then();
      else setAsked({ citizen, ...question });
    },
    /** Stands where what asks stands: with it, the question goes. */
    dialog: asked && (
      <SurePerson
        citizen={asked.citizen}
        action={asked.action}
        onYes={() => {
          close();
          asked.then();
        }}
        onNo={close}
      >
        {asked.what}
      </SurePerson>
    ),
  };
}
