import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { preRender } from "./pre-render.ts";

export default defineConfig({
  base: "./", // the window and browser mode serve from different roots
  plugins: [react(), preRender()],
  resolve: { alias: { "@": new URL("./src", import.meta.url).pathname } },
  build: {
    // Chromium 109 is the last one on Windows 7 and 8; WebKitGTK of Debian 12 is newer.
    target: ["chrome109", "safari16.4"],
    assetsInlineLimit: 0, // the content security policy allows no inlined scripts or fonts
    cssCodeSplit: false, // one small file rather than a second round trip before each screen
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
});
