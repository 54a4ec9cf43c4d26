import type { ImportItem } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { percentOf } from '@/records/imports';
import { ProgressBar } from '@/ui/ProgressBar';

interface Props {
  readonly progress: ImportItem['progress'];
  /** What it is the progress of, for readers. */
  readonly of: string;
}

export function useFiguresText(): (progress: ImportItem['progress']) => string | undefined {
  const { t } = useTranslation('imports');
  const format = useFormat();
  return (progress) =>
    progress?.total
      ? t('progress.figures', { done: format.number(progress.done), total: format.number(progress.total) })
      : undefined;
}

/** How far the server has come with an import. */
export function RunningBar({ progress, of }: Props) {
  const { t } = useTranslation('imports');
  const figures = useFiguresText();
  const label = progress ? `${of}: ${t(`step.${progress.step}`)}` : of;
  return <ProgressBar label={label} percent={percentOf(progress)} valueText={figures(progress)} />;
}
