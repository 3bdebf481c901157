import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { markOf, type Citizen } from '../domain/citizen.ts';
import { useNameOf } from '../i18n/useNameOf.ts';
import { Button } from '../ui/form/Button.tsx';
import { Modal } from '../ui/feedback/Modal.tsx';
import { PersonBand } from '../ui/page/PersonBand.tsx';

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

interface SurePersonProps {
  citizen: Citizen;
  action: string;
  onYes: () => void;
  onNo: () => void;
  /** What is about to be done. */
  children: ReactNode;
}

/** "Er det den rigtige person?", with colour, initials and name, and the name on the button. */
function SurePerson({ citizen, action, onYes, onNo, children }: SurePersonProps) {
  const { t } = useTranslation('acting');
  const name = useNameOf()(citizen);
  return (
    <Modal
      heading={t('sure.heading')}
      onClose={onNo}
      actions={
        <>
          <Button onClick={onYes}>{action}</Button>
          <Button variant="secondary" onClick={onNo}>
            {t('sure.no')}
          </Button>
        </>
      }
    >
      <PersonBand mark={markOf(citizen)}>
        {t('onBehalfOf')} <strong>{name}</strong>
      </PersonBand>
      <p>{children}</p>
    </Modal>
  );
}
