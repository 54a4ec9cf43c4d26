import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormat, useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { Panel } from '@/ui/Page';
import { useImport } from '../page/context';
import { LeftOut } from './LeftOut';
import { Obstacles } from './Obstacles';
import { ReportMenu } from './ReportMenu';
import { UndoDialog } from './UndoDialog';

const LISTS = {
  LINK: '/links',
  ACTOR: '/actors',
  TERRITORY: '/territories',
  EXCHANGE_RATE: '/administration/rates',
} as const;
const TYPES = ['LINK', 'ACTOR', 'TERRITORY', 'EXCHANGE_RATE'] as const;

/** What was written, and how to take all of it back. */
export default function ResultPart() {
  const { t } = useTranslation('importPages');
  const { data } = useImport();
  const [isUndoing, setUndoing] = useState(false);
  const isUndone = data.state === 'UNDONE';
  return (
    <div className="main import-apply">
      {isUndone ? <Undone /> : <Obstacles />}
      <Panel title={t(isUndone ? 'result.wasWritten' : 'result.written')} aside={<AppliedBy />}>
        <Written />
      </Panel>
      <Panel title={t('apply.leftOut')}>
        <LeftOut />
      </Panel>
      <div className="import-acts">
        <ReportMenu />
        {!isUndone && (
          <Button look="danger" onPress={() => setUndoing(true)}>
            {t('undo.action')}
          </Button>
        )}
      </div>
      {isUndoing && <UndoDialog onClose={() => setUndoing(false)} />}
    </div>
  );
}

function AppliedBy() {
  const { t } = useTranslation('importPages');
  const format = useFormat();
  const { data } = useImport();
  if (!data.appliedAt) return null;
  const who = data.appliedBy ?? data.author;
  return <>{t('result.by', { who, when: format.instant(data.appliedAt) })}</>;
}

function Written() {
  const { t } = useTranslation('importPages');
  const format = useFormat();
  const { data } = useImport();
  const isUndone = data.state === 'UNDONE';
  const found = TYPES.filter((type) => data.written?.[type]);
  if (found.length === 0) return <p className="soft">{t('result.nothing')}</p>;
  return (
    <ul className="import-said">
      {found.map((type) => {
        const count = data.written?.[type] ?? 0;
        const text = t(`result.of.${type}`, { count, number: format.number(count) });
        return (
          <li key={type}>
            {isUndone ? (
              text
            ) : (
              <Link to={LISTS[type]} search={type === 'EXCHANGE_RATE' ? {} : { import: data.id }}>
                {text}
              </Link>
            )}
          </li>
        );
      })}
      {!isUndone && (
        <li>
          <Link from="/imports/$id" to="." search={{ step: 'rows', outcome: 'CREATED' }}>
            {t('result.rows')}
          </Link>
        </li>
      )}
    </ul>
  );
}

function Undone() {
  const { t } = useTranslation('importPages');
  const format = useFormat();
  const { data } = useImport();
  return (
    <p className="note here">
      {t('undo.undone', { when: data.undoneAt ? format.instant(data.undoneAt) : '' })}
    </p>
  );
}
