import { useFormat, useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { ProgressBar } from '@/ui/ProgressBar';
import { sizeText } from './fileTypes';
import { removeUpload, type Uploading, useUploading } from './uploadStore';

/** Files on their way to a record, and those that were not taken. */
export function UploadList({ subject }: { readonly subject: string }) {
  const { t } = useTranslation('documents');
  const uploads = useUploading(subject);
  if (uploads.length === 0) return null;
  return (
    <ul className="documents-uploads" aria-label={t('upload.list')}>
      {uploads.map((upload) => (
        <li key={upload.key}>
          {upload.refusal === undefined ? (
            <OnItsWay upload={upload} />
          ) : (
            <Refused upload={upload} text={upload.refusal} />
          )}
        </li>
      ))}
    </ul>
  );
}

function OnItsWay({ upload }: { readonly upload: Uploading }) {
  const { t } = useTranslation(['documents', 'records']);
  const format = useFormat();
  const { file, progress } = upload;
  const percent = Math.floor((100 * progress.sent) / file.size);
  const size = { sent: sizeText(progress.sent, format.number), size: sizeText(file.size, format.number) };
  return (
    <>
      <p>
        <b>{file.name}</b>
      </p>
      <ProgressBar
        label={t('documents:upload.of', { name: file.name })}
        percent={progress.phase === 'checking' ? undefined : percent}
        valueText={t('documents:upload.sent', size)}
      />
      <p className="documents-upload-foot">
        <span className="meta">{t('documents:upload.sent', size)}</span>
        {/* Spoken when it changes, which is seldom; the figures above change all the time. */}
        <span className={progress.phase === 'waiting' ? 'documents-waiting' : 'meta'} role="status">
          {t(`documents:upload.${progress.phase}`)}
        </span>
        <Button
          look="bare"
          aria-label={t('documents:upload.cancelOf', { name: file.name })}
          onPress={upload.cancel}
        >
          {t('records:action.cancel')}
        </Button>
      </p>
    </>
  );
}

function Refused({ upload, text }: { readonly upload: Uploading; readonly text: string }) {
  const { t } = useTranslation('documents');
  const { key, file } = upload;
  return (
    <div className="note stop" role="alert">
      <p>
        <b>{t('upload.refused', { name: file.name })}</b>
      </p>
      <p>{text}</p>
      <Button
        look="bare"
        aria-label={t('upload.dismissOf', { name: file.name })}
        onPress={() => removeUpload(key)}
      >
        {t('upload.dismiss')}
      </Button>
    </div>
  );
}
