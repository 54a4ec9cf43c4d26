import { useFormat } from '@/i18n';
import { PageHead } from '@/ui/Page';

export function HomePage() {
  const format = useFormat();
  return <PageHead title={format.instant(new Date(), { weekday: 'long', day: 'numeric', month: 'long' })} />;
}
