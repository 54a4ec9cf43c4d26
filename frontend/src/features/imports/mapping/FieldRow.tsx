import type { ImportColumn, ImportField } from '@/api';
import { useTranslation } from '@/i18n';
import { Select } from '@/ui/Select';
import { useImportWords } from '../words';
import { ConstantField } from './ConstantField';
import { letterOf, NOWHERE, type Origin } from './values';

const NONE = 'none';
const CONSTANT = 'constant';

interface Props {
  readonly field: ImportField;
  readonly columns: readonly ImportColumn[];
  readonly origin: Origin;
  readonly error: string | undefined;
  readonly onChange: (origin: Origin) => void;
}

/** One field of the record: from which column it comes, or which value it has in all rows; and what that looks like. */
export function FieldRow({ field, columns, origin, error, onChange }: Props) {
  const { t } = useTranslation('importPages');
  const words = useImportWords();
  const options = [
    { id: NONE, text: t('mapping.nowhere') },
    ...(field.constant ? [{ id: CONSTANT, text: t('mapping.constant') }] : []),
    ...columns.map(({ index, name, samples }) => ({
      id: String(index),
      text: name || t('mapping.column', { letter: letterOf(index) }),
      end: shortened(samples[0] ?? ''),
    })),
  ];
  const choose = (id: string) => {
    if (id === NONE) onChange(NOWHERE);
    else if (id === CONSTANT) onChange({ from: 'constant', value: '' });
    else onChange({ from: 'column', index: Number(id) });
  };
  const isConstant = origin.from === 'constant';
  return (
    <fieldset className="import-field">
      <legend>{words.fieldInFull(field.name)}</legend>
      <div className="import-origin">
        <Select
          label={words.field(field.name)}
          options={options}
          value={origin.from === 'column' ? String(origin.index) : isConstant ? CONSTANT : NONE}
          onChange={choose}
          error={isConstant ? undefined : error}
          isRequired={field.required}
        />
      </div>
      {isConstant ? (
        <ConstantField
          field={field}
          value={origin.value}
          error={error}
          onChange={(value) => onChange({ from: 'constant', value })}
        />
      ) : (
        <Samples column={origin.from === 'column' ? columns[origin.index] : undefined} />
      )}
    </fieldset>
  );
}

function Samples({ column }: { readonly column: ImportColumn | undefined }) {
  if (!column) return <span />;
  return <p className="import-samples soft cut">{column.samples.filter(Boolean).join(' · ')}</p>;
}

function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}
