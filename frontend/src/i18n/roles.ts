import { useTranslation } from 'react-i18next';
import { useFormat } from './format';

const ROLES = ['admin', 'reviewer', 'analyst', 'mission', 'local-government', 'integration'] as const;

/** What a person is here, in words: the roles we know, the most telling first. */
export function useRoleText(): (roles: readonly string[]) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (roles) =>
    format.list(ROLES.filter((role) => roles.includes(role)).map((role) => t(`role.${role}`)));
}
