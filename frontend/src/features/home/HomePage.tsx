import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { type Me, meQuery, useApi } from '@/api';
import { useSession } from '@/auth';
import { useFormat, useTranslation } from '@/i18n';
import { inLanguage } from '@/i18n/names';
import { useRoleText } from '@/i18n/roles';
import { mayImport } from '@/records/useMayImport';
import { PageHead } from '@/ui/Page';
import { Figures } from './Figures';
import './home.css';
import { Recent } from './Recent';
import { type Scope, useScopes } from './scopes';
import { Unconfirmed } from './Unconfirmed';
import { World } from './World';

const ScopeSwitch = lazy(() => import('./ScopeSwitch'));
const Imports = lazy(() => import('./Imports'));

export function HomePage() {
  const { t } = useTranslation('home');
  const format = useFormat();
  const me = useQuery(meQuery(useApi()));
  const scopes = useScopes(me.data);
  const [chosen, setChosen] = useState<Scope['id'] | null>(null);
  const scope = scopes.find(({ id }) => id === chosen) ?? scopes[0];
  const today = format.instant(new Date(), { weekday: 'long', day: 'numeric', month: 'long' });

  return (
    <div className="home">
      <PageHead
        title={capitalised(today.replace(',', ''))}
        document={t('title')}
        aside={<Greeting me={me.data} />}
      />
      <div className="cols">
        <div className="main">
          {scopes.length > 1 && (
            <Suspense fallback={null}>
              <ScopeSwitch scopes={scopes} chosen={scope} onChoose={setChosen} />
            </Suspense>
          )}
          {mayImport(me.data) && (
            <Suspense fallback={null}>
              <Imports />
            </Suspense>
          )}
          <Unconfirmed scope={scope} mayConfirm={me.data?.abilities.territories.create ?? false} />
          <Figures scope={scope} />
        </div>
        <aside className="rail" aria-label={t('rail')}>
          <Recent />
          <World />
        </aside>
      </div>
    </div>
  );
}

/** Who one is here and what one may do: nobody should have to try a button to find out. */
function Greeting({ me }: { readonly me: Me | undefined }) {
  const { t, i18n } = useTranslation('home');
  const format = useFormat();
  const { user } = useSession();
  const roleText = useRoleText();
  if (!me) return <b className="soft">{user.name}</b>;
  const may = me.abilities.territories.create ? 'write' : 'read';
  return (
    <span className="soft greeting">
      <b>{me.name}</b>
      {`, ${[roleText(me.roles), me.mission && inLanguage(me.mission.names, i18n.language)].filter(Boolean).join(', ')}. `}
      {me.actor && t('may.own')}
      {!me.actor &&
        (me.mission
          ? t(`may.${may}In`, { place: format.list(me.mission.countries.map(format.country)) })
          : t(`may.${may}`))}
    </span>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
