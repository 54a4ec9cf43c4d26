import { Controller, type UseFormReturn, useWatch } from 'react-hook-form';
import type { ActorType } from '@/api';
import { useErrorText } from '@/forms/record/texts';
import { useTranslation } from '@/i18n';
import { Panel } from '@/ui/Page';
import { ownError } from './ownError';
import { PartyList } from './PartyList';
import { PartyPicker } from './PartyPicker';
import { RuleNote } from './RuleNote';
import { type LinkValues, offersOf, type Party } from './values';

/** Who may help along without being a partner. */
const HELPERS: readonly ActorType[] = ['MISSION', 'NETWORK', 'NATIONAL_BODY'];

interface Props {
  readonly form: UseFormReturn<LinkValues>;
}

/** The partners as equals, and apart from them those who help. */
export function PartiesSection({ form }: Props) {
  const { t } = useTranslation(['linkForm', 'links']);
  const partners = useWatch({ control: form.control, name: 'partners' });
  return (
    <>
      <Panel title={t('links:field.partners')}>
        <div className="record-fields">
          <RuleNote partners={partners} />
          <PartiesField
            form={form}
            side="partners"
            label={t('linkForm:addPartner')}
            hint={t('linkForm:partnersHint')}
          />
        </div>
      </Panel>
      <Panel title={t('links:field.facilitators')}>
        <PartiesField
          form={form}
          side="facilitators"
          label={t('linkForm:addFacilitator')}
          hint={t('linkForm:facilitatorsHint')}
        />
      </Panel>
    </>
  );
}

interface FieldProps extends Props {
  readonly side: 'partners' | 'facilitators';
  readonly label: string;
  readonly hint: string;
}

function PartiesField({ form: { control, getValues, setValue }, side, ...texts }: FieldProps) {
  const errorText = useErrorText();
  const isPartners = side === 'partners';
  const isThere = (id: string) => {
    const { partners, facilitators } = getValues();
    return [...partners, ...facilitators].some((party) => party.id === id);
  };
  const remove = (id: string) => {
    const rest = (parties: readonly Party[]) => parties.filter((party) => party.id !== id);
    const { partners, facilitators, themes } = getValues();
    setValue('themes', offersOf(themes, rest([...partners, ...facilitators])), { shouldDirty: true });
    return rest(getValues(side));
  };
  return (
    <Controller
      control={control}
      name={side}
      render={({ field, fieldState: { error } }) => (
        <div className="record-fields">
          <PartyList parties={field.value} error={error} onRemove={(id) => field.onChange(remove(id))} />
          <PartyPicker
            {...texts}
            key={field.value.map(({ id }) => id).join()}
            inputRef={field.ref}
            error={errorText(ownError(error), side)}
            withTerritories={isPartners}
            accepts={({ id, type }) => !isThere(id) && (isPartners || HELPERS.includes(type))}
            onPick={(party) => field.onChange([...field.value, party])}
          />
        </div>
      )}
    />
  );
}
