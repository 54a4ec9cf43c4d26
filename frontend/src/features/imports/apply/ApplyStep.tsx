import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { meQuery, useApi } from '@/api';
import { ProblemSummary } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { ConfirmDialog } from '@/ui/Dialog';
import { Panel } from '@/ui/Page';
import { useImport } from '../page/context';
import { useImportWrite } from '../page/useImportWrite';
import { versionedImport } from '../queries';
import { LeftOut } from './LeftOut';
import { ReportMenu } from './ReportMenu';

/** What will be written, in words; what is left out and why; and the one button that writes. */
export default function ApplyStep() {
  const { t } = useTranslation('importPages');
  const api = useApi();
  const format = useFormat();
  const { data, sayStale } = useImport();
  const [isAsking, setAsking] = useState(false);
  const { write, isPending, problem } = useImportWrite({ id: data.id, onStale: sayStale });
  const { counts = {}, places } = data;
  const writes = (counts.CREATED ?? 0) + (counts.CHANGED ?? 0);
  const apply = () => {
    setAsking(false);
    write((etag) =>
      versionedImport(
        api.POST('/imports/{id}/apply', { params: { path: { id: data.id }, header: { 'If-Match': etag } } }),
      ),
    );
  };
  return (
    <div className="main import-apply">
      <ProblemSummary problem={problem} label={(pointer) => pointer} />
      <Panel title={t('apply.willWrite')}>
        <WillWrite />
      </Panel>
      <Panel title={t('apply.leftOut')}>
        <LeftOut />
        {places && places.open > 0 && (
          <p>
            <Link from="/imports/$id" to="." search={{ step: 'places' }}>
              {t('apply.decideFirst', { count: places.open, number: format.number(places.open) })}
            </Link>
          </p>
        )}
      </Panel>
      <div className="import-acts">
        <Button
          look="go"
          isPending={isPending}
          unavailable={writes === 0 ? t('apply.nothing') : undefined}
          onPress={() => setAsking(true)}
        >
          {t('apply.action')}
        </Button>
        <ReportMenu />
      </div>
      <ConfirmDialog
        title={t('apply.title', { name: data.file.name })}
        isOpen={isAsking}
        confirm={t('apply.save')}
        onConfirm={apply}
        onCancel={() => setAsking(false)}
      >
        <WillWrite />
        <p>{t('apply.canUndo')}</p>
      </ConfirmDialog>
    </div>
  );
}

function WillWrite() {
  const { t } = useTranslation('importPages');
  const format = useFormat();
  const { data } = useImport();
  const me = useQuery(meQuery(useApi())).data;
  const { counts = {} } = data;
  const said = (['CREATED', 'CHANGED', 'MATCHED'] as const).filter((outcome) => counts[outcome]);
  return (
    <>
      {said.length === 0 && <p className="soft">{t('apply.nothing')}</p>}
      <ul className="import-said">
        {said.map((outcome) => {
          const count = counts[outcome] ?? 0;
          return (
            <li key={outcome}>
              {t(`apply.of.${data.kind}.${outcome}`, { count, number: format.number(count) })}
            </li>
          );
        })}
        {data.kind === 'LINKS' && me?.mission && said.length > 0 && <li>{t('apply.drafts')}</li>}
        {said.length > 0 && <li>{t('apply.source', { source: data.source })}</li>}
        {counts.CHANGED ? <li>{t(`apply.way.${data.onDifference}`)}</li> : null}
      </ul>
    </>
  );
}
