import { Link } from '@tanstack/react-router';
import { Icon } from '@/ui/Icon';
import { PageHead } from '@/ui/Page';
import { ColumnsMenu } from '@/ui/table/ColumnsMenu';
import type { ColumnChoice } from '@/ui/table/columns';
import { NARROW, useMedia } from '@/ui/useMedia';
import { CountLine } from './CountLine';
import { DownloadMenu } from './DownloadMenu';
import type { DownloadFormat } from './download';
import { MapToggle } from './MapToggle';
import type { ListKeys } from './useListKeys';
import type { RecordRows } from './useRecordList';

interface Props<Row> {
  readonly title: string;
  readonly list: RecordRows<Row>;
  readonly columns: ColumnChoice<Row>;
  readonly file: {
    readonly stem: string;
    readonly formats: readonly DownloadFormat[];
    readonly fetch: (mediaType: string) => Promise<Blob>;
  };
  readonly newText: string;
  readonly keys: ListKeys;
  /** Nothing where there is no map beside the list. */
  readonly map?: { readonly showsMap: boolean; readonly onChange: (showsMap: boolean) => void };
}

/** Above every list: what it is of, how many, and what can be done with all of it. */
export function ListHead<Row>({ title, list, columns, file, newText, keys, map }: Props<Row>) {
  const isNarrow = useMedia(NARROW);
  return (
    <PageHead
      title={title}
      aside={<CountLine shown={list.shown} all={list.all} />}
      actions={
        <>
          {!isNarrow && <ColumnsMenu choice={columns} />}
          {isNarrow && map && <MapToggle {...map} />}
          <DownloadMenu
            stem={file.stem}
            formats={file.formats}
            fetchFile={file.fetch}
            count={list.shown}
            isCompact={isNarrow}
          />
          {keys.newAt && (
            <Link className="btn go" to={keys.newAt}>
              <Icon name="plus" /> {newText} <kbd aria-hidden="true">{'n'}</kbd>
            </Link>
          )}
        </>
      }
    />
  );
}
