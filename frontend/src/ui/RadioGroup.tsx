import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio as AriaRadio, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import './Field.css';

interface GroupProps {
  readonly label: ReactNode;
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

export function RadioGroup({ label, value, onChange, children }: GroupProps) {
  return (
    <AriaRadioGroup className="field" value={value} onChange={onChange}>
      <Label className="label">{label}</Label>
      <div className="radios">{children}</div>
    </AriaRadioGroup>
  );
}

interface RadioProps {
  readonly value: string;
  readonly children: ReactNode;
}

export function Radio({ value, children }: RadioProps) {
  return (
    <AriaRadio value={value} className="radio">
      <span className="dot" />
      <div>{children}</div>
    </AriaRadio>
  );
}
