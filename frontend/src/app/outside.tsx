import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { forgetSession } from '@/auth';
import { startI18n, useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { usePageTitle } from '@/ui/Page';
import { Brand } from './shell/Brand';
import './outside.css';

/** What one sees without being signed in: that one signed out, or that the app could not start. */
async function show(page: ReactNode): Promise<void> {
  await startI18n();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(page);
}

export function showSignedOut(): Promise<void> {
  forgetSession();
  return show(<SignedOut />);
}

export function showBootFailure(error: unknown): Promise<void> {
  return show(<BootFailure error={error} />);
}

const goHome = () => window.location.assign('/');

function SignedOut() {
  const { t } = useTranslation('shell');
  return (
    <Card
      title={t('signedOut.title')}
      action={
        <Button look="go" onPress={goHome}>
          {t('signedOut.signIn')}
        </Button>
      }
    >
      {t('signedOut.text')}
    </Card>
  );
}

function BootFailure({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('shell');
  const reason = error instanceof Error ? error.message : String(error);
  return (
    <Card
      title={t('bootFailed.title')}
      action={
        <Button look="go" onPress={goHome}>
          {t('bootFailed.retry')}
        </Button>
      }
    >
      {t('bootFailed.text')} <span className="meta">{reason}</span>
    </Card>
  );
}

interface CardProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action: ReactNode;
}

function Card({ title, children, action }: CardProps) {
  usePageTitle(title);
  return (
    <main className="outside">
      <Brand />
      <h1>{title}</h1>
      <p className="lead">{children}</p>
      {action}
    </main>
  );
}
