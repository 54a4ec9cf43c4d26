import { useState } from 'react';
import { useTranslation } from '@/i18n';
import { Button, Dialog } from '@/ui';
import { type Choice, ConflictChoice } from './ConflictChoice';
import { type ConflictField, ConflictValue } from './ConflictValue';
import './conflict.css';
import { type Merge, mergeValues, type Values } from './merge';

export interface ConflictDialogProps {
  readonly fields: readonly ConflictField[];
  /** As the record was when one began to write, as it is now, and as one wrote it. */
  readonly base: Values;
  readonly theirs: Values;
  readonly mine: Values;
  /** Who saved the other version, and when, as far as it is known. */
  readonly who?: string | undefined;
  readonly when?: string | undefined;
  readonly isSaving?: boolean;
  /** All fields as they shall be; save them against the current version. */
  readonly onResolve: (values: Values) => void;
  readonly onCancel: () => void;
}

/** Two people changed one record: field by field, side by side; what only one touched has joined already. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { t } = useTranslation();
  const { fields, base, theirs, mine } = props;
  const merge = mergeValues(
    base,
    theirs,
    mine,
    fields.map((field) => field.name),
  );
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const open = merge.conflicts.filter((name) => choices[name] === undefined);
  const labels = new Map(fields.map((field) => [field.name, field]));

  return (
    <Dialog
      title={t('conflict.title')}
      isOpen
      onClose={props.onCancel}
      size="wide"
      role="alertdialog"
      actions={
        <>
          <Button onPress={props.onCancel}>{t('conflict.back')}</Button>
          <Button
            look="go"
            isPending={props.isSaving ?? false}
            unavailable={open.length > 0 ? t('conflict.stillOpen', { count: open.length }) : undefined}
            onPress={() => props.onResolve(resolved(merge, choices))}
          >
            {t('conflict.save')}
          </Button>
        </>
      }
    >
      <p className="lead">
        {t('conflict.intro', { count: merge.conflicts.length })}{' '}
        {merge.joined.length > 0 && t('conflict.introJoined', { count: merge.joined.length })}
      </p>
      {merge.conflicts.map((name, index) => (
        <ConflictChoice
          key={name}
          field={labels.get(name) ?? { name, label: name }}
          position={t('conflict.position', { position: index + 1, count: merge.conflicts.length })}
          base={base[name]}
          theirs={theirs[name]}
          mine={mine[name]}
          who={props.who}
          when={props.when}
          choice={choices[name]}
          onChoose={(choice) => setChoices((before) => ({ ...before, [name]: choice }))}
        />
      ))}
      {merge.joined.length > 0 && <Joined merge={merge} labels={labels} who={props.who} />}
    </Dialog>
  );
}

interface JoinedProps {
  readonly merge: Merge;
  readonly labels: ReadonlyMap<string, ConflictField>;
  readonly who: string | undefined;
}

function Joined({ merge, labels, who }: JoinedProps) {
  const { t } = useTranslation();
  return (
    <section className="joined">
      <h3>{t('conflict.joined')}</h3>
      <dl>
        {merge.joined.map(({ field, side }) => (
          <div key={field}>
            <dt>{labels.get(field)?.label ?? field}</dt>
            <dd className="meta">{side === 'mine' ? t('conflict.mine') : (who ?? t('conflict.theirs'))}</dd>
            <dd>
              <b>
                <ConflictValue value={merge.values[field]} field={labels.get(field)} />
              </b>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function resolved(merge: Merge, choices: Readonly<Record<string, Choice>>): Values {
  const chosen = merge.conflicts.map((name) => [name, choices[name]?.value] as const);
  return { ...merge.values, ...Object.fromEntries(chosen) };
}
