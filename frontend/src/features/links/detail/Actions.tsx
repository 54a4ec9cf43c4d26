import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type LinkDetail, useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { useKey } from '@/records/useKey';
import { Button } from '@/ui/Button';
import { abilitiesQuery } from '../queries';
import { ReasonDialog } from './ReasonDialog';

interface Props {
  readonly link: LinkDetail;
  readonly etag: string;
}

/** What may be done now, as the server says; what may not stays in place and says why. */
export function Actions({ link, etag }: Props) {
  const { t } = useTranslation(['links', 'records']);
  const abilities = useQuery(abilitiesQuery(useApi(), link.id)).data;
  const [open, setOpen] = useState<'discard' | 'void'>();
  const why = (ability: 'edit' | 'discard' | 'void') =>
    abilities?.[ability] ? undefined : (abilities?.reason ?? t('records:action.checking'));
  const navigate = useNavigate();
  const edit = () => void navigate({ to: '/links/$id/edit', params: { id: link.id } });
  useKey('e', () => why('edit') === undefined && edit());
  return (
    <>
      <Button look="bare" icon="print" onPress={() => window.print()}>
        {t('records:action.print')}
      </Button>
      {link.state === 'DRAFT' && (
        <Button unavailable={why('discard')} onPress={() => setOpen('discard')}>
          {t('links:action.discard')}
        </Button>
      )}
      <Button unavailable={why('void')} onPress={() => setOpen('void')}>
        {t('links:action.void')}
      </Button>
      <Button icon="edit" shortcut="e" unavailable={why('edit')} onPress={edit}>
        {t('records:action.correct')}
      </Button>
      {abilities?.reason && <p className="meta record-why">{abilities.reason}</p>}
      {open && <ReasonDialog link={link} etag={etag} what={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}
