import { useQueries } from '@tanstack/react-query';
import dayjs from 'dayjs';
import { api } from '../shell/api';
import { StatTile, StatTiles } from '../shell/components/page';
import { Icon } from '../shell/icons';
import { useFormat, useT } from '../shell/language';
import type { WaitingWork } from '../shell/module';
import { useSession } from '../shell/session';
import type { ListPage } from '../shell/types';

/** How often what waits is counted again while the home page is open. */
const refreshMilliseconds = 60_000;

/** What waits for this user, counted over the lists of all departments; what has nothing waiting is left out. */
export function Waiting({ work }: { work: WaitingWork[] }) {
  const t = useT();
  const format = useFormat();
  const { user } = useSession();
  const who = { userId: user.id, today: dayjs().format('YYYY-MM-DD') };
  const counts = useQueries({
    queries: work.map((one) => {
      const params = typeof one.params === 'function' ? one.params(who) : one.params;
      return {
        queryKey: ['api', one.list, params ?? {}, 'waiting'],
        queryFn: ({ signal }: { signal: AbortSignal }) => api.list<unknown>(one.list, { ...params, limit: 1 }, signal),
        refetchInterval: refreshMilliseconds,
      };
    }),
  });
  const count = (page: ListPage<unknown>) => page.total ?? page.items.length;
  const shown = work.flatMap((one, index) => {
    const page = counts[index]?.data;
    return page && count(page) > 0 ? [{ ...one, text: `${format.number(count(page))}${page.total === null && page.next ? '+' : ''}` }] : [];
  });
  const counting = counts.some((one) => one.isPending);
  return (
    <section className="tw-home-group" aria-busy={counting}>
      <h2>{t('web.home.waiting')}</h2>
      {shown.length > 0 && (
        <StatTiles>
          {shown.map((one) => (
            <StatTile key={one.key} icon={one.icon} tone={one.tone} label={t(one.label)} value={one.text} href={typeof one.path === 'function' ? one.path(who) : one.path} />
          ))}
        </StatTiles>
      )}
      {shown.length === 0 && (
        <p className="tw-secondary">
          {counting ? (
            t('web.home.counting')
          ) : (
            <>
              <Icon name="checkCircle" className="tw-success" /> {t('web.home.noneWaiting')}
            </>
          )}
        </p>
      )}
    </section>
  );
}
