import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Conversion, type ConversionDraft, useApi } from '@/api';
import { ProblemState } from '@/forms';
import { FormDialog } from '@/forms/FormDialog';
import { useFormat, useTranslation } from '@/i18n';
import { isDecimal, isZero, readDecimal, useMoney } from '@/money';
import { Radio, RadioGroup } from '@/ui/RadioGroup';
import { Skeleton } from '@/ui/States';
import { TextField } from '@/ui/TextField';
import { useConversionText } from '../ConversionText';
import { conversionQuery } from '../queries';

interface Props {
  readonly from: string;
  readonly to: string;
  readonly date: string;
  readonly amount: string | undefined;
  readonly chosen: ConversionDraft | undefined;
  readonly onChoose: (conversion: ConversionDraft | undefined) => void;
  readonly onClose: () => void;
}

const OWN = 'own';

/** How an amount is converted: by a rate on record of each kind there is, or by one stated here, with source and reason. */
export default function ConversionDialog({ from, to, date, amount, chosen, onChoose, onClose }: Props) {
  const { t } = useTranslation(['agreementPlan', 'records']);
  const format = useFormat();
  const options = useQuery(conversionQuery(useApi(), from, to, date, amount));
  const [said, setWay] = useState<string | undefined>(chosen?.rate ? OWN : chosen?.kind);
  // Unless one said otherwise, the first there is: the day's rate comes first.
  const way = said ?? options.data?.[0]?.kind ?? OWN;
  const [own, setOwn] = useState({
    rate: chosen?.rate ?? '',
    source: chosen?.source ?? '',
    reason: chosen?.reason ?? '',
  });
  const [tried, setTried] = useState(false);
  const isSound =
    isDecimal(own.rate) && !isZero(own.rate) && own.source.trim() !== '' && own.reason.trim() !== '';
  const isOwn = way === OWN;
  const submit = () => {
    setTried(true);
    if (!isOwn) onChoose(way === 'DAILY' ? undefined : { kind: way as 'MANUAL' });
    else if (isSound)
      onChoose({ kind: 'MANUAL', rate: own.rate, source: own.source.trim(), reason: own.reason.trim() });
  };
  return (
    <FormDialog
      title={t('agreementPlan:rate.title', { from, to })}
      intro={t('agreementPlan:rate.intro', { date: format.date(date) })}
      submit={t('agreementPlan:rate.choose')}
      isPending={false}
      problem={null}
      label={(field) => field}
      onSubmit={submit}
      onClose={onClose}
    >
      {options.isPending && <Skeleton rows={3} label={t('agreementPlan:rate.loading')} />}
      {options.isError && <ProblemState error={options.error} title={t('agreementPlan:rate.failed')} />}
      {options.data?.length === 0 && <p className="note warn">{t('agreementPlan:rate.none')}</p>}
      <RadioGroup label={t('agreementPlan:rate.label')} value={way} onChange={setWay}>
        {(options.data ?? []).map((option) => (
          <Radio key={option.kind} value={option.kind ?? ''}>
            <OptionText option={option} />
          </Radio>
        ))}
        <Radio value={OWN}>{t('agreementPlan:rate.own')}</Radio>
      </RadioGroup>
      {isOwn && <OwnRate from={from} to={to} own={own} tried={tried} onChange={setOwn} />}
    </FormDialog>
  );
}

function OptionText({ option }: { readonly option: Conversion }) {
  const { money } = useMoney();
  const text = useConversionText();
  return (
    <>
      {option.amount && <b>{money(option.amount)}</b>} <span className="meta">{text(option)}</span>
    </>
  );
}

interface Own {
  readonly rate: string;
  readonly source: string;
  readonly reason: string;
}

interface OwnProps {
  readonly from: string;
  readonly to: string;
  readonly own: Own;
  readonly tried: boolean;
  readonly onChange: (own: Own) => void;
}

function OwnRate({ from, to, own, tried, onChange }: OwnProps) {
  const { t } = useTranslation(['agreementPlan', 'records']);
  const { locale } = useFormat();
  const { rate } = useMoney();
  const [typed, setTyped] = useState(isDecimal(own.rate) ? rate(own.rate) : own.rate);
  const missing = (text: string) => (tried && text.trim() === '' ? t('records:error.required') : undefined);
  const isRate = isDecimal(own.rate) && !isZero(own.rate);
  return (
    <>
      <TextField
        label={t('agreementPlan:rate.rate', { from, to })}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          onChange({ ...own, rate: readDecimal(text, locale) ?? text });
        }}
        error={tried && !isRate ? t('agreementPlan:rate.notPositive') : undefined}
        inputMode="decimal"
        isRequired
      />
      <TextField
        label={t('agreementPlan:rate.source')}
        hint={t('agreementPlan:rate.sourceHint')}
        value={own.source}
        onChange={(source) => onChange({ ...own, source })}
        error={missing(own.source)}
        maxLength={300}
        isRequired
      />
      <TextField
        label={t('agreementPlan:rate.reason')}
        hint={t('agreementPlan:rate.reasonHint')}
        value={own.reason}
        onChange={(reason) => onChange({ ...own, reason })}
        error={missing(own.reason)}
        maxLength={500}
        isRequired
      />
    </>
  );
}
