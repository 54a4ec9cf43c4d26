import type { ImportOnDifference } from '@/api';
import { useTranslation } from '@/i18n';
import { Panel } from '@/ui/Page';
import { Radio, RadioGroup } from '@/ui/RadioGroup';
import { TextField } from '@/ui/TextField';
import type { MappingValues } from './values';

const WAYS = ['FILL', 'REPLACE'] as const satisfies readonly ImportOnDifference[];

interface Props {
  readonly values: MappingValues;
  readonly sourceError: string | undefined;
  readonly onChange: (next: Partial<MappingValues>) => void;
}

/** What holds for all rows: where the data come from, and which wins where the register says otherwise. */
export function HowSection({ values, sourceError, onChange }: Props) {
  const { t } = useTranslation(['imports', 'importPages']);
  return (
    <Panel title={t('importPages:mapping.how')}>
      <div className="record-fields">
        <TextField
          label={t('imports:field.source')}
          hint={t('importPages:mapping.sourceHint')}
          value={values.source}
          onChange={(source) => onChange({ source })}
          error={sourceError}
          maxLength={200}
        />
        <RadioGroup
          label={t('importPages:mapping.onDifference')}
          value={values.onDifference}
          onChange={(next) => onChange({ onDifference: next as ImportOnDifference })}
        >
          {WAYS.map((way) => (
            <Radio key={way} value={way}>
              <b>{t(`importPages:mapping.way.${way}`)}</b>
              <p className="meta">{t(`importPages:mapping.wayNote.${way}`)}</p>
            </Radio>
          ))}
        </RadioGroup>
      </div>
    </Panel>
  );
}
