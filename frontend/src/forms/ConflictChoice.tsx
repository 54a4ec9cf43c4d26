import { type ReactNode, useState } from 'react';
import { useFormat, useTranslation } from '@/i18n';
import { Radio, RadioGroup, TextField } from '@/ui';
import { type ConflictField, ConflictValue } from './ConflictValue';

export interface Choice {
  readonly side: 'theirs' | 'mine' | 'new';
  readonly value: unknown;
}

interface Props {
  readonly field: ConflictField;
  readonly position: string;
  readonly base: unknown;
  readonly theirs: unknown;
  readonly mine: unknown;
  readonly who: string | undefined;
  readonly when: string | undefined;
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
}

/** One field that both changed: theirs, mine, or for a text a new wording. */
export function ConflictChoice({ field, position, base, theirs, mine, who, when, choice, onChoose }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [wording, setWording] = useState(() => String(mine ?? ''));
  const values = { theirs, mine, new: wording };
  const choose = (side: Choice['side']) => onChoose({ side, value: values[side] });
  return (
    <section className="conflict">
      <RadioGroup
        label={
          <>
            {field.label} <span className="soft">{position}</span>
          </>
        }
        value={choice?.side ?? null}
        onChange={(side) => choose(side as Choice['side'])}
      >
        <Side
          side="theirs"
          title={who ?? t('conflict.theirs')}
          note={when ? format.instant(when) : undefined}
        >
          <ConflictValue value={theirs} field={field} />
        </Side>
        <Side side="mine" title={t('conflict.mine')} note={t('conflict.unsaved')}>
          <ConflictValue value={mine} field={field} />
        </Side>
        {field.text && (
          <Side side="new" title={t('conflict.new')} note={t('conflict.newNote')}>
            {null}
          </Side>
        )}
      </RadioGroup>
      {choice?.side === 'new' && (
        <TextField
          label={t('conflict.wording', { field: field.label })}
          value={wording}
          onChange={(text) => {
            setWording(text);
            onChoose({ side: 'new', value: text });
          }}
        />
      )}
      <p className="meta">
        {t('conflict.before')} <ConflictValue value={base} field={field} />
      </p>
    </section>
  );
}

interface SideProps {
  readonly side: Choice['side'];
  readonly title: string;
  readonly note: string | undefined;
  readonly children: ReactNode;
}

function Side({ side, title, note, children }: SideProps) {
  return (
    <Radio value={side}>
      <span className="side-of">
        <b>{title}</b> {note && <span className="meta">{note}</span>}
      </span>
      <span className="side-value">{children}</span>
    </Radio>
  );
}
