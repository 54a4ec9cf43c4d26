import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps } from 'react-aria-components/Checkbox';
import { Icon } from './Icon';
import './Field.css';

interface Props extends Omit<CheckboxProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode;
}

export function Checkbox({ children, ...rest }: Props) {
  return (
    <AriaCheckbox {...rest} className="check">
      <span className="box">
        <Icon name="check" />
      </span>
      {children}
    </AriaCheckbox>
  );
}
