declare module '*.css';
declare module '*.svg' {
  const dataUrl: string;
  export default dataUrl;
}
declare module '*.png' {
  const dataUrl: string;
  export default dataUrl;
}
