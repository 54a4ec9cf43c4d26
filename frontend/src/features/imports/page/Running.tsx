import { useTranslation } from '@/i18n';
import { percentOf } from '@/records/imports';
import { Panel } from '@/ui/Page';
import { RunningBar, useFiguresText } from '../RunningBar';
import { useImport } from './context';

const TITLES = { PREVIEWING: 'previewing', APPLYING: 'applying', UNDOING: 'undoing' } as const;

/** The server is at work: which step, how far, and that one may leave meanwhile. */
export function Running() {
  const { t } = useTranslation(['imports', 'importPages']);
  const figuresText = useFiguresText();
  const { data } = useImport();
  const { progress, file } = data;
  const title = TITLES[data.state as keyof typeof TITLES] ?? 'previewing';
  const percent = percentOf(progress);
  // Readers hear each step and each tenth, not each of thousands of rows.
  const tenth =
    percent === undefined ? undefined : t('imports:progress.tenth', { percent: percent - (percent % 10) });
  const step = progress && t(`imports:step.${progress.step}`);
  return (
    <div className="main import-running">
      <Panel title={t(`importPages:running.${title}`)}>
        <RunningBar progress={progress} of={file.name} />
        <p>
          {step ?? t('importPages:running.waiting')}
          {figuresText(progress) && <b>{` ${figuresText(progress)}`}</b>}
        </p>
        <p className="sr" role="status">
          {[step, tenth].filter(Boolean).join(', ')}
        </p>
        <p className="soft">{t('importPages:running.mayLeave')}</p>
        {title !== 'previewing' && <p className="soft">{t('importPages:running.allOrNothing')}</p>}
      </Panel>
    </div>
  );
}
