import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type AgreementDetail, useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { inLanguage } from '@/i18n/names';
import { useKey } from '@/records/useKey';
import { Button } from '@/ui/Button';
import { checksQuery } from '../queries';
import { ActionDialog } from './ActionDialog';
import type { What } from './send';
import { useEditing } from './useEditing';

interface Props {
  readonly agreement: AgreementDetail;
  readonly etag: string;
}

/** What may be done now, as the server says; what may not stays in place and says why. */
export function Actions({ agreement, etag }: Props) {
  const { t } = useTranslation(['agreements', 'records']);
  const { why, reason } = useEditing(agreement);
  const [open, setOpen] = useState<What>();
  const navigate = useNavigate();
  const { id, state, amendment } = agreement;
  const edit = () => void navigate({ to: '/agreements/$id/edit', params: { id } });
  useKey('e', () => why('edit') === undefined && edit());
  const isDraft = state === 'DRAFT';
  const binding = state === 'SIGNED' || state === 'IN_FORCE';
  return (
    <>
      <Button look="bare" icon="print" onPress={() => window.print()}>
        {t('records:action.print')}
      </Button>
      <Button unavailable={why('void')} onPress={() => setOpen('void')}>
        {t('agreements:action.void')}
      </Button>
      {isDraft && (
        <Button unavailable={why('discard')} onPress={() => setOpen('discard')}>
          {t('agreements:action.discard')}
        </Button>
      )}
      {binding && <BindingActions agreement={agreement} why={why} onOpen={setOpen} />}
      <Button icon="edit" shortcut="e" unavailable={why('edit')} onPress={edit}>
        {t('records:action.correct')}
      </Button>
      {(isDraft || amendment) && (
        <>
          <Button
            unavailable={why('editPlan')}
            onPress={() => void navigate({ to: '/agreements/$id/plan', params: { id } })}
          >
            {t('agreements:action.editPlan')}
          </Button>
          <SignAction agreement={agreement} why={why} onOpen={setOpen} />
        </>
      )}
      {reason && <p className="meta record-why">{reason}</p>}
      {open && (
        <ActionDialog agreement={agreement} etag={etag} what={open} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}

interface PartProps {
  readonly agreement: AgreementDetail;
  readonly why: ReturnType<typeof useEditing>['why'];
  readonly onOpen: (what: What) => void;
}

/** Of an agreement that is signed: on to the next state, or to another plan. */
function BindingActions({ agreement: { state, amendment }, why, onOpen }: PartProps) {
  const { t } = useTranslation('agreements');
  return (
    <>
      <Button unavailable={why('terminate')} onPress={() => onOpen('terminate')}>
        {t('action.terminate')}
      </Button>
      {state === 'SIGNED' ? (
        <Button unavailable={why('enterIntoForce')} onPress={() => onOpen('enterIntoForce')}>
          {t('action.enterIntoForce')}
        </Button>
      ) : (
        <Button unavailable={why('close')} onPress={() => onOpen('close')}>
          {t('action.close')}
        </Button>
      )}
      {amendment ? (
        <Button unavailable={why('signAmendment')} onPress={() => onOpen('discardAmendment')}>
          {t('action.discardAmendment')}
        </Button>
      ) : (
        <Button look="go" unavailable={why('amend')} onPress={() => onOpen('amend')}>
          {t('action.amend')}
        </Button>
      )}
    </>
  );
}

/** The thing to do next; while a cap does not hold it says which. */
function SignAction({ agreement: { id, plan, amendment }, why, onOpen }: PartProps) {
  const { t, i18n } = useTranslation('agreements');
  const { data: checks } = useQuery(checksQuery(useApi(), id, (amendment ?? plan).number));
  const failing = checks?.checks.filter((check) => !check.holds) ?? [];
  const rules = [...new Set(failing.map(({ names }) => inLanguage(names, i18n.language)))].join('; ');
  const isEmpty = (amendment ?? plan).contributions.length === 0;
  const refusal = isEmpty ? t('action.emptyPlan') : rules ? t('checks.refused', { rules }) : undefined;
  return (
    <Button
      look="go"
      unavailable={why(amendment ? 'signAmendment' : 'sign') ?? refusal}
      onPress={() => onOpen(amendment ? 'signAmendment' : 'sign')}
    >
      {amendment ? t('action.signAmendment', { number: amendment.number }) : t('action.sign')}
    </Button>
  );
}
