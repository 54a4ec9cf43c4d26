import { useQuery } from '@tanstack/react-query';
import { unwrap, useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { Choices } from '@/list/Choices';
import { ComboBox } from '@/ui/ComboBox';
import { ActorPicker } from './ActorPicker';
import { IMPORTS } from './imports';
import { actorQuery, territoryQuery } from './queries';
import { TerritoryPicker } from './TerritoryPicker';
import { useCountries } from './useCountries';

interface CountryProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (countries: string[]) => void;
}

/** Any countries: those chosen stand below, to be taken away again. */
export function CountryChoice({ label, chosen, onChange }: CountryProps) {
  const { options, nameOf } = useCountries();
  return (
    <div className="filter-choice">
      <ComboBox
        key={chosen.join()}
        label={label}
        options={options.filter((option) => !chosen.includes(option.id))}
        value={null}
        onChange={(code) => code && onChange([...chosen, code])}
      />
      {chosen.length > 0 && (
        <Choices
          options={chosen.map((code) => ({ id: code, text: nameOf(code) }))}
          chosen={chosen}
          onChange={onChange}
        />
      )}
    </div>
  );
}

interface WithinProps {
  readonly within: string | undefined;
  readonly hint: string;
  readonly onChange: (within: string | undefined) => void;
}

export function WithinChoice({ within, hint, onChange }: WithinProps) {
  const { t } = useTranslation('records');
  const name = useTerritoryName(within);
  const value = within !== undefined && name !== undefined ? { id: within, name } : null;
  return (
    <TerritoryPicker
      key={value?.id ?? 'none'}
      label={t('filter.within')}
      hint={hint}
      value={value}
      onChange={(picked) => onChange(picked?.id)}
    />
  );
}

interface ActorProps {
  readonly actor: string | undefined;
  readonly label: string;
  readonly hint: string;
  readonly onChange: (actor: string | undefined) => void;
}

export function ActorChoice({ actor, onChange, ...field }: ActorProps) {
  const name = useActorName(actor);
  const value = actor !== undefined && name !== undefined ? { id: actor, name } : null;
  return (
    <ActorPicker
      key={value?.id ?? 'none'}
      {...field}
      value={value}
      onChange={(picked) => onChange(picked?.id)}
    />
  );
}

/** The name of an actor an address or a record knows by its id alone. */
export function useActorName(id: string | undefined): string | undefined {
  const found = useQuery({ ...actorQuery(useApi(), id ?? ''), enabled: id !== undefined });
  return found.data?.data.name;
}

/** The name of a territory an address or a record knows by its id alone. */
export function useTerritoryName(id: string | undefined): string | undefined {
  const found = useQuery({ ...territoryQuery(useApi(), id ?? ''), enabled: id !== undefined });
  return found.data?.data.name;
}

/** The name of the file that an import read. */
export function useImportName(id: string | undefined): string | undefined {
  const api = useApi();
  const found = useQuery({
    queryKey: [...IMPORTS, 'name', id],
    queryFn: ({ signal }) => unwrap(api.GET('/imports/{id}', { params: { path: { id: id ?? '' } }, signal })),
    enabled: id !== undefined,
  });
  return found.data?.file.name;
}
