import { type CalendarDate, parseDate } from '@internationalized/date';
import { type Ref, useImperativeHandle, useRef } from 'react';
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components/DateField';
import { FieldFrame, type FieldProps } from './Field';

interface Props extends FieldProps {
  /** A calendar date as the API has it, `2026-11-24`, or nothing. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly min?: string;
  readonly max?: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  /** What takes the focus when a form points at this field: its first segment. */
  readonly inputRef?: Ref<Focusable>;
}

interface Focusable {
  readonly focus: () => void;
}

const parse = (value: string | null | undefined): CalendarDate | null => (value ? parseDate(value) : null);

/** Day, month and year as segments in the reader's own order: quicker by keyboard than a calendar. */
export function DateField({ label, hint, error, value, onChange, min, max, inputRef, ...rest }: Props) {
  const segments = useRef<HTMLDivElement>(null);
  useImperativeHandle(inputRef, () => ({
    focus: () => segments.current?.querySelector<HTMLElement>('[role="spinbutton"]')?.focus(),
  }));
  return (
    <AriaDateField
      {...rest}
      className="field"
      value={parse(value)}
      onChange={(date) => onChange(date ? date.toString() : null)}
      minValue={parse(min)}
      maxValue={parse(max)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      shouldForceLeadingZeros
    >
      <FieldFrame label={label} hint={hint} error={error} isRequired={rest.isRequired}>
        <DateInput className="input date" ref={segments}>
          {(segment) => <DateSegment className="segment" segment={segment} />}
        </DateInput>
      </FieldFrame>
    </AriaDateField>
  );
}
