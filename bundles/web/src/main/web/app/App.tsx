import { Modal } from 'antd';
import { lazy, Suspense, useEffect, type ComponentType, type ReactNode } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { ErrorBoundary, Loading } from '../shell/components/states';
import { feedback } from '../shell/feedback';
import { languageStore, useT } from '../shell/language';
import { modulesStore, refreshModules, useModuleDefinitions } from '../shell/modules';
import { queryClient } from '../shell/query';
import { sessionStore, useMay } from '../shell/session';
import { Frame } from './Frame';
import { Login, LoginForm } from './Login';
import { PasswordDialog } from './PasswordDialog';
import { Forbidden, ModuleRemoved, NotFound } from './results';

const HomePage = lazy(() => import('./pages/home'));
const CustomersPage = lazy(() => import('./pages/customers'));
const CustomerPage = lazy(() => import('./pages/customer'));
const AgencyPage = lazy(() => import('./pages/agency'));
const UsersPage = lazy(() => import('./pages/users'));
const RolesPage = lazy(() => import('./pages/roles'));
const TeamsPage = lazy(() => import('./pages/teams'));
const ModulesPage = lazy(() => import('./pages/modules'));
const EventsPage = lazy(() => import('./pages/events'));
const SettingsPage = lazy(() => import('./pages/settings'));
const DatabasePage = lazy(() => import('./pages/database'));
const AuditPage = lazy(() => import('./pages/audit'));
const TokensPage = lazy(() => import('./pages/tokens'));
const AllTokensPage = lazy(() => import('./pages/tokens').then((page) => ({ default: page.AllTokensPage })));

export function App() {
  const { session, expired } = sessionStore.use();
  const t = useT();
  if (!session) return <Login />;
  if (session.mustChangePassword) return <PasswordDialog open once onClose={() => undefined} />;
  return (
    <>
      <Pages />
      <Modal open={expired} closable={false} keyboard={false} mask={{ closable: false }} footer={null} width={400} title={t('web.login.again')} destroyOnHidden>
        <p className="tw-secondary">{t('web.login.againText')}</p>
        <LoginForm login={session.user.login} />
      </Modal>
    </>
  );
}

/** How often the shell asks which modules there are. */
const pollMilliseconds = 4000;

function useModulesWatch() {
  useEffect(() => {
    let stopped = false;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      if (!document.hidden) {
        try {
          const changes = await refreshModules();
          const { t } = languageStore.get();
          for (const change of changes) feedback().message.info(t(`web.module.${change.kind}`, { title: change.title }));
          if (changes.length > 0) void queryClient.invalidateQueries();
        } catch {
          // The next look tells more; requests of the page itself say that the server is away.
        }
      }
      if (!stopped) timer = setTimeout(() => void look(), pollMilliseconds);
    };
    void look();
    const soon = () => {
      if (document.hidden) return;
      clearTimeout(timer);
      timer = setTimeout(() => void look(), 50);
    };
    // Titles of modules are localized by the server.
    let language = languageStore.get().language;
    const unsubscribe = languageStore.subscribe(() => {
      if (language === languageStore.get().language) return;
      language = languageStore.get().language;
      soon();
    });
    document.addEventListener('visibilitychange', soon);
    return () => {
      stopped = true;
      clearTimeout(timer);
      unsubscribe();
      document.removeEventListener('visibilitychange', soon);
    };
  }, []);
}

function Pages() {
  useModulesWatch();
  const definitions = useModuleDefinitions();
  const { loaded } = modulesStore.use();
  return (
    <Frame>
      <Routes>
        <Route path="/" element={<Page component={HomePage} />} />
        <Route path="/customers" element={<Page component={CustomersPage} permission="core:customer:read" />} />
        <Route path="/customers/:id/:tab?" element={<Page component={CustomerPage} permission="core:customer:read" />} />
        <Route path="/admin/agency" element={<Page component={AgencyPage} permission="core:agency:write" />} />
        <Route path="/admin/users" element={<Page component={UsersPage} permission="core:user:read" />} />
        <Route path="/admin/roles" element={<Page component={RolesPage} permission="core:role:read" />} />
        <Route path="/admin/teams" element={<Page component={TeamsPage} permission="core:user:read" />} />
        <Route path="/admin/modules" element={<Page component={ModulesPage} permission="web:module:read" />} />
        <Route path="/admin/events" element={<Page component={EventsPage} permission="core:event:read" />} />
        <Route path="/admin/settings" element={<Page component={SettingsPage} permission="core:setting:read" />} />
        <Route path="/admin/database" element={<Page component={DatabasePage} permission="core:database:copy" />} />
        <Route path="/admin/audit" element={<Page component={AuditPage} permission="core:audit:read" />} />
        <Route path="/admin/tokens" element={<Page component={AllTokensPage} permission="web:token:manage" />} />
        <Route path="/account/tokens" element={<Page component={TokensPage} />} />
        <Route path="/login" element={<Navigate to="/" replace />} />
        {definitions.flatMap((definition) =>
          (definition.routes ?? []).map((route) => (
            <Route
              key={`${definition.id} ${route.path}`}
              path={route.path}
              element={<Page key={loaded.get(definition.id)?.entry} component={route.component} permission={route.permission} />}
            />
          )),
        )}
        <Route path="*" element={<Elsewhere />} />
      </Routes>
    </Frame>
  );
}

function Page({ component: Component, permission }: { component: ComponentType; permission?: string | readonly string[] }) {
  const { pathname } = useLocation();
  const allowed = useMay(permission);
  return <Bounded resetKey={pathname}>{allowed ? <Component /> : <Forbidden permission={permission} />}</Bounded>;
}

function Bounded({ children, resetKey }: { children: ReactNode; resetKey: unknown }) {
  return (
    <ErrorBoundary resetKey={resetKey}>
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </ErrorBoundary>
  );
}

/** An address that no page has: of a module that is away, or of nothing. */
function Elsewhere() {
  const { pathname } = useLocation();
  const { items, ready, loaded, broken } = modulesStore.use();
  const { session } = sessionStore.use();
  if (!ready) return <Loading />;
  const id = pathname.split('/')[1] ?? '';
  const module = items.find((item) => item.id === id);
  if (module && session?.modulesOff?.includes(id)) return <Forbidden permission={module.title} />;
  if (module && !loaded.has(id)) return <ModuleRemoved module={module} broken={broken.get(id)} />;
  return <NotFound />;
}
