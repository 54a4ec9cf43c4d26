import { useState } from 'react';
import { useSession } from '@/auth';
import { useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';

/** Stands over the page when the session is over; what was typed stays behind it, and requests wait. */
export default function SessionEndedDialog() {
  const { t } = useTranslation('shell');
  const session = useSession();
  const [step, setStep] = useState<'idle' | 'waiting' | 'failed'>('idle');

  const signIn = async () => {
    setStep('waiting');
    try {
      await session.signInAgain();
      setStep('idle');
    } catch {
      setStep('failed');
    }
  };
  return (
    <Dialog
      title={t('ended.title')}
      isOpen
      onClose={() => undefined}
      role="alertdialog"
      actions={
        <>
          {step === 'failed' && (
            <Button onPress={() => void session.signInByLeaving()}>{t('ended.leave')}</Button>
          )}
          <Button look="go" autoFocus isPending={step === 'waiting'} onPress={() => void signIn()}>
            {t('ended.signIn')}
          </Button>
        </>
      }
    >
      <p className="lead">{t('ended.text')}</p>
      {step === 'waiting' && <p className="soft">{t('ended.waiting')}</p>}
      {step === 'failed' && (
        <p className="note warn" role="alert">
          {t('ended.failed')}
        </p>
      )}
    </Dialog>
  );
}
