import { Checkbox } from '@/ui/Checkbox';

interface Props<K extends string> {
  readonly options: readonly { id: K; text: string }[];
  readonly chosen: readonly K[];
  readonly onChange: (chosen: K[]) => void;
}

/** Any of a few, in their own order. */
export function Choices<K extends string>({ options, chosen, onChange }: Props<K>) {
  const ids = options.map((option) => option.id);
  return (
    <div className="filter-checks">
      {options.map(({ id, text }) => (
        <Checkbox
          key={id}
          isSelected={chosen.includes(id)}
          onChange={(on) => onChange(ids.filter((other) => (other === id ? on : chosen.includes(other))))}
        >
          {text}
        </Checkbox>
      ))}
    </div>
  );
}
