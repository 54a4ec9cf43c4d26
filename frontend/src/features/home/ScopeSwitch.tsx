import { useTranslation } from '@/i18n';
import { Segmented } from '@/ui/Segmented';
import type { Scope } from './scopes';

interface Props {
  readonly scopes: readonly Scope[];
  readonly chosen: Scope;
  readonly onChoose: (id: Scope['id']) => void;
}

export default function ScopeSwitch({ scopes, chosen, onChoose }: Props) {
  const { t } = useTranslation('home');
  return <Segmented label={t('scope.label')} options={scopes} value={chosen.id} onChange={onChoose} />;
}
