import './style.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { App } from './app/App';
import { Themed } from './app/Themed';
import { loadLanguage, preferredLanguage } from './shell/language';
import { restoreSession } from './app/session';
import { queryClient } from './shell/query';

const router = createBrowserRouter([{ path: '*', element: <App /> }]);
const root = createRoot(document.getElementById('root')!);

async function start() {
  try {
    await Promise.all([loadLanguage(preferredLanguage()), restoreSession()]);
  } catch {
    unreachable();
    return;
  }
  root.render(
    <QueryClientProvider client={queryClient}>
      <Themed>
        <RouterProvider router={router} />
      </Themed>
    </QueryClientProvider>,
  );
}

/** Without words there is nothing to show words with, so this one message is written down in all languages. */
function unreachable() {
  root.render(
    <main className="tw-unreachable">
      <h1>Tourwright</h1>
      <p lang="en">The server does not answer. Trying again in a few seconds.</p>
      <p lang="vi">Máy chủ không phản hồi. Hệ thống sẽ tự thử lại sau vài giây.</p>
      <p lang="zh-CN">服务器没有响应，几秒钟后自动重试。</p>
    </main>,
  );
  setTimeout(() => void start(), 3000);
}

void start();
