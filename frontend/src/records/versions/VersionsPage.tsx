import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n';
import { Checkbox } from '@/ui/Checkbox';
import { PageHead, Panel } from '@/ui/Page';
import type { RecordKind, RecordWords } from '../words';
import { Comparison } from './Comparison';
import { chosenVersions, type VersionsSearch } from './search';
import { VersionChooser } from './VersionChooser';
import './versions.css';

interface Props {
  readonly kind: RecordKind;
  readonly id: string;
  readonly name: string;
  /** The version the record has now. */
  readonly current: number;
  readonly crumbs: ReactNode;
  /** All that a version tells, in the order one reads it. */
  readonly fields: readonly string[];
  readonly words: RecordWords;
}

/** Any two versions of a record, side by side. */
export function VersionsPage({ kind, id, name, current, crumbs, fields, words }: Props) {
  const { t } = useTranslation('memory');
  const search: VersionsSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const [a, b] = chosenVersions(search, current);
  const only = search.only === true;
  const show = (changed: VersionsSearch) => {
    const next = { a, b, ...(only && { only: true as const }), ...changed };
    void navigate({ to: `/${kind}/$id/versions`, params: { id }, search: next, replace: true });
  };
  return (
    <>
      <PageHead title={t('versions.title', { name })} crumbs={crumbs} />
      <div className="versions main">
        <Panel title={t('versions.choose')}>
          <VersionChooser
            kind={kind}
            id={id}
            chosen={[a, b]}
            current={current}
            words={words}
            onChoose={show}
          />
        </Panel>
        <Panel
          title={a === b ? t('versions.one', { version: a }) : t('versions.compare', { a, b })}
          end={
            a !== b && (
              <Checkbox isSelected={only} onChange={(on) => show({ only: on || undefined })}>
                {t('versions.only')}
              </Checkbox>
            )
          }
        >
          <Comparison kind={kind} id={id} versions={[a, b]} only={only} fields={fields} words={words} />
        </Panel>
      </div>
    </>
  );
}
