declare module '*.css?inline' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: the shape Vite gives to inlined style sheets
  export default text;
}
