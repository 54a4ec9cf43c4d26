import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { type ImportKind, isProblem } from '@/api';
import { ProblemSummary } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import '@/forms/record/form.css';
import { NewCrumbs } from '@/records/NewCrumbs';
import { NewGate } from '@/records/NewGate';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { PageHead } from '@/ui/Page';
import { ProgressBar } from '@/ui/ProgressBar';
import { Radio, RadioGroup } from '@/ui/RadioGroup';
import '../imports.css';
import { KINDS } from '../states';
import { FileDrop } from './FileDrop';
import { takeFile } from './keptFile';
import { ACCEPTED, sizeText, troubleOf } from './limits';
import { useUpload } from './useUpload';

/** A file and what it brings. Nothing is written yet. */
export function NewPage() {
  const { t } = useTranslation(['imports', 'importPages', 'records']);
  const navigate = useNavigate();
  const { kind } = useSearch({ from: '/imports/new' });
  const [file, setFile] = useState(takeFile);
  const [tried, setTried] = useState(false);
  const upload = useUpload();
  const trouble = file && troubleOf(file);
  const choose = (next: File) => {
    setFile(next);
    upload.reset();
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (file && kind && !trouble) upload.mutate({ file, kind });
  };
  const setKind = (next: ImportKind) =>
    void navigate({ to: '/imports/new', search: { kind: next }, replace: true });
  return (
    <>
      <PageHead
        title={t('importPages:upload.title')}
        crumbs={<NewCrumbs kind="imports" list={t('imports:title')} here={t('importPages:upload.title')} />}
      />
      <NewGate kind="links">
        <form className="record-form import-upload" noValidate onSubmit={send}>
          <ProblemSummary
            problem={isProblem(upload.error) ? upload.error : null}
            label={() => t('importPages:upload.file')}
          />
          {upload.error && !isProblem(upload.error) && (
            <p className="note stop" role="alert">
              {t('importPages:upload.unreadable')}
            </p>
          )}
          <FilePart file={file} onFile={choose} isMissing={tried && !file} />
          <RadioGroup
            label={t('importPages:upload.kind')}
            value={kind ?? null}
            onChange={(next) => setKind(next as ImportKind)}
          >
            {KINDS.map((one) => (
              <Radio key={one} value={one}>
                <b>{t(`imports:kind.${one}`)}</b>
                <p className="meta">{t(`importPages:upload.about.${one}`)}</p>
              </Radio>
            ))}
          </RadioGroup>
          {tried && !kind && (
            <p className="err" role="alert">
              {t('importPages:upload.kindMissing')}
            </p>
          )}
          <p className="hint">{t('importPages:upload.next')}</p>
          <footer className="record-submit">
            <Sending file={upload.isPending ? file : undefined} share={upload.share} />
            <Button onPress={() => void navigate({ to: '/imports' })}>{t('records:action.cancel')}</Button>
            <Button look="go" type="submit" isPending={upload.isPending}>
              {t('importPages:upload.send')}
            </Button>
          </footer>
        </form>
      </NewGate>
    </>
  );
}

interface FileProps {
  readonly file: File | undefined;
  readonly onFile: (file: File) => void;
  readonly isMissing: boolean;
}

function FilePart({ file, onFile, isMissing }: FileProps) {
  const { t } = useTranslation('importPages');
  const format = useFormat();
  const trouble = file && troubleOf(file);
  const error = trouble ? t(`upload.trouble.${trouble}`) : isMissing ? t('upload.fileMissing') : undefined;
  return (
    <div className="field">
      <FileDrop className="import-file" onFile={onFile}>
        <Icon name="document" />
        {file ? (
          <p>
            <b>{file.name}</b> <span className="meta">{sizeText(file.size, format.number)}</span>
          </p>
        ) : (
          <p>{t('upload.drop')}</p>
        )}
        <FileTrigger
          acceptedFileTypes={ACCEPTED}
          onSelect={(files) => {
            const [chosen] = files ?? [];
            if (chosen) onFile(chosen);
          }}
        >
          <AriaButton className="btn">{t(file ? 'upload.other' : 'upload.choose')}</AriaButton>
        </FileTrigger>
        <p className="hint">{t('upload.limits')}</p>
      </FileDrop>
      {error && (
        <p className="err" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

interface SendingProps {
  readonly file: File | undefined;
  readonly share: number;
}

/** How much of the file has left; once all has, the server looks into it, for as long as that takes. */
function Sending({ file, share }: SendingProps) {
  const { t } = useTranslation('importPages');
  const format = useFormat();
  if (!file) return <span />;
  const isSent = share >= 1;
  const size = sizeText(file.size, format.number);
  const percent = format.number(share, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <span className="import-sending">
      <ProgressBar
        label={t('upload.sending', { size })}
        percent={isSent ? undefined : share * 100}
        {...(!isSent && { valueText: percent })}
      />
      <span className="meta" role="status">
        {t(isSent ? 'upload.looking' : 'upload.sending', { size })}
      </span>
      {!isSent && (
        <span className="meta" aria-hidden="true">
          {percent}
        </span>
      )}
    </span>
  );
}
