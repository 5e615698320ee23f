import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

// What the test browser lacks and the pieces of Mantine ask for.
window.matchMedia ??= ((query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => {},
  removeEventListener: () => {},
})) as unknown as typeof window.matchMedia;

afterEach(cleanup);
