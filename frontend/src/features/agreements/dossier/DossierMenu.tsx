import { useMutation, useQuery } from '@tanstack/react-query';
import { useApi } from '@/api';
import { useProblemText } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import { saveFile } from '@/list/download';
import { Button } from '@/ui/Button';
import { Menu, MenuItem } from '@/ui/Menu';
import { toastFailure } from '@/ui/toastQueue';
import { dossiersQuery, fetchDossier } from './queries';

interface Props {
  readonly agreement: { readonly id: string; readonly code?: string; readonly version: number };
  /** One of its plans; otherwise the one in preparation, or else the one in force. */
  readonly plan?: number;
}

/** The agreement on paper: in the registry's language and another one, the other side's own leading. */
export function DossierMenu({ agreement, plan }: Props) {
  const { t } = useTranslation('dossier');
  const api = useApi();
  const format = useFormat();
  const problemText = useProblemText();
  const { data } = useQuery(dossiersQuery(api, agreement.id));
  const download = useMutation({
    mutationFn: async (language: string) =>
      saveFile(await fetchDossier(api, agreement.id, language, plan), fileName(agreement, language, plan)),
    onError: (failure) => toastFailure(problemText(failure)),
  });
  const home = data?.home;
  const others = data ? [data.usual, ...data.languages.filter((each) => each !== data.usual)] : [];
  return (
    <Menu
      label={t('action')}
      trigger={
        <Button look="bare" icon="document" isPending={download.isPending || !data}>
          {t('action')}
        </Button>
      }
      onAction={(language) => download.mutate(language)}
    >
      {others.map((language) => (
        <MenuItem
          key={language}
          id={language}
          text={
            language === home
              ? t('alone', { language: format.language(language) })
              : t('beside', {
                  pair: format.list([home, language].map((each) => format.language(each ?? ''))),
                })
          }
          end={language === data?.usual ? t('usual') : undefined}
        />
      ))}
    </Menu>
  );
}

function fileName({ id, code }: Props['agreement'], language: string, plan: number | undefined): string {
  const name = (code ?? id).replace(/[^\p{L}\p{N}]+/gu, '-');
  const parts = [name, plan === undefined ? undefined : `plan-${plan}`, language];
  return `${parts.filter(Boolean).join('-')}.pdf`;
}
