// Runs before the first paint, so that a dark or Chinese page is never first shown light or in another font.
{
  const theme = localStorage.getItem('tourwright.theme') ?? 'system';
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  const language = localStorage.getItem('tourwright.language');
  if (language) document.documentElement.lang = language === 'zh' ? 'zh-CN' : language;
}
