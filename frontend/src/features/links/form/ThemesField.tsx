import { Controller, type UseFormReturn, useWatch } from 'react-hook-form';
import { useErrorText } from '@/forms/record/texts';
import { useTranslation } from '@/i18n';
import { Choices } from '@/list/Choices';
import { useThemes } from '@/records/useThemes';
import { IconButton } from '@/ui/Button';
import { ComboBox } from '@/ui/ComboBox';
import { ownError } from './ownError';
import type { LinkValues, Offer, Party } from './values';

/** What it is about, and which of the partners brings something to each. */
export function ThemesField({ form: { control } }: { readonly form: UseFormReturn<LinkValues> }) {
  const { t } = useTranslation(['linkForm', 'links', 'common']);
  const { byDimension, nameOf } = useThemes();
  const errorText = useErrorText();
  const [partners, facilitators] = useWatch({ control, name: ['partners', 'facilitators'] });
  return (
    <Controller
      control={control}
      name="themes"
      render={({ field, fieldState }) => {
        const replace = (offer: Offer) =>
          field.onChange(field.value.map((other) => (other.theme === offer.theme ? offer : other)));
        const free = [...byDimension.values()]
          .flat()
          .filter(({ code }) => !field.value.some(({ theme }) => theme === code));
        return (
          <fieldset className="record-rows link-themes">
            <legend className="label">{t('links:field.themes')}</legend>
            <p className="hint">{t('linkForm:themesHint')}</p>
            {field.value.map((offer) => (
              <OfferRow
                key={offer.theme}
                name={nameOf(offer.theme)}
                offer={offer}
                partners={[...partners, ...facilitators.filter(({ id }) => offer.offeredBy.includes(id))]}
                onChange={replace}
                onRemove={() => field.onChange(field.value.filter((other) => other !== offer))}
              />
            ))}
            <ComboBox
              key={field.value.map(({ theme }) => theme).join()}
              label={t('linkForm:addTheme')}
              options={free.map(({ code, name, dimension }) => ({
                id: code,
                text: name,
                end: t(`common:dimension.${dimension}`),
              }))}
              value={null}
              onChange={(theme) => theme && field.onChange([...field.value, { theme, offeredBy: [] }])}
              inputRef={field.ref}
              error={errorText(ownError(fieldState.error), 'themes')}
            />
          </fieldset>
        );
      }}
    />
  );
}

interface RowProps {
  readonly name: string;
  readonly offer: Offer;
  readonly partners: readonly Party[];
  readonly onChange: (offer: Offer) => void;
  readonly onRemove: () => void;
}

function OfferRow({ name, offer, partners, onChange, onRemove }: RowProps) {
  const { t } = useTranslation('linkForm');
  return (
    <fieldset className="link-offer">
      <legend>{name}</legend>
      <span className="meta">{t(partners.length > 0 ? 'offeredBy' : 'offeredByNobodyYet')}</span>
      <Choices
        options={partners.map((party) => ({ id: party.id, text: party.name }))}
        chosen={offer.offeredBy}
        onChange={(offeredBy) => onChange({ ...offer, offeredBy })}
      />
      <IconButton icon="close" label={t('removeTheme', { name })} onPress={onRemove} />
    </fieldset>
  );
}
