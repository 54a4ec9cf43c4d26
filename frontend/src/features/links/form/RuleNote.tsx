import { useFormat, useTranslation } from '@/i18n';
import { useCountries } from '@/records/useCountries';
import { Icon } from '@/ui/Icon';
import { partnersRule } from './rule';
import type { Party } from './values';

/** What makes it a link, and whether it is one yet; told again as partners come and go. */
export function RuleNote({ partners }: { readonly partners: readonly Party[] }) {
  const { t } = useTranslation('linkForm');
  const format = useFormat();
  const { nameOf } = useCountries();
  const rule = partnersRule(partners);
  const isMet = rule.standing === 'met';
  return (
    <p className={isMet ? 'note link-rule met' : 'note link-rule'} role="status">
      {isMet && <Icon name="check" />}
      <span>
        {rule.standing === 'none' && t('rule.none')}
        {rule.standing === 'oneCountry' && t('rule.oneCountry', { country: nameOf(rule.country) })}
        {isMet && t('rule.met', { countries: format.list(rule.countries.map(nameOf)) })}
      </span>
    </p>
  );
}
