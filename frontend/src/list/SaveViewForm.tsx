import { useState } from 'react';
import { useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/TextField';

interface Props {
  readonly onSave: (name: string) => void;
  readonly onClose: () => void;
}

/** A name for what one sees; the same name replaces the view that had it. */
export default function SaveViewForm({ onSave, onClose }: Props) {
  const { t } = useTranslation('records');
  const [name, setName] = useState('');
  return (
    <form
      className="view-save"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onSave(name.trim());
        onClose();
      }}
    >
      <TextField
        label={t('views.name')}
        hint={t('views.hint')}
        value={name}
        onChange={setName}
        maxLength={60}
        autoFocus
      />
      <Button look="go" type="submit">
        {t('views.saveNow')}
      </Button>
    </form>
  );
}
