import type { ReactNode } from 'react';
import type { ApiProblem } from '@/api';
import { Text } from '@/forms/record/fields';
import { RecordForm } from '@/forms/record/RecordForm';
import type { RecordFormHandle } from '@/forms/record/useRecordForm';
import { useTranslation } from '@/i18n';
import { Panel } from '@/ui/Page';
import { useFieldLabel } from '../fieldText';
import '../territories.css';
import { IdentifiersEditor } from './IdentifiersEditor';
import { IdentitySection } from './IdentitySection';
import { PlaceSection } from './PlaceSection';
import { labelKeyOf } from './pointers';
import type { TerritoryValues } from './values';

const LIMITS = { name: 200, source: 200, localType: 100, names: 200 };

interface Props {
  readonly handle: RecordFormHandle<TerritoryValues>;
  /** The territory being corrected; nothing for a new one. */
  readonly id?: string;
  readonly problem: ApiProblem | null;
  readonly isSaving: boolean;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  /** What the page has to say above the fields. */
  readonly children?: ReactNode;
}

export function TerritoryForm({ id, children, ...props }: Props) {
  const { t } = useTranslation('territories');
  const label = useFieldLabel();
  const { form } = props.handle;
  return (
    <RecordForm
      {...props}
      label={(path) => label(labelKeyOf(path, form.getValues()))}
      limits={LIMITS}
      notes={children}
    >
      <IdentitySection form={form} id={id} />
      <PlaceSection form={form} />
      <IdentifiersEditor form={form} />
      <Panel title={t('form.origin')}>
        <Text
          control={form.control}
          name="source"
          label={t('field.source')}
          hint={t('form.sourceHint')}
          maxLength={200}
          isRequired
        />
      </Panel>
    </RecordForm>
  );
}
