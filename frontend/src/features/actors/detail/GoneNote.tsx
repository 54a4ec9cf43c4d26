import { Link } from '@tanstack/react-router';
import type { ActorDetail } from '@/api';
import { useTranslation } from '@/i18n';

/** An actor that was another one leads there, before anything else is read. */
export function GoneNote({ actor: { mergedInto } }: { readonly actor: ActorDetail }) {
  const { t } = useTranslation(['actors', 'records']);
  if (!mergedInto) return <p className="note record-gone">{t('actors:merged.dissolved')}</p>;
  return (
    <div className="note here record-gone">
      <p>{t('actors:merged.note')}</p>
      <Link className="btn go" to="/actors/$id" params={{ id: mergedInto.id }}>
        {t('records:detail.goTo', { name: mergedInto.name })}
      </Link>
    </div>
  );
}
