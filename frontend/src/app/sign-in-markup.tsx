import { renderToString } from "react-dom/server";
import { fakeMe } from "@/bridge/fake-me";
import { App } from "./app";

// signInMarkup is the login screen of an office whose names are still to be
// filled in. It is called when the screens are built (pre-render.ts).
export function signInMarkup(): string {
  const counter = { ...fakeMe().counter, name: "{counter}" };
  return renderToString(<App me={fakeMe({ signedIn: false, oneStop: "{one-stop}", counter })} />);
}
