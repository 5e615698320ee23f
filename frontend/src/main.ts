import "./app/fonts.css";
import "./app/mantine.css";
import "./app/app.css";

const root = document.getElementById("root");

async function start(): Promise<void> {
  const app = await import("./app/start");
  if (root) await app.start(root);
}

// When the login screen stands in the page already, it is painted before
// anything more is loaded: the frame comes first, then a task of its own.
if (root?.hasChildNodes()) requestAnimationFrame(() => setTimeout(start));
else void start();
