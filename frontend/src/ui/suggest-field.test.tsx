import { MantineProvider } from "@mantine/core";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { SuggestField } from "./suggest-field";

const taken = vi.fn();
const entered = vi.fn(() => false);
let answer: (texts: string[]) => void;

// A field whose suggestions arrive when the test says so.
function Slow({ eager }: { eager?: boolean }) {
  const [found, setFound] = useState<string[]>([]);
  const [settled, setSettled] = useState(true);
  answer = (texts) => {
    setFound(texts);
    setSettled(true);
  };
  return (
    <MantineProvider>
      <SuggestField
        name="what"
        label="What"
        eager={eager}
        settled={settled}
        suggestions={found.map((text) => ({ key: text, group: "", text, detail: "", value: text }))}
        onType={() => setSettled(false)}
        onTake={taken}
        onEnter={entered}
      />
    </MantineProvider>
  );
}

async function type(keys: string, eager = false) {
  render(<Slow eager={eager} />);
  await userEvent.click(screen.getByRole("combobox"));
  await userEvent.keyboard(keys);
}
const arrive = async (...texts: string[]) => act(() => answer(texts));

describe("SuggestField", () => {
  beforeEach(() => {
    taken.mockClear();
    entered.mockClear();
  });

  it("takes what was found for the text typed, however fast Enter came", async () => {
    await type("ab{Enter}", true);
    expect(taken).not.toHaveBeenCalled();
    await arrive("found");
    expect(taken).toHaveBeenCalledExactlyOnceWith("found");
  });

  it("waits with the arrow and Enter as well", async () => {
    await type("ab{ArrowDown}{Enter}");
    await arrive("found", "other");
    expect(taken).toHaveBeenCalledExactlyOnceWith("found");
  });

  it("takes nothing by itself unless it is eager", async () => {
    await type("ab");
    await arrive("found");
    await userEvent.keyboard("{Enter}");
    expect(taken).not.toHaveBeenCalled();
    expect(entered).toHaveBeenCalledWith("ab");
  });

  it("keeps to the one chosen when the list changes around it", async () => {
    await type("ab");
    await arrive("one", "two");
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    await arrive("zero", "one", "two");
    await userEvent.keyboard("{Enter}");
    expect(taken).toHaveBeenCalledExactlyOnceWith("two");
  });

  it("puts the list away with Escape and keeps the text", async () => {
    await type("ab");
    await arrive("found");
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("option")).toBeNull();
    expect(screen.getByRole<HTMLInputElement>("combobox").value).toBe("ab");
  });
});
