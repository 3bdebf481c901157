import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { markOf, type Citizen } from '../../domain/citizen.ts';
import { useNameOf } from '../../i18n/useNameOf.ts';
import { Button } from '../../ui/form/Button.tsx';
import { Modal } from '../../ui/feedback/Modal.tsx';
import { PersonBand } from '../../ui/page/PersonBand.tsx';

interface SurePersonProps {
  citizen: Citizen;
  action: string;
  onYes: () => void;
  onNo: () => void;
  /** What is about to be done. */
  children: ReactNode;
}

/** "Er det den rigtige person?", with colour, initials and name, and the name on the button. */
export function SurePerson({ citizen, action, onYes, onNo, children }: SurePersonProps) {
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
