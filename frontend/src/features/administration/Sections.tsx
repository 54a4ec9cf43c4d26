import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n';

const SECTIONS = ['tariffs', 'rates', 'calls'] as const;

/** The parts of Administración, each at its own address. */
export function Sections() {
  const { t } = useTranslation('administration');
  return (
    <nav className="adm-nav" aria-label={t('sections')}>
      {SECTIONS.map((section) => (
        <Link key={section} to={`/administration/${section}`} activeOptions={{ includeSearch: false }}>
          {t(`section.${section}`)}
        </Link>
      ))}
    </nav>
  );
}
