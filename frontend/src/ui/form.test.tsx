import { MantineProvider } from "@mantine/core";
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { AppError } from "@/bridge/app-error";
import { CheckField } from "./check-field";
import { ChoiceField } from "./choice-field";
import { DateField } from "./date-field";
import { Form } from "./form";
import { TextField } from "./text-field";

const onSave = vi.fn();
const onBack = vi.fn();
const both = [
  { value: "a", label: "A" },
  { value: "b", label: "B" },
];

function Sample({ refusal, enterSaves }: { refusal?: AppError; enterSaves?: boolean }) {
  return (
    <MantineProvider>
      <Form onSave={onSave} onBack={onBack} refusal={refusal} enterSaves={enterSaves}>
        <TextField name="first" label="First" />
        <TextField name="skipped" label="Skipped" enterSkip />
        <div hidden>
          <TextField name="hidden" label="Hidden" />
        </div>
        <ChoiceField name="choice" label="Choice" choices={both} initial="b" />
        <CheckField name="check" label="Check" />
        <TextField name="lines" label="Lines" kind="lines" />
        <DateField name="day" label="Day" today="2026-11-20" />
        <button type="submit">Save</button>
      </Form>
    </MantineProvider>
  );
}

const focused = () =>
  (document.activeElement as HTMLInputElement).name || document.activeElement?.textContent;
const at = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`) as HTMLInputElement;

describe("Form", () => {
  beforeEach(() => {
    onSave.mockClear();
    onBack.mockClear();
  });

  it("moves on by Enter, through groups as one field, to the save button", async () => {
    render(<Sample />);
    at("first").focus();
    const places: unknown[] = [];
    for (let i = 0; i < 5; i++) {
      await userEvent.keyboard("{Enter}");
      places.push(focused());
    }
    expect(places).toEqual(["choice", "check", "lines", "day", "Save"]);
    expect(document.querySelector<HTMLInputElement>("[name=choice]:checked")?.value).toBe("b");
    expect(onSave).not.toHaveBeenCalled();
  });

  it("leaves Enter to the input method while it composes", () => {
    render(<Sample />);
    at("first").focus();
    fireEvent.keyDown(at("first"), { key: "Enter", isComposing: true });
    fireEvent.keyDown(at("first"), { key: "Enter", keyCode: 229 });
    expect(focused()).toBe("first");
  });

  it("makes a new line by Shift+Enter, saves by Ctrl+Enter once, backs out by Escape", async () => {
    render(<Sample />);
    at("lines").focus();
    await userEvent.keyboard("một{Shift>}{Enter}{/Shift}hai");
    expect(at("lines").value).toBe("một\nhai");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    fireEvent.keyDown(at("lines"), { key: "Enter", ctrlKey: true, repeat: true });
    expect(onSave).toHaveBeenCalledOnce();
    await userEvent.keyboard("{Escape}");
    expect(onBack).toHaveBeenCalledOnce();
  });

  it("saves by Enter in the last field where that is wanted", async () => {
    render(<Sample enterSaves />);
    at("first").focus();
    await userEvent.keyboard("{Enter}");
    expect(onSave).not.toHaveBeenCalled();
    at("day").focus();
    await userEvent.keyboard("{Enter}");
    expect(onSave).toHaveBeenCalledOnce();
  });

  it("shows a refusal on top and at its field, leads there, and lets it go when mended", async () => {
    const refusal = new AppError({
      code: "invalid",
      key: "k",
      fields: [
        { field: "day", key: "k", sentence: "Ngày sai." },
        { field: "lines", key: "k", sentence: "Chưa có dòng nào." },
      ],
    });
    render(<Sample refusal={refusal} />);
    expect(focused()).toBe("lines");
    expect(screen.getAllByText("Chưa có dòng nào.")).toHaveLength(2);
    expect(screen.getByText("Ngày sai.")).toBeTruthy();
    await userEvent.keyboard("x");
    expect(screen.getAllByText("Chưa có dòng nào.")).toHaveLength(1);
    expect(screen.getByText("Ngày sai.")).toBeTruthy();
  });
});

describe("DateField", () => {
  it("writes a day out when it is left, and keeps one that does not exist as typed", async () => {
    render(<Sample />);
    await userEvent.type(at("day"), "5/9");
    at("first").focus();
    expect(at("day").value).toBe("05/9/2026");
    await userEvent.clear(at("day"));
    await userEvent.type(at("day"), "31/4");
    at("first").focus();
    expect(at("day").value).toBe("31/4");
    expect(await screen.findByText(/05\/9\/2026\.$/)).toBeTruthy();
  });
});
