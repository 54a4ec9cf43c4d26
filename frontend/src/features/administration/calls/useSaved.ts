import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Call } from '@/api';
import { useTranslation } from '@/i18n';
import { AGREEMENTS } from '@/records/queries';
import { toast } from '@/ui/toastQueue';

/** A call was written: said so, back to its page; agreements that answer it name it and are held to its caps. */
export function useSaved(): {
  readonly onSaved: (call: Call) => void;
  readonly toCall: (id: string) => void;
} {
  const { t } = useTranslation('records');
  const cache = useQueryClient();
  const navigate = useNavigate();
  const toCall = (id: string) => void navigate({ to: '/administration/calls/$id', params: { id } });
  return {
    toCall,
    onSaved: ({ id, title }) => {
      toast(t('form.saved', { name: title }));
      void cache.invalidateQueries({ queryKey: AGREEMENTS });
      toCall(id);
    },
  };
}
