import { type Control, Controller, useWatch } from 'react-hook-form';
import type { CapEffect } from '@/api';
import { OneOf, Text } from '@/forms/record/fields';
import { useTranslation } from '@/i18n';
import { isDecimal } from '@/money';
import { DecimalField } from '@/records/moneyFields';
import { Button } from '@/ui/Button';
import { Checkbox } from '@/ui/Checkbox';
import { Panel } from '@/ui/Page';
import { Radio, RadioGroup } from '@/ui/RadioGroup';
import { useCapText } from '../calls/capText';
import { NamesField } from '../NamesField';
import { SelectionField } from './SelectionField';
import { LIMITS } from './schema';
import { BASES, type CapsValues, type CapValues, EFFECTS, mayLookAtCounted, toCaps } from './values';

interface Props {
  readonly control: Control<CapsValues>;
  readonly index: number;
  readonly currency: string;
  readonly onRemove: () => void;
  /** Nothing for the first. */
  readonly onUp: (() => void) | undefined;
}

/** One rule: its name, what it does, what it measures, and against what. */
export function CapFields({ control, index, currency, onRemove, onUp }: Props) {
  const { t } = useTranslation('administration');
  const at = `caps.${index}` as const;
  const cap = useWatch({ control, name: at });
  const number = index + 1;
  if (!cap) return null;
  const mayCount = mayLookAtCounted(cap.effect);
  return (
    <Panel
      title={t('cap.number', { number })}
      end={
        <>
          {onUp && (
            <Button look="bare" icon="up" onPress={onUp}>
              {t('cap.up', { number })}
            </Button>
          )}
          <Button look="bare" icon="close" onPress={onRemove}>
            {t('cap.remove', { number })}
          </Button>
        </>
      }
    >
      <div className="record-fields">
        <InWords cap={cap} currency={currency} />
        <NamesField
          control={control}
          name={`${at}.names`}
          label={t('cap.field.names')}
          hint={t('cap.hint.names')}
          maxLength={LIMITS.names}
        />
        <Text
          control={control}
          name={`${at}.code`}
          label={t('cap.field.code')}
          hint={t('cap.hint.code')}
          maxLength={LIMITS.code}
          isRequired
        />
        <OneOf<CapsValues, CapEffect>
          control={control}
          name={`${at}.effect`}
          label={t('cap.field.effect')}
          hint={t(`cap.hint.effect.${cap.effect}`)}
          options={EFFECTS.map((id) => ({ id, text: t(`cap.effect.${id}`) }))}
        />
        <SelectionField
          control={control}
          name={`${at}.measure`}
          label={t('cap.field.measure')}
          mayCount={mayCount}
        />
        <Controller
          control={control}
          name={`${at}.each`}
          render={({ field }) => (
            <Checkbox isSelected={field.value} onChange={field.onChange}>
              {t('cap.field.each')}
            </Checkbox>
          )}
        />
        <Controller
          control={control}
          name={`${at}.baseKind`}
          render={({ field }) => (
            <RadioGroup label={t('cap.field.base')} value={field.value} onChange={field.onChange}>
              {BASES.map((id) => (
                <Radio key={id} value={id}>
                  {t(`cap.base.${id}`)}
                </Radio>
              ))}
            </RadioGroup>
          )}
        />
        {cap.baseKind === 'CONTRIBUTIONS' && (
          <SelectionField
            control={control}
            name={`${at}.base`}
            label={t('cap.field.baseSelection')}
            mayCount={mayCount}
          />
        )}
        <DecimalField
          control={control}
          name={`${at}.limit`}
          label={t('cap.field.limitIn', { unit: cap.baseKind === 'AMOUNT' ? currency : '%' })}
          isRequired
        />
      </div>
    </Panel>
  );
}

/** What the rule comes to as it stands, once there is a limit. */
function InWords({ cap, currency }: { readonly cap: CapValues; readonly currency: string }) {
  const { sentence } = useCapText(currency);
  const [rule] = toCaps({ caps: [cap] });
  return rule && isDecimal(rule.limit) ? <p className="soft">{sentence(rule)}</p> : null;
}
