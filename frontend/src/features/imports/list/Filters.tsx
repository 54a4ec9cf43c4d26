import type { ImportKind, ImportState } from '@/api';
import { useTranslation } from '@/i18n';
import { type Option, Select } from '@/ui/Select';
import type { ListSearch } from '../search';
import { KINDS, STATES } from '../states';

const ANY = 'ANY';

interface Chosen {
  readonly state: ImportState | typeof ANY;
  readonly kind: ImportKind | typeof ANY;
}

interface Props {
  readonly search: ListSearch;
  readonly onChange: (search: ListSearch) => void;
}

/** Which imports: by what they bring and where they stand. */
export function Filters({ search: { state, kind }, onChange }: Props) {
  const { t } = useTranslation(['imports', 'importPages']);
  const any = { id: ANY, text: t('importPages:list.any') } as const;
  const kinds: Option<Chosen['kind']>[] = [
    any,
    ...KINDS.map((id) => ({ id, text: t(`imports:kind.${id}`) })),
  ];
  const states: Option<Chosen['state']>[] = [
    any,
    ...STATES.map((id) => ({ id, text: t(`imports:state.${id}`) })),
  ];
  const given = (next: Chosen): ListSearch => ({
    ...(next.state !== ANY && { state: next.state }),
    ...(next.kind !== ANY && { kind: next.kind }),
  });
  const now: Chosen = { state: state ?? ANY, kind: kind ?? ANY };
  return (
    <div className="list-bar import-filters">
      <Select<ImportKind | typeof ANY>
        label={t('importPages:list.kind')}
        options={kinds}
        value={now.kind}
        onChange={(next) => onChange(given({ ...now, kind: next }))}
      />
      <Select<ImportState | typeof ANY>
        label={t('importPages:list.state')}
        options={states}
        value={now.state}
        onChange={(next) => onChange(given({ ...now, state: next }))}
      />
    </div>
  );
}
