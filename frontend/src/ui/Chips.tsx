import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { useTranslation } from '@/i18n';
import { Icon } from './Icon';
import './Chips.css';

/** One chip, one clause: field, relation, value. */
export interface Chip {
  readonly id: string;
  /** `Estado es` */
  readonly field: string;
  /** `Activo, Suspendido` */
  readonly value: string;
}

interface Props {
  readonly label: string;
  readonly chips: readonly Chip[];
  readonly onRemove: (id: string) => void;
  readonly onPress?: (id: string) => void;
  /** What stands after the last chip, such as the button that adds one. */
  readonly children?: ReactNode;
}

export function Chips({ label, chips, onRemove, onPress, children }: Props) {
  const { t } = useTranslation();
  return (
    <div className="chips">
      {chips.length > 0 && (
        <TagGroup aria-label={label} selectionMode="none" onRemove={(keys) => onRemove(String([...keys][0]))}>
          <TagList className="chips" items={chips}>
            {(chip) => (
              <Tag
                id={chip.id}
                className="chip"
                textValue={`${chip.field} ${chip.value}`}
                {...(onPress ? { onAction: () => onPress(chip.id) } : {})}
              >
                <span>{chip.field}</span>
                <b>{chip.value}</b>
                <AriaButton slot="remove" className="chip-remove" aria-label={t('remove')}>
                  <Icon name="close" />
                </AriaButton>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
      {children}
    </div>
  );
}
