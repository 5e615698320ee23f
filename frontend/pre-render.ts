import { createServer, type Plugin } from "vite";

// preRender adds sign-in.html to what is built: index.html with the login
// screen standing in it, so that it is painted before any script has run. The
// program writes who it is into it (app/front_page.go).
export const preRender = (): Plugin => ({
  name: "pre-render",
  apply: "build",
  enforce: "post", // index.html is in the bundle by then
  async generateBundle(_, bundle) {
    const page = bundle["index.html"];
    if (page?.type !== "asset") return this.error("no index.html to put the login screen into");
    const empty = '<div id="root"></div>';
    const source = String(page.source);
    if (!source.includes(empty)) return this.error(`no ${empty} in index.html`);
    const markup = await signInMarkup();
    const styles = Object.values(bundle).map((file) => (file.type === "asset" ? String(file.source) : ""));
    for (const [name] of markup.matchAll(/\b_[a-z]+_\w+_\d+\b/gi))
      if (!styles.some((style) => style.includes(`.${name}`))) return this.error(`no style for ${name}`);
    this.emitFile({ type: "asset", fileName: "sign-in.html", source: source.replace(empty, () => markup) });
  },
});

async function signInMarkup(): Promise<string> {
  const server = await createServer({
    appType: "custom",
    logLevel: "error",
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module = await server.ssrLoadModule("/src/app/sign-in-markup.tsx");
    return `<div id="root">${module.signInMarkup()}</div>`;
  } finally {
    await server.close();
  }
}
