import { useCallback, useMemo } from 'react';
import { type AgreementSummary, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { ListHead } from '@/list/ListHead';
import '@/list/list.css';
import { useColumnsInAddress } from '@/list/useColumnsInAddress';
import { useListKeys } from '@/list/useListKeys';
import { useListState } from '@/list/useListState';
import { useRecordList } from '@/list/useRecordList';
import { useMoney } from '@/money';
import { useMayCreate } from '@/records/useMayCreate';
import '../agreements.css';
import { type Filters, toQuery } from '../filters';
import { agreementFile, agreementPagesQuery, agreementTotalQuery } from '../queries';
import { CODEC } from '../search';
import { AgreementFilters } from './AgreementFilters';
import { agreementColumns, type ColumnContext, NarrowRow } from './columns';
import { ListBody } from './ListBody';
import { Sums } from './Sums';
import { Views } from './Views';

const FORMATS = ['csv', 'xlsx', 'ndjson'] as const;

export function ListPage() {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const money = useMoney();
  const api = useApi();
  const handle = useListState(CODEC);
  const { state, change } = handle;
  const query = toQuery(state.filters);
  const list = useRecordList(agreementPagesQuery(api, query, state.sort), agreementTotalQuery(api));
  const keys = useListKeys(useMayCreate('agreements') ? '/agreements/new' : undefined);

  const context: ColumnContext = useMemo(() => ({ t, format, money }), [t, format, money]);
  const columns = useMemo(() => agreementColumns(context), [context]);
  const narrow = useCallback((row: AgreementSummary) => <NarrowRow row={row} context={context} />, [context]);
  const choice = useColumnsInAddress('agreements', columns, handle);
  const setFilters = useCallback((filters: Filters) => void change({ filters }), [change]);

  return (
    <div className="list-page agr-list">
      <ListHead
        title={t('title')}
        list={list}
        columns={choice}
        file={{
          stem: t('download.stem'),
          formats: FORMATS,
          fetch: (mediaType) => agreementFile(api, mediaType, query, state.sort),
        }}
        newText={t('action.new')}
        keys={keys}
      />
      <Views state={state} all={list.all} />
      <AgreementFilters
        filters={state.filters}
        onChange={setFilters}
        searchRef={keys.searchRef}
        filterRef={keys.filterRef}
      />
      <Sums handle={handle} />
      <ListBody
        handle={handle}
        list={list}
        columns={choice.shown}
        narrow={narrow}
        searchRef={keys.searchRef}
      />
    </div>
  );
}
