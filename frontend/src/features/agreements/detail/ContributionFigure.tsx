import { Button as AriaButton } from 'react-aria-components/Button';
import type { Contribution } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { useMoney } from '@/money';
import { Tooltip, TooltipTrigger } from '@/ui/Tooltip';
import { useConversionText } from '../ConversionText';

interface Props {
  readonly contribution: Contribution;
}

/** What was committed in its own measure; with the focus on it one reads rate, day and source. */
export function ContributionFigure({ contribution }: Props) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const { decimal, money, rate } = useMoney();
  const conversionText = useConversionText();
  const { amount, conversion, hours, tariff, valueDate, description } = contribution;
  const isConverted = conversion.label !== 'SAME_CURRENCY';
  const figure =
    hours && tariff
      ? t('figure.hours', { hours: decimal(hours), hourly: decimal(tariff.hourly.amount) })
      : money(amount);
  const shown = isConverted ? t('figure.at', { figure, rate: rate(conversion.rate) }) : figure;
  return (
    <TooltipTrigger delay={200}>
      <AriaButton className="agr-figure">{shown}</AriaButton>
      <Tooltip>
        {description}
        {'. '}
        {t('figure.valueDate', { date: format.date(valueDate) })}
        {'. '}
        {isConverted && conversionText(conversion)}
      </Tooltip>
    </TooltipTrigger>
  );
}
