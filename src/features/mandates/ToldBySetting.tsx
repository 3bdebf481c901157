import { useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { changeToldBy } from '../../api/mandates.ts';
import { useIntent } from '../../api/useIntent.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import { waysToBeTold, type ToldBy } from '../../domain/mandate.ts';
import { Alert } from '../../ui/Alert.tsx';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { NeedsNetwork } from './Actions.tsx';
import { MandateRefused } from './MandateRefused.tsx';
import { Missing } from './Missing.tsx';
import { toldByOf } from './queries.ts';

interface ToldBySettingProps {
  self: CitizenId;
  online: boolean;
}

/** "Sådan får du besked, når andre handler for dig". */
export function ToldBySetting({ self, online }: ToldBySettingProps) {
  const setting = useQuery(toldByOf(self));
  if (setting.data) return <Choice self={self} online={online} setting={setting.data} />;
  return <Missing error={setting.error} onRetry={() => void setting.refetch()} />;
}

function Choice({ self, online, setting }: ToldBySettingProps & { setting: ToldBy }) {
  const { t } = useTranslation('mandates');
  const [chosen, setChosen] = useState<ToldBy['changesByOthers']>();
  const [saved, setSaved] = useState(false);
  const saving = useIntent(
    self,
    (way: ToldBy['changesByOthers']) => changeToldBy(self, setting, way),
    () => {
      setSaved(true);
    },
  );
  const value = chosen ?? setting.changesByOthers;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    saving.send(value);
  };
  return (
    <form onSubmit={submit}>
      <RadioGroup
        legend={<h2>{t('told.heading')}</h2>}
        hint={t('told.hint')}
        options={waysToBeTold.map((way) => ({
          value: way,
          label: t(`told.${way}`),
          hint: t(`told.${way}Text`),
        }))}
        value={value}
        onChange={(way) => {
          setChosen(way);
          setSaved(false);
        }}
      />
      <MandateRefused error={saving.error} />
      <div role="status">
        {saved && !saving.error && <Alert variant="success">{t('told.saved')}</Alert>}
      </div>
      {online || saving.sending ? (
        <ButtonGroup>
          {' '}
          <Button
            type="submit"
            variant="secondary"
            busy={saving.sending}
            busyText={t('told.saving')}
          >
            {t('told.save')}
          </Button>
        </ButtonGroup>
      ) : (
        <NeedsNetwork />
      )}
    </form>
  );
}
