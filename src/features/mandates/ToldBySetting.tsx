import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnreached } from '../../api/wire/problem.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import { waysToBeTold, type ToldBy, type WayToBeTold } from '../../domain/mandate/mandate.ts';
import { NotFetched } from '../../shared/NotFetched.tsx';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { RadioGroup } from '../../ui/form/RadioGroup.tsx';
import { MandateRefused } from './MandateRefused.tsx';
import { toldByOf } from './queries.ts';

/** Where the choice is on its way to the municipality. */
interface Saving {
  readonly send: (chosen: WayToBeTold, etag: string) => void;
  readonly sending: boolean;
  readonly done: boolean;
  readonly error: Error | null;
  /** That it is written down, and not sent or not answered yet; null otherwise. */
  readonly onItsWay: ReactNode;
}

interface ToldBySettingProps {
  self: CitizenId;
  saving: Saving;
}

/** "Sådan får du besked, når andre handler for dig". */
export function ToldBySetting({ self, saving }: ToldBySettingProps) {
  const { t } = useTranslation('mandates');
  const setting = useQuery(toldByOf(self));
  if (setting.data) return <Choice saving={saving} setting={setting.data} />;
  // Without a network the list of mandates above has said so.
  if (isUnreached(setting.error)) return null;
  return <NotFetched query={setting} loading={t('told.loading')} heading={t('told.notFetched')} />;
}

function Choice({ saving, setting }: { saving: Saving; setting: ToldBy }) {
  const { t } = useTranslation('mandates');
  const [chosen, setChosen] = useState<WayToBeTold>();
  const now = setting.changesByOthers === 'unknown' ? undefined : setting.changesByOthers;
  const value = chosen ?? now;
  const isNew = chosen !== undefined && chosen !== now;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (value !== undefined) saving.send(value, setting.etag);
  };
  return (
    <Form onSubmit={submit}>
      {now === undefined && <Alert variant="info">{t('told.unknown')}</Alert>}
      <RadioGroup
        legend={<h2>{t('told.heading')}</h2>}
        hint={t('told.hint')}
        options={waysToBeTold.map((way) => ({
          value: way,
          label: t(`told.${way}`),
          hint: t(`told.${way}Text`),
        }))}
        value={value}
        onChange={setChosen}
      />
      <MandateRefused error={saving.error} />
      {saving.onItsWay}
      <div role="status">
        {saving.done && !isNew && <Alert variant="success">{t('told.saved')}</Alert>}
      </div>
      {value !== undefined && (
        <ButtonGroup>
          <Button
            type="submit"
            variant="secondary"
            busy={saving.sending}
            busyText={t('told.saving')}
          >
            {t('told.save')}
          </Button>
        </ButtonGroup>
      )}
    </Form>
  );
}
