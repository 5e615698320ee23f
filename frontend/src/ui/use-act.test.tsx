import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, it, vi } from "vitest";
import { useAct } from "./use-act";

const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
);

it("does once what was asked for twice in one moment, and can be asked again after", async () => {
  const call = vi.fn(async (input: number) => input);
  const { result } = renderHook(() => useAct(call), { wrapper });
  act(() => {
    result.current.run(1);
    result.current.run(2);
  });
  await waitFor(() => expect(result.current.running).toBe(false));
  expect(call).toHaveBeenCalledTimes(1);
  await act(async () => result.current.run(3));
  expect(call).toHaveBeenCalledTimes(2);
});

it("can be asked again after a refusal, which it tells", async () => {
  const call = vi.fn(async (_: number) =>
    Promise.reject({ code: "conflict", key: "k", sentence: "Đã trả rồi." }),
  );
  const { result } = renderHook(() => useAct(call), { wrapper });
  await act(async () => result.current.run(1));
  await waitFor(() => expect(result.current.refusal?.sentence).toBe("Đã trả rồi."));
  await act(async () => result.current.run(2));
  expect(call).toHaveBeenCalledTimes(2);
});
