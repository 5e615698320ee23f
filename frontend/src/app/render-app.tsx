import { render } from "@testing-library/react";
import { App } from "./app";

// renderApp puts the whole program on screen at an address, for tests.
export function renderApp(address = "/") {
  window.location.hash = `#${address}`;
  return render(<App />);
}
