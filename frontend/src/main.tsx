import "./app/fonts.css";
import "./app/mantine.css";
import "./app/app.css";
import { createRoot } from "react-dom/client";
import { App } from "./app/app";
import { enter } from "./bridge/enter";

const root = document.getElementById("root");
if (root) void enter().then(() => createRoot(root).render(<App />));
