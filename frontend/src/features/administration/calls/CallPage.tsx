import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type Call, isId, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { inLanguage } from '@/i18n/names';
import { useMoney } from '@/money';
import { RecordGate } from '@/records/RecordGate';
import '@/records/records.css';
import { useCountries } from '@/records/useCountries';
import { Icon } from '@/ui/Icon';
import { PageHead, Panel } from '@/ui/Page';
import { useMay } from '../abilities';
import '../administration.css';
import { Crumbs } from '../Crumbs';
import { answersQuery, callQuery } from '../queries';
import { useGateWords } from './CallGate';
import { useCapText } from './capText';
import { CallStatusBadge } from './status';

/** A call: its days, its rules in words, and the agreements that answer it. */
export function CallPage() {
  const { id } = useParams({ from: '/administration/calls/$id' });
  const words = useGateWords();
  const found = useQuery({ ...callQuery(useApi(), id), enabled: isId(id) });
  return (
    <RecordGate id={id} found={found} words={words} list="/administration/calls">
      {({ data }) => (
        <>
          <Head call={data} />
          <div className="main">
            <Facts call={data} />
            <Caps call={data} />
            <Answers call={data} />
          </div>
        </>
      )}
    </RecordGate>
  );
}

function Head({ call }: { readonly call: Call }) {
  const { t } = useTranslation(['administration', 'records']);
  const { manage } = useMay();
  const { id, title } = call;
  return (
    <PageHead
      title={title}
      crumbs={<Crumbs section="calls" here={title} />}
      aside={<CallStatusBadge call={call} />}
      actions={
        manage && (
          <>
            <Link className="btn" to="/administration/calls/$id/caps" params={{ id }}>
              {t('administration:cap.write')}
            </Link>
            <Link className="btn" to="/administration/calls/$id/edit" params={{ id }}>
              <Icon name="edit" /> {t('records:action.correct')}
            </Link>
          </>
        )
      }
    />
  );
}

function Facts({ call }: { readonly call: Call }) {
  const { t } = useTranslation(['administration', 'records']);
  const format = useFormat();
  const money = useMoney();
  const { nameOf } = useCountries();
  return (
    <Panel title={t('records:detail.facts')}>
      <dl className="kv">
        <dt>{t('administration:call.field.code')}</dt>
        <dd>{call.code}</dd>
        <dt>{t('administration:call.field.country')}</dt>
        <dd>{nameOf(call.country)}</dd>
        <dt>{t('administration:call.field.currency')}</dt>
        <dd>{`${call.currency} · ${money.currency(call.currency)}`}</dd>
        <dt>{t('administration:call.field.opensOn')}</dt>
        <dd>{format.date(call.opensOn)}</dd>
        <dt>{t('administration:call.field.closesOn')}</dt>
        <dd>{format.date(call.closesOn)}</dd>
        {call.notes && (
          <>
            <dt>{t('administration:call.field.notes')}</dt>
            <dd>{call.notes}</dd>
          </>
        )}
      </dl>
    </Panel>
  );
}

function Caps({ call: { caps, currency } }: { readonly call: Call }) {
  const { t, i18n } = useTranslation('administration');
  const { sentence } = useCapText(currency);
  return (
    <Panel title={t('cap.title')}>
      {caps.length === 0 ? (
        <p className="meta">{t('cap.nothing')}</p>
      ) : (
        <ol className="adm-caps">
          {caps.map((cap) => (
            <li key={cap.code}>
              <h3>
                {inLanguage(cap.names ?? {}, i18n.language)} <span className="meta">{cap.code}</span>
              </h3>
              <p>{sentence(cap)}</p>
            </li>
          ))}
        </ol>
      )}
      <p className="hint">{t('cap.kept')}</p>
    </Panel>
  );
}

function Answers({ call: { id } }: { readonly call: Call }) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const { data: count } = useQuery(answersQuery(useApi(), id));
  return (
    <Panel title={t('call.answers')}>
      {count === 0 ? (
        <p className="meta">{t('call.noAnswers')}</p>
      ) : (
        <Link to="/agreements" search={{ call: id }}>
          {count === undefined
            ? t('call.seeAnswers')
            : t('call.answered', { count, number: format.number(count) })}
        </Link>
      )}
    </Panel>
  );
}
