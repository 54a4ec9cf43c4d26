import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { Option } from './Select';
import './Segmented.css';

interface Props<K extends string> {
  readonly label: string;
  readonly options: readonly Option<K>[];
  readonly value: K;
  readonly onChange: (value: K) => void;
  readonly small?: boolean;
}

/** One of a few ways to look at the same thing. */
export function Segmented<K extends string>({ label, options, value, onChange, small = false }: Props<K>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={`seg ${small ? 'small' : ''}`}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => onChange([...keys][0] as K)}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id}>
          {option.text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
