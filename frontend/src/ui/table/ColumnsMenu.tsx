import { Menu as AriaMenu, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from '@/i18n';
import { Button } from '../Button';
import { MenuItem } from '../Menu';
import type { ColumnChoice } from './columns';

export function ColumnsMenu<T>({ choice }: { readonly choice: ColumnChoice<T> }) {
  const { t } = useTranslation();
  const optional = choice.all.filter((column) => !column.isRowHeader);
  return (
    <MenuTrigger>
      <Button look="bare" icon="columns">
        {t('columns')}
      </Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        <AriaMenu
          className="menu"
          aria-label={t('columns')}
          selectionMode="multiple"
          selectedKeys={choice.shownIds}
          onSelectionChange={(keys) =>
            choice.choose(keys === 'all' ? optional.map((column) => column.id) : [...keys].map(String))
          }
        >
          {optional.map((column) => (
            <MenuItem key={column.id} id={column.id} text={column.title} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
