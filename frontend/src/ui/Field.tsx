import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import './Field.css';

/** What every field has: a label above, a hint from the domain, an error next to it. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

interface FrameProps extends FieldProps {
  readonly isRequired?: boolean | undefined;
  readonly children: ReactNode;
}

export function FieldFrame({ label, hint, error, isRequired, children }: FrameProps) {
  return (
    <>
      <Label className="label">
        {label}
        {isRequired && (
          <span className="must" aria-hidden="true">
            {'*'}
          </span>
        )}
      </Label>
      {children}
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="err">{error}</FieldError>
    </>
  );
}
