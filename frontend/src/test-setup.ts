import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";

// What the test browser lacks and the pieces of Mantine ask for.
window.matchMedia ??= ((query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => {},
  removeEventListener: () => {},
})) as unknown as typeof window.matchMedia;

// The whole page in every failure hides the failure.
// Pages are brought in when they are first opened, which takes long on a busy machine.
configure({ asyncUtilTimeout: 12_000, getElementError: (message) => new Error(message?.split("\n")[0]) });

afterEach(cleanup);

// Papers are drawn by pdf.js in a real browser (e2e); here their name is enough.
vi.mock("@/ui/lazy-pdf-view", () => ({ LazyPdfView: ({ label }: { label: string }) => label }));
