import { MenuItem as AriaMenuItem } from 'react-aria-components/Menu';
import type { SearchHit } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { Icon } from '@/ui/Icon';

/** One record found: its name, the other name or code that matched, and where it lies. */
export function RecordItem({ hit }: { readonly hit: SearchHit }) {
  const { t } = useTranslation();
  const format = useFormat();
  const other = hit.match && hit.match !== hit.name ? hit.match : null;
  const kind = hit.actorType ? t(`actorType.${hit.actorType}`) : hit.level && t(`level.${hit.level}`);
  const place = [kind, hit.parent?.name].filter(Boolean).join(' · ');
  return (
    <AriaMenuItem id={`record:${hit.id}`} className="menu-item record" textValue={hit.name}>
      <Icon name={hit.type} />
      <span className="cut">
        <b>{hit.name}</b> <span className="cc">{hit.country ?? hit.countries?.join(' · ')}</span>{' '}
        {other && <span className="soft">{other}</span>}
      </span>
      <span className="end cut">
        {place}
        {hit.population !== undefined && ` · ${format.number(hit.population)}`}
      </span>
    </AriaMenuItem>
  );
}
