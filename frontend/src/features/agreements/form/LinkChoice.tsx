import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { searchQuery, useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { ComboBox } from '@/ui/ComboBox';

const MOST = 12;

/** Finds the link an agreement is to stand under, by its title or its partners. */
export function LinkChoice() {
  const { t } = useTranslation('agreementForm');
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const found = useQuery(searchQuery(useApi(), wanted, MOST, 'link'));
  return (
    <div className="main agr-link-choice">
      <ComboBox
        label={t('link')}
        hint={t('hint.link')}
        options={(found.data ?? []).map(({ id, name, countries }) => ({
          id,
          text: name,
          end: countries?.join(' · ') ?? '',
        }))}
        value={null}
        onChange={(id) => id && void navigate({ to: '/agreements/new', search: { link: id } })}
        inputValue={text}
        onInputChange={setText}
        isLoading={found.isFetching}
        isRequired
      />
    </div>
  );
}
