import { Link } from '@tanstack/react-router';
import type { LinkSummary } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { DimensionMarks } from '@/records/DimensionMark';
import { Freshness, Joined, LinkStateBadge } from '@/records/linkLooks';
import { useThemes } from '@/records/useThemes';

interface Props {
  readonly id: string | undefined;
  /** The chosen row, where the list has it. */
  readonly link: LinkSummary | undefined;
}

/** The chosen row, without leaving the list. */
export function Peek({ id, link }: Props) {
  const { t } = useTranslation(['links', 'records']);
  if (!link) return <div className="peek meta">{t(id ? 'links:peek.missing' : 'links:peek.none')}</div>;
  return (
    <section className="peek" aria-label={t('links:peek.label')}>
      <h2>
        <Joined partners={link.partners} />
      </h2>
      <Facts link={link} />
      <div className="acts">
        <Link className="btn" to="/links/$id" params={{ id: link.id }}>
          {t('records:action.open')} <kbd aria-hidden="true">{'Enter'}</kbd>
        </Link>
        <Link className="btn" to="/links/$id/edit" params={{ id: link.id }}>
          {t('records:action.correct')} <kbd aria-hidden="true">{'e'}</kbd>
        </Link>
      </div>
    </section>
  );
}

function Facts({ link }: { readonly link: LinkSummary }) {
  const { t } = useTranslation('links');
  const format = useFormat();
  const { nameOf } = useThemes();
  return (
    <dl>
      <dt>{t('field.state')}</dt>
      <dd>
        <LinkStateBadge state={link.state} />
      </dd>
      <dt>{t('field.type')}</dt>
      <dd>{t(`type.${link.type}`)}</dd>
      <dt>{t('field.partners')}</dt>
      <dd>{format.list(link.partners.map(({ name }) => name))}</dd>
      <dt>{t('field.themes')}</dt>
      <dd>
        <DimensionMarks themes={link.themes} /> {link.themes.map(nameOf).join(', ') || '–'}
      </dd>
      <dt>{t('field.startedOn')}</dt>
      <dd>{link.startedOn ? format.date(link.startedOn) : '–'}</dd>
      <dt>{t('field.lastConfirmedOn')}</dt>
      <dd>
        <Freshness confirmed={link.lastConfirmedOn} />
      </dd>
    </dl>
  );
}
