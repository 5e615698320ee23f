import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import type { app } from "@/bridge/models";
import { listen } from "@/ui/shortcuts";
import { Gate } from "./gate";
import { makeQueryClient } from "./query-client";
import { theme } from "./theme";
import { WordsProvider } from "./words-provider";

// App is everything around the screens; me is who is at this desk, if that is
// known already.
export function App({ me }: { me?: app.Me }) {
  const [client] = useState(() => makeQueryClient(me));
  useEffect(listen, []);
  return (
    <MantineProvider theme={theme} forceColorScheme="light">
      <QueryClientProvider client={client}>
        <WordsProvider>
          <Router hook={useHashLocation}>
            <Gate />
          </Router>
        </WordsProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
