import type { TFunction } from 'i18next';
import type { AgreementSummary } from '@/api';
import type { Format } from '@/i18n';
import type { MoneyFormat } from '@/money';
import { AgreementStateBadge, JoinedParties, SharesText } from '@/records/agreementLooks';
import type { ColumnSpec } from '@/ui/table/columns';

export interface ColumnContext {
  readonly t: TFunction<'agreements'>;
  readonly format: Format;
  readonly money: MoneyFormat;
}

export function agreementColumns({ t, format, money }: ColumnContext): ColumnSpec<AgreementSummary>[] {
  const day = (iso: string | undefined) => (iso ? format.date(iso) : '–');
  return [
    {
      id: 'title',
      title: t('field.title'),
      isRowHeader: true,
      sortable: true,
      width: '3fr',
      minWidth: 192,
      render: ({ title, code }) => (
        <span className="row-name">
          <b>{title}</b> {code && <span className="meta">{code}</span>}
        </span>
      ),
    },
    {
      id: 'parties',
      title: t('field.parties'),
      width: '4fr',
      minWidth: 224,
      render: ({ parties }) => <JoinedParties parties={parties} />,
    },
    {
      id: 'link',
      title: t('field.link'),
      width: '2fr',
      minWidth: 144,
      hiddenAtFirst: true,
      render: ({ link }) => <span className="soft">{link.label}</span>,
    },
    {
      id: 'state',
      title: t('field.state'),
      width: 112,
      render: ({ state }) => <AgreementStateBadge state={state} />,
    },
    {
      id: 'value',
      title: t('field.value'),
      numeric: true,
      width: 152,
      render: ({ value }) => money.money(value),
    },
    {
      id: 'shares',
      title: t('field.shares'),
      width: 176,
      hiddenAtFirst: true,
      render: ({ shares }) => <SharesText shares={shares} />,
    },
    {
      id: 'signedOn',
      title: t('field.signedOn'),
      sortable: true,
      width: 112,
      render: ({ signedOn }) => day(signedOn),
    },
    {
      id: 'closesOn',
      title: t('field.closesOn'),
      sortable: true,
      width: 112,
      render: ({ closesOn }) => day(closesOn),
    },
    {
      id: 'updatedAt',
      title: t('field.updatedAt'),
      sortable: true,
      width: 136,
      hiddenAtFirst: true,
      render: ({ updatedAt }) => format.instant(updatedAt),
    },
  ];
}

/** Two lines where columns do not fit: what it is called and its state, who joins in it and its value. */
export function NarrowRow({ row, context }: { row: AgreementSummary; context: ColumnContext }) {
  return (
    <div className="row-narrow">
      <b>{row.title}</b>
      <AgreementStateBadge state={row.state} />
      <span className="meta cut">
        {row.parties.map(({ actor, country }) => `${actor.name} ${country}`).join(' · ')}
      </span>
      <span>{context.money.money(row.value)}</span>
    </div>
  );
}
