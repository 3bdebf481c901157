import type { ReactNode, SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { Form } from '../../ui/form/Form.tsx';

/** The first step's form and its one button. */
export function FillForm({ onNext, children }: { onNext: () => void; children: ReactNode }) {
  const { t } = useTranslation('mandates');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onNext();
  };
  return (
    <Form onSubmit={submit}>
      {children}
      <ButtonGroup>
        <Button type="submit">{t('form.next')}</Button>
      </ButtonGroup>
    </Form>
  );
}
